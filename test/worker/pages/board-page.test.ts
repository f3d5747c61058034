import { describe, expect, test } from 'vitest';
import type { Office } from '#domain/office/office';
import { MINUTE } from '#domain/time/civil-time';
import type { Lang } from '../../../kiosk-ui/words/lang.ts';
import { boardPage } from '../../../worker/pages/board-page.tsx';
import type { Page } from '../../../worker/pages/document.tsx';
import { act, given } from '../../support/given.ts';
import { at, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, info, outage, update } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';
import { firstFlight, isSelfContained } from './page-rules.ts';

const origin = 'https://kabar.example.go.id';
const broken = given([act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42')))]).board;
const calm = given([act(at(MONDAY, '07.40'), confirm())]).board;

function page(board: typeof broken, now: number, placeId = 'lobi', lang: Lang = 'id'): Page {
  const made = boardPage({ board: { ...board, at: now }, placeId, now, lang, origin });
  if (!made) throw new Error('no such place');
  return made;
}

describe('the public board', () => {
  test('says in plain HTML what stopped, why, until when and what to do', () => {
    const { html } = page(broken, at(MONDAY, '09.52'));
    const text = html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]+>/g, '');
    expect(text).toContain('Cetak KTP-el berhenti');
    expect(text).toContain('Jaringan pusat putus sejak 07.42');
    expect(text).toContain('Titipkan berkas di Loket 3');
  });

  test.each<Lang>(['id', 'en'])('in %s says its language, and links to the other', (lang) => {
    const { html } = page(calm, at(MONDAY, '09.00'), 'lobi', lang);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`href="/?lang=${lang === 'id' ? 'en' : 'id'}"`);
  });

  test('needs no script and nothing from elsewhere, and carries no style but the one its policy names', () => {
    isSelfContained(page(broken, at(MONDAY, '09.52')));
  });

  test('does not fetch itself again, since that would wipe a code half typed', () => {
    expect(page(calm, at(MONDAY, '09.00')).html).not.toMatch(/http-equiv="?refresh/i);
  });

  test('fits the first flight even with 67 halls and ten notices', async () => {
    const halls = Array.from({ length: 67 }, (_, n) => hall(n));
    const office: Office = { ...SAMPLE_OFFICE, places: [...SAMPLE_OFFICE.places, ...halls] };
    const notices = Array.from({ length: 10 }, (_, n) =>
      act(
        at(MONDAY, '08.00') + n,
        info(at(MONDAY, '08.00'), { text: { id: `Pengumuman nomor ${n}. `.repeat(10), en: null } }),
      ),
    );
    const { board } = given([act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'))), ...notices], office);
    expect(await firstFlight(page(board, at(MONDAY, '09.52')))).toBeLessThan(14_000);
  });

  test('unfolds how an outage went without a script, and still fits the first flight with a long way', async () => {
    const way = Array.from({ length: 30 }, (_, n) =>
      act(
        at(MONDAY, '08.00') + n * MINUTE,
        update('action-0001', {
          text: { id: `Teknisi memeriksa sambungan nomor ${n}. `.repeat(6).trim(), en: null },
          nextUpdateAt: at(MONDAY, '12.00') + n * MINUTE,
        }),
      ),
    );
    const long = given([act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'))), ...way]).board;
    const made = page(long, at(MONDAY, '09.52'));
    expect(made.html).toMatch(/<details class="board-timeline"><summary>Kabar dari awal \(12\)/);
    expect(await firstFlight(made)).toBeLessThan(14_000);
  });

  test('has a form for the slip’s code that works by itself', () => {
    expect(page(calm, at(MONDAY, '09.00')).html).toMatch(/<form action="\/s" method="get">.*name="kode"/s);
  });

  test('shares by a link that a person still has to send', () => {
    const { html } = page(broken, at(MONDAY, '09.52'), 'cipare');
    const link = /href="(https:\/\/wa\.me\/\?text=[^"]+)"/.exec(html)?.[1] ?? '';
    expect(decodeURIComponent(link)).toContain(`${origin}/t/cipare`);
  });

  test('in opening hours says that its news is old; at night an old copy is no news at all', () => {
    const old = { ...calm, at: at(MONDAY, '09.00') };
    const asked = (now: number) => boardPage({ board: old, placeId: 'lobi', now, lang: 'id', origin })?.html;
    expect(asked(at(MONDAY, '09.00') + 20 * MINUTE)).toContain('Kabar terakhir kami terima 09.00.');
    expect(asked(at(MONDAY, '22.00'))).not.toContain('Kabar terakhir');
  });

  test('shows an unconfirmed morning as one', () => {
    expect(page(calm, at(TUESDAY, '07.55')).html).toContain('data-state="unconfirmed"');
  });

  test('what staff and offices write stays text', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const office: Office = { ...SAMPLE_OFFICE, name: nasty };
    const told = info(at(MONDAY, '08.00'), { text: { id: nasty, en: null } });
    const { board } = given([act(at(MONDAY, '07.40'), confirm()), act(at(MONDAY, '08.00'), told)], office);
    expect(page(board, at(MONDAY, '09.00')).html).not.toContain('<img');
  });

  test('a place the office does not have has no board', () => {
    expect(
      boardPage({ board: calm, placeId: 'atlantis', now: at(MONDAY, '09.00'), lang: 'id', origin }),
    ).toBeNull();
  });
});

function hall(n: number): Office['places'][number] {
  return {
    id: `kelurahan-${n}`,
    kind: 'hall',
    name: `Kelurahan Contoh ${n}`,
    district: `Kecamatan ${n % 6}`,
    address: null,
    cardsWait: 'here',
    services: ['ambil-ktp'],
    hours: null,
  };
}

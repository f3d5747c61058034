import '../../../kiosk-ui/staff/staff-parts.css';
import '../../../kiosk-ui/staff/staff.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { JournalEntry, JournalPage, JournalQuery } from '#domain/journal/journal';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import type { Colleague } from '#domain/staff/colleague';
import { UNREACHABLE, type Unreachable } from '../../../kiosk-ui/api-client.ts';
import { JournalSheet } from '../../../kiosk-ui/staff/journal/journal-sheet.tsx';
import type { Lang } from '../../../kiosk-ui/words/lang.ts';
import { lineOf } from '../../support/a-journal-line.ts';
import { ADMIN, CLERK } from '../../support/given.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { SAMPLE_FACTS } from '../../support/sample-facts.ts';
import { standInDesk } from './door/in-desk.tsx';
import { control, inSight, objections, press, sees, tooSmall, tooWide, type } from './door/seen.ts';

const roots: HTMLElement[] = [];
beforeEach(() => page.viewport(360, 640));
afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

const NETWORK = { kind: 'outage', cause: 'central-network', line: null } as const;
const LINES: JournalEntry[] = [
  lineOf(SAMPLE_FACTS['notice-published'], {
    ...{ seq: 4, at: at(TUESDAY, '09.14'), tappedAt: at(TUESDAY, '09.10'), notice: NETWORK },
  }),
  lineOf(SAMPLE_FACTS['staff-removed'], {
    ...{ seq: 3, at: at(TUESDAY, '08.30'), tappedAt: at(TUESDAY, '08.30') },
    ...{ name: null, here: false, role: 'admin', about: 'Budi Santoso', device: null },
  }),
  lineOf(SAMPLE_FACTS['office-described'], {
    ...{ seq: 2, at: at('2018-02-05', '16.00'), tappedAt: at('2018-02-05', '16.00') },
    ...{ actor: 'operator', role: 'operator', name: null, device: null },
  }),
];

function colleague(id: string, more: Partial<Colleague>): Colleague {
  const bare = { places: null, joinedAt: 0, leftAt: null, passkeys: [], sessions: 0 };
  return { id, role: 'clerk', name: null, ...bare, ...more };
}
const COLLEAGUES = [
  colleague(ADMIN.id, { name: 'Wendy', role: 'admin' }),
  colleague(CLERK.id, { name: 'Siti Aminah' }),
];

type Answer = JournalPage | Refusal | Unreachable;

/** The sheet over an office that answers so, one answer a question; the last one stands. */
function open(answers: readonly Answer[], lang: Lang = 'id') {
  const asked: JournalQuery[] = [];
  const stand = standInDesk(<JournalSheet onClose={() => {}} />, {
    actor: ADMIN,
    colleagues: COLLEAGUES,
    lang,
  });
  roots.push(stand.root);
  const journal = async (query: JournalQuery): Promise<Answer> => {
    asked.push(query);
    return answers[Math.min(asked.length, answers.length) - 1] ?? UNREACHABLE;
  };
  stand.tell({ api: { ...stand.office.api, journal } });
  return { ...stand, asked };
}

const pageOf = (entries: JournalEntry[], next: JournalPage['next'] = null): JournalPage => ({
  entries,
  next,
});
const lines = (): string[] =>
  [...inSight().querySelectorAll('.journal__line')].map((line) => line.textContent ?? '');
async function field(kind: string): Promise<HTMLInputElement> {
  return vi.waitFor(() => {
    const found = inSight().querySelector<HTMLInputElement>(kind);
    if (!found) throw new Error(`no field ${kind}`);
    return found;
  });
}
/** Types, sees it stand there, and sends it. */
async function search(words: string): Promise<void> {
  type(await field('input[type=search]'), words);
  await new Promise(requestAnimationFrame);
  inSight().querySelector<HTMLButtonElement>('form button')?.click();
}
const file = async (): Promise<string | null> => (await control('Unduh CSV')).getAttribute('href');

describe('the journal on a phone', () => {
  it('groups lines by the office’s day, with when, who and what', async () => {
    open([pageOf(LINES)]);
    await sees('3 catatan.');
    const days = [...inSight().querySelectorAll('h3')].map((day) => day.textContent);
    expect(days).toEqual(['Selasa, 6 Februari 2018', 'Senin, 5 Februari 2018']);
    expect(lines()[0]).toContain('09.14Siti Aminah · Petugas kantor');
    expect(lines()[0]).toContain('Mengumumkan gangguan: jaringan pusat putus (semua tempat).');
    expect(lines()[0]).toContain('“Titipkan berkas di loket.”');
  });

  it('says when the thumb came down where the office heard of it later, and on what phone', async () => {
    open([pageOf(LINES)]);
    await sees('diketuk 09.10, diterima 09.14 · Android, Chrome');
    expect(lines()[1]).not.toContain('diketuk');
  });

  it('keeps the line of somebody whose name has been erased, and calls the terminal by what it is', async () => {
    open([pageOf(LINES)]);
    await sees('Petugas (nama dihapus) · Admin');
    await sees('Mengeluarkan Budi Santoso');
    expect(lines()[2]).toContain('Terminal operator');
  });

  it('calls whoever is here and gave no name “Tanpa nama”, in the lines and in the search', async () => {
    open([pageOf([lineOf(SAMPLE_FACTS['day-confirmed'], { name: null })])]);
    await sees('1 catatan.');
    expect(lines()[0]).toContain('Tanpa nama · Petugas kantor');
    expect(inSight().textContent).not.toContain('nama dihapus');
  });

  it('loads older lines under the newer ones, once, and says when there are none', async () => {
    const next = { epoch: 1, seq: 3 };
    const { asked } = open([pageOf(LINES.slice(0, 2), next), pageOf(LINES.slice(2))]);
    await sees('2 catatan, dan masih ada lagi.');
    await press('Muat lagi');
    await sees('3 catatan.');
    expect(asked.map(({ before }) => before)).toEqual([null, next]);
    expect(lines()).toHaveLength(3);
    expect(inSight().textContent).not.toContain('Muat lagi');
  });

  it('goes on by itself past pages that hold nothing, and asks before it goes on for ever', async () => {
    const empty = pageOf([], { epoch: 1, seq: 9 });
    const { asked } = open([empty, empty, empty, empty, empty, pageOf(LINES)]);
    await sees('Belum ketemu di catatan yang lebih baru.');
    expect(asked).toHaveLength(5);
    await press('Cari di catatan yang lebih lama');
    await sees('3 catatan.');
  });

  it('looks for words once they are sent, and for a colleague and a day at once', async () => {
    const { asked } = open([pageOf(LINES)]);
    await sees('3 catatan.');
    type(await field('input[type=search]'), 'berk');
    await new Promise(requestAnimationFrame);
    expect(asked).toHaveLength(1);
    await search(' berkas ');
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ words: 'berkas' }));
    const who = inSight().querySelector('select');
    if (!who) throw new Error('no choice of colleagues');
    who.value = CLERK.id;
    who.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ words: 'berkas', staff: CLERK.id }));
    const day = await field('input[type=date]');
    day.value = TUESDAY;
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ from: TUESDAY, to: TUESDAY }));
    expect(await file()).toBe(
      `/api/journal.csv?words=berkas&staff=${CLERK.id}&from=${TUESDAY}&to=${TUESDAY}`,
    );
    await press('Hapus saringan');
    await vi.waitFor(() =>
      expect(asked.at(-1)).toEqual({ words: null, staff: null, from: null, to: null, before: null }),
    );
    expect((await field('input[type=search]')).value).toBe('');
    expect(await file()).toBe('/api/journal.csv');
  });

  it('says what to do where nothing matches', async () => {
    open([pageOf(LINES), pageOf([])]);
    await sees('3 catatan.');
    await search('xyz');
    await sees('Tidak ada catatan yang cocok.');
    await sees('Coba kata yang lebih pendek');
    expect(lines()).toEqual([]);
  });

  it('without signal says so, keeps what was read, and goes on where it stopped', async () => {
    const next = { epoch: 1, seq: 3 };
    const { asked } = open([pageOf(LINES.slice(0, 2), next), UNREACHABLE, pageOf(LINES.slice(2))]);
    await press('Muat lagi');
    await sees('Catatan belum bisa dimuat');
    expect(lines()).toHaveLength(2);
    await press('Coba lagi');
    await sees('3 catatan.');
    expect(asked.at(-1)?.before).toEqual(next);
  });

  it('refused says why, in words', async () => {
    open([refuse('role-not-allowed', 'see-journal')]);
    await vi.waitFor(() => expect(inSight().querySelector('[role=alert] .trouble')).not.toBeNull());
    expect(lines()).toEqual([]);
  });

  it('asks again once a session that had ended goes on', async () => {
    const { tell, asked } = open([refuse('not-signed-in'), pageOf(LINES)]);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    tell({ sessionEnded: true });
    await sees('Masuk');
    tell({ sessionEnded: false });
    await sees('3 catatan.');
  });

  it('shows an answer to an earlier question to nobody', async () => {
    let answerFirst: (answer: Answer) => void = () => {};
    const first = new Promise<Answer>((resolve) => {
      answerFirst = resolve;
    });
    const stand = open([pageOf([])]);
    stand.tell({ api: { ...stand.office.api, journal: () => first } });
    stand.tell({ api: { ...stand.office.api, journal: async () => pageOf(LINES.slice(2)) } });
    await sees('1 catatan.');
    answerFirst(pageOf(LINES));
    await first;
    expect(lines()).toHaveLength(1);
  });

  const long = lineOf(SAMPLE_FACTS['service-set'], {
    ...{ seq: 1, name: 'RadenAjengKartiniDjojoadiningratyangNamanyaPanjangSekali', role: 'kelurahan' },
    fact: { ...SAMPLE_FACTS['service-set'], note: { id: `${'a'.repeat(120)} שלום <b>x</b>`, en: null } },
  });
  it.each(['id', 'en'] as const)(
    'in %s: fits a small phone and a thumb; axe has nothing to say',
    async (lang) => {
      open([pageOf([long, ...LINES], { epoch: 1, seq: 1 })], lang);
      await vi.waitFor(() => expect(lines()).toHaveLength(4));
      expect(tooWide()).toEqual([]);
      expect(tooSmall()).toEqual([]);
      expect(inSight().querySelector('.journal__line b b, .journal__quote b')).toBeNull();
      expect(await objections(lang)).toEqual([]);
    },
  );
});

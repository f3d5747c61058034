import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { refuse } from '#domain/ledger/refusal';
import { slipCodeFromMac, slipUrl } from '#domain/slips/slip-code';
import { HOUR } from '#domain/time/civil-time';
import { UNREACHABLE } from '../../../kiosk-ui/api-client.ts';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { confirm, info, outage } from '../../support/sample-actions.ts';
import { slip } from '../../support/sample-slip.ts';
import { aKiosk, HOST } from './a-kiosk.tsx';

const NOW = at(MONDAY, '09.52');
const SINCE = at(MONDAY, '07.42');
const FIRST = slipCodeFromMac('K', new Uint8Array([19, 88, 7, 201, 143, 66, 250, 31, 5]));
const SECOND = slipCodeFromMac('K', new Uint8Array([7, 1, 99, 34, 250, 11, 3, 160, 77]));

const open = given([act(at(MONDAY, '07.45'), confirm())]).board;
const stopped = { ...given([act(at(MONDAY, '07.45'), outage(SINCE))]).board, seq: 2 };
const ready = slip('CARD_SHIPPED', {}, { receivedAt: SINCE, receivedPlace: 'cipare' });
const waiting = slip('PRINT_READY_RECORD', { promisedOn: MONDAY });

let kiosk: Awaited<ReturnType<typeof aKiosk>>;
afterEach(() => kiosk.end());

/** A kiosk in portrait, before an open board. */
async function start(more: Partial<Parameters<typeof aKiosk>[0]> = {}) {
  await page.viewport(1080, 1920);
  kiosk = await aKiosk({ board: open, now: NOW, ...more });
  return kiosk;
}

describe('the board', () => {
  test('says what is so, and changes as the office speaks', async () => {
    const { data, headline, hear } = await start();
    expect(data()).toMatchObject({ screen: 'board', state: 'normal' });
    expect(headline()).toBe('Semua loket buka');
    await hear({ board: stopped });
    expect(data().state).toBe('stopped');
    expect(headline()).toBe('Cetak KTP-el berhenti');
  });

  test('moves its shutter once, when the state changes, and never as the page begins', async () => {
    const { host, hear, pass } = await start();
    const moved = () => host.querySelector('[data-moved]')?.getAttribute('data-moved') ?? null;
    expect(moved()).toBeNull();
    await hear({ board: stopped });
    expect(moved()).toBe('down');
    await pass(3);
    expect(moved()).toBeNull();
  });

  test('says the age of its news in steps, not every second', async () => {
    const { text, hear } = await start();
    expect(text()).toContain('diperbarui baru saja');
    await hear({ ageMs: 27_000 });
    expect(text()).toContain('diperbarui 20 detik lalu');
  });

  test('that is cut off says since when, shows old news as old, and whom to ask', async () => {
    const { data, text, hear, pass } = await start();
    await pass(60);
    await hear({ fresh: false, cutOffSince: SINCE + HOUR });
    expect(data()).toMatchObject({ screen: 'board', state: 'cut-off' });
    expect(text()).toContain('Layar ini terputus sejak 08.42');
    expect(text()).toContain('tadi: buka');
    expect(text()).toContain('Tanya petugas di Loket 1');
    expect(text()).not.toContain('diperbarui');
  });

  test('without any news says what is happening, claims nothing, and goes on by itself', async () => {
    const { data, hear } = await start({ board: null });
    expect(data()).toMatchObject({ screen: 'starting', state: 'asking' });
    await hear({ trouble: 'unreachable' });
    expect(data()).toMatchObject({ screen: 'starting', state: 'unreachable' });
    await hear({ board: open, fresh: true, trouble: 'none' });
    expect(data()).toMatchObject({ screen: 'board', state: 'normal' });
  });

  test('of a place the office does not have says so to the clerk', async () => {
    const { data, text } = await start({ place: 'nowhere' });
    expect(data()).toMatchObject({ screen: 'starting', state: 'place-unknown' });
    expect(text()).toContain('nowhere');
  });

  test('turns further notices, and stops for whoever wants to read one', async () => {
    const two = given([
      act(NOW, info(NOW)),
      act(NOW, info(NOW, { text: { id: 'Jumat tutup.', en: null } })),
    ]).board;
    const { text, press, keys } = await start({ board: two, now: NOW + 1_000 });
    expect(text()).toContain('1 dari 2');
    await press('Jeda');
    expect(keys().join()).not.toContain('Jeda');
    await press('Berikutnya');
    expect(text()).toContain('2 dari 2');
  });
});

describe('a slip', () => {
  test('that a scanner types anywhere on the page is answered, and shows only its last group', async () => {
    const { scan, facts, data, headline, text } = await start();
    await scan(slipUrl(HOST, FIRST));
    await facts(ready);
    expect(data()).toMatchObject({ screen: 'answer', stage: 'ready' });
    expect(headline()).toBe('Kartu Anda siap diambil');
    expect(text()).toContain(FIRST.slice(-4));
    expect(text()).not.toContain(FIRST.slice(0, 4));
  });

  test('shown after another never gets the late reply to the first', async () => {
    const { scan, asked, screen, data } = await start();
    await scan(slipUrl(HOST, FIRST));
    await scan(slipUrl(HOST, SECOND));
    await asked[0]?.answer({ facts: ready });
    expect(screen()).not.toBe('answer');
    await asked[1]?.answer({ facts: waiting });
    expect(data()).toMatchObject({ screen: 'answer', stage: 'print-ready', code: SECOND.slice(-4) });
  });

  test('is answered anew when the board changes', async () => {
    const { scan, facts, text, hear } = await start();
    await scan(slipUrl(HOST, FIRST));
    await facts(waiting);
    expect(text()).not.toContain('Jaringan pusat putus');
    await hear({ board: stopped });
    expect(text()).toContain('Jaringan pusat putus');
    expect(text()).toContain('Titipkan berkas di Loket 3');
  });

  test.each([
    ['unknown', refuse('slip-unknown'), 'Kode belum kami kenal'],
    ['malformed', refuse('slip-code-malformed'), 'Kode belum terbaca'],
    ['unreachable', UNREACHABLE, 'Belum bisa dijawab'],
    ['unreachable', refuse('broken'), 'Belum bisa dijawab'],
  ] as const)('%s to the office gets help, not an error', async (state, reply, words) => {
    const { scan, asked, data, headline, text } = await start();
    await scan(slipUrl(HOST, FIRST));
    await asked[0]?.answer(reply);
    expect(data()).toMatchObject({ screen: 'help', state });
    expect(headline()).toBe(words);
    expect(text()).toContain('Loket 1');
  });

  test('of somebody else is no slip, and is never followed', async () => {
    const { scan, data, asked, host } = await start();
    await scan('https://example.com/s/steal');
    expect(data()).toMatchObject({ screen: 'help', state: 'foreign' });
    expect(asked).toHaveLength(0);
    expect(host.innerHTML).not.toContain('example.com');
  });

  test('leaves the screen by itself: asked after at 40 s, gone at 60 s', async () => {
    const { scan, facts, screen, keys, pass } = await start();
    await scan(slipUrl(HOST, FIRST));
    await facts(ready);
    await pass(39);
    expect(keys().join()).not.toContain('Masih membaca?');
    await pass(1);
    expect(keys().join()).toContain('Masih membaca?');
    expect(keys().join()).toContain('20');
    await pass(20);
    expect(screen()).toBe('board');
  });

  test('stays for whoever needs more time', async () => {
    const { scan, facts, screen, press, pass } = await start();
    await scan(slipUrl(HOST, FIRST));
    await facts(ready);
    await pass(45);
    await press('Saya perlu waktu lagi');
    await pass(60);
    expect(screen()).toBe('answer');
    await pass(20);
    expect(screen()).toBe('board');
  });
});

describe('the visitor’s wishes', () => {
  test('English and large print hold for the visit and end with it', async () => {
    const { scan, facts, headline, press } = await start();
    const html = document.documentElement;
    await press('English');
    expect(headline()).toBe('All counters open');
    expect(html.lang).toBe('en');
    await press('Large print');
    expect(html.hasAttribute('data-larger')).toBe(true);
    await scan(slipUrl(HOST, FIRST));
    await facts(ready);
    expect(headline()).toBe('Your card is ready');
    await press('Done');
    expect(headline()).toBe('Semua loket buka');
    expect(html.hasAttribute('data-larger')).toBe(false);
  });

  test('English is offered once it has come, and with each board it is asked for again', async () => {
    let signal = false;
    let asked = 0;
    const english = {
      here: () => signal && asked > 1,
      fetch: async () => {
        asked += 1;
        return signal;
      },
    };
    const { keys, headline, hear, press } = await start({ english });
    expect(keys().join()).not.toContain('English');
    expect(asked).toBe(1);
    signal = true;
    await hear({ board: { ...open, seq: open.seq + 1 } });
    expect(asked).toBe(2);
    await press('English');
    expect(headline()).toBe('All counters open');
  });

  test('a voice reads this screen and each new one, and holds it until it has ended', async () => {
    const { scan, facts, spoken, voice, press, pass, screen, keys } = await start();
    await press('Bacakan');
    expect(spoken.at(-1)).toMatch(/^id: Semua loket buka/);
    await scan(slipUrl(HOST, FIRST));
    await facts(ready);
    expect(spoken.at(-1)).toMatch(/^id: Kartu Anda siap diambil/);
    for (const seconds of [40, 15, 40, 15]) await pass(seconds);
    expect(screen()).toBe('answer');
    await press('Berhenti baca');
    expect(voice.speaking).toBe(false);
    expect(keys().join()).toContain('Bacakan');
  });

  test('no key promises a voice that the device does not have', async () => {
    const { keys, voice, pass } = await start();
    voice.langs = ['en'];
    await pass(1);
    expect(keys().join()).not.toContain('Bacakan');
  });
});

describe('a whole visit by keyboard alone', () => {
  test('goes from the board over the keypad to an answer and back', async () => {
    const { facts, asked, screen, host } = await start();
    const focused = () => document.activeElement?.textContent ?? '';
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Ketik kode');
    await userEvent.keyboard('{Enter}');
    await expect.poll(screen).toBe('keypad');
    await expect.poll(focused).toBe('0');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('1');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('9');
    for (const symbol of FIRST) {
      const key = [...host.querySelectorAll('button')].find((button) => button.textContent === symbol);
      key?.focus();
      await userEvent.keyboard('{Enter}');
    }
    await expect.poll(() => asked.length).toBe(1);
    await facts(ready);
    await expect.poll(screen).toBe('answer');
    await userEvent.keyboard('{Escape}');
    await expect.poll(screen).toBe('board');
  });
});

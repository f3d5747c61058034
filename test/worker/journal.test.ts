import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { JOURNAL_PAGE, type JournalPage, type JournalQuery } from '../../worker/domain/journal/journal.ts';
import type { LedgerEvent } from '../../worker/domain/ledger/event.ts';
import { DAY } from '../../worker/domain/time/civil-time.ts';
import { Names } from '../../worker/platform/desk/names.ts';
import { confirm, info, outage, say, update } from '../support/sample-actions.ts';
import {
  acted,
  askAs,
  bindings,
  colleague,
  deskView,
  freshId,
  MORNING,
  openOffice,
  problemOf,
} from './support/desk.ts';
import { importAll, row } from './support/import.ts';
import { ledgerLines } from './support/ledger.ts';

const ALL: JournalQuery = { words: null, staff: null, from: null, to: null, before: null };

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

async function read(query: Partial<JournalQuery> = {}): Promise<JournalPage> {
  const answer = await askAs(admin, '/api/journal', 'POST', { ...ALL, ...query });
  if (!answer.ok) throw new Error(`refused: ${await answer.text()}`);
  return answer.json<JournalPage>();
}

/** Every page, one after the other. */
async function readAll(query: Partial<JournalQuery> = {}): Promise<JournalPage[]> {
  const pages = [await read(query)];
  for (let last = pages.at(-1); last?.next; last = pages.at(-1))
    pages.push(await read({ ...query, before: last.next }));
  return pages;
}

/** Calls a colleague by a name, as enrolling does; null: the name has been erased. */
async function call(session: string, name: string | null): Promise<string> {
  const { id } = (await deskView(session)).actor;
  await runInDurableObject(bindings.DESK.getByName('office'), (_desk, { storage }) => {
    if (name !== null) new Names(storage.sql).call(id, name);
    else storage.sql.exec('DELETE FROM staff_name WHERE id = ?', id);
  });
  return id;
}

/** Years of a ledger behind the Desk's back: this many lines more, one each `every` ms, of an epoch of their own. */
async function growLedger(lines: number, every: number, epoch = 2): Promise<void> {
  await runInDurableObject(bindings.DESK.getByName('office'), (_desk, { storage }) =>
    storage.transactionSync(() => {
      for (let seq = 1; seq <= lines; seq++) {
        const at = MORNING + DAY + (epoch - 2) * 100_000 * every + seq * every;
        const event: LedgerEvent = {
          epoch,
          seq,
          at,
          tappedAt: at,
          actor: 'staff-long-gone',
          role: 'clerk',
          actionId: `action-of-old-${seq}`,
          device: null,
          fact: { type: 'import-opened', import: `batch-of-old-${seq}`, asOf: at, rows: seq },
        };
        storage.sql.exec(
          'INSERT INTO ledger (epoch, seq, line, published) VALUES (?, ?, ?, 1)',
          epoch,
          seq,
          JSON.stringify(event),
        );
      }
    }),
  );
}

describe('the journal', () => {
  test('holds every line of the ledger once, newest first, forty a page', async () => {
    await growLedger(2 * JOURNAL_PAGE, 1000);
    const pages = await readAll();
    const lines = await ledgerLines();
    expect(pages.map(({ entries }) => entries.length).slice(0, 2)).toEqual([JOURNAL_PAGE, JOURNAL_PAGE]);
    const numbers = pages.flatMap(({ entries }) => entries.map(({ epoch, seq }) => [epoch, seq]));
    expect(numbers).toEqual(lines.map(({ epoch, seq }) => [epoch, seq]).reverse());
  });

  test('that ends with a full page has no next one', async () => {
    const known = (await ledgerLines()).length;
    await growLedger(JOURNAL_PAGE - known, 1000);
    expect(await read()).toMatchObject({ entries: { length: JOURNAL_PAGE }, next: null });
  });

  test('names who did what, when, and when it was tapped', async () => {
    const clerk = await colleague(admin, 'clerk');
    const id = await call(clerk, 'Siti Aminah');
    await acted(clerk, outage(MORNING));
    expect((await read()).entries[0]).toMatchObject({
      actor: id,
      name: 'Siti Aminah',
      role: 'clerk',
      tappedAt: MORNING,
      notice: { kind: 'outage', cause: 'central-network', line: 'published' },
    });
  });

  test('keeps the line of a colleague whose name has been erased, without it', async () => {
    const clerk = await colleague(admin, 'clerk');
    await call(clerk, 'Siti Aminah');
    await acted(clerk, confirm());
    const id = await call(clerk, null);
    await acted(admin, { type: 'remove-staff', staff: id });
    const { entries } = await read({ staff: id });
    expect(entries[0]).toMatchObject({ name: null, here: false, fact: { type: 'day-confirmed' } });
    expect((await read({ words: 'siti' })).entries).toEqual([]);
  });

  test('knows a colleague who is here without a name from one whose name is gone', async () => {
    const clerk = await colleague(admin, 'clerk');
    await acted(clerk, confirm());
    const { id } = (await deskView(clerk)).actor;
    await call(clerk, null);
    expect((await read({ staff: id })).entries[0]).toMatchObject({ name: null, here: true });
    const file = async () => (await askAs(admin, `/api/journal.csv?staff=${id}`)).text();
    expect(await file()).toContain('"Tanpa nama"');
    await acted(admin, { type: 'remove-staff', staff: id });
    expect(await file()).toContain('"Petugas (nama dihapus)"');
  });

  test('never holds a fingerprint of a card', async () => {
    const { batch } = await importAll(admin, [row(1, { code: 'CARD_SHIPPED', lives: 'cipare' })]);
    await acted(admin, { type: 'receive-cards', place: 'cipare', cards: { batch } });
    const [newest] = (await read()).entries;
    expect(newest).toMatchObject({ cards: 1, fact: { type: 'cards-received', fingerprints: [] } });
    const stored = (await ledgerLines()).at(-1)?.fact;
    const print = stored?.type === 'cards-received' ? stored.fingerprints[0] : undefined;
    expect(print).toBeGreaterThan(0);
    expect(await (await askAs(admin, '/api/journal.csv')).text()).not.toContain(String(print));
  });

  test('is never kept by anything on its way', async () => {
    for (const answer of [
      await askAs(admin, '/api/journal', 'POST', ALL),
      await askAs(admin, '/api/journal.csv'),
    ]) {
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      await answer.text();
    }
  });

  test.each([
    '',
    '[]',
    '{}',
    { ...ALL, from: '2026-02-30' },
    { ...ALL, words: 'a'.repeat(61) },
    { ...ALL, staff: "' OR 1=1 --" },
    { ...ALL, before: { epoch: 'x', seq: 1 } },
    { ...ALL, extra: 1 },
  ])('asked for %j is refused with 400', async (query) => {
    const answer = await askAs(admin, '/api/journal', 'POST', query);
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'body-malformed' });
  });

  test('asked from before the first line, or after the last, does not break', async () => {
    expect(await read({ before: { epoch: -1, seq: -1 } })).toEqual({ entries: [], next: null });
    expect((await read({ before: { epoch: 9_000, seq: 9_000 } })).entries.length).toBeGreaterThan(0);
  });
});

describe('looking for something', () => {
  test('by words finds what was said, in either language, and nothing by a wildcard', async () => {
    await acted(admin, info(MORNING, { text: { id: 'Bawa KK asli.', en: 'Bring the family card.' } }));
    await acted(admin, confirm());
    for (const words of ['kk asli', 'FAMILY card']) expect((await read({ words })).entries).toHaveLength(1);
    for (const words of ['%', 'kk_asli', 'kk%asli', 'kk.asli', '\\'])
      expect((await read({ words })).entries).toEqual([]);
  });

  test('by a colleague finds what they did alone', async () => {
    const clerk = await colleague(admin, 'clerk');
    const id = await call(clerk, 'Siti');
    await acted(clerk, confirm());
    await acted(admin, info(MORNING));
    const facts = (await read({ staff: id })).entries.map(({ fact }) => fact.type);
    expect(facts).toContain('day-confirmed');
    expect(facts).not.toContain('notice-published');
  });

  test('on a day takes the office’s day, from its midnight to the next', async () => {
    await growLedger(72, DAY / 24);
    const { entries } = await read({ from: '2026-11-26', to: '2026-11-26' });
    const first = Date.parse('2026-11-26T00:00:00+07:00');
    expect(entries).toHaveLength(24);
    expect(entries.every(({ at }) => at >= first && at < first + DAY)).toBe(true);
  });

  test('that is nowhere reads a bounded part of the ledger at a time, and comes to an end', async () => {
    await growLedger(5_000, 1000);
    const pages = await readAll({ words: 'nowhere-to-be-found' });
    expect(pages.flatMap(({ entries }) => entries)).toEqual([]);
    expect(pages).toHaveLength(3);
    expect(pages[0]?.next).toEqual({ epoch: 2, seq: 3_001 });
  });

  test('of a day far back is found at once, in whatever epoch it lies', async () => {
    await growLedger(3_000, DAY / 24);
    await growLedger(3_000, DAY / 24, 3);
    const { entries, next } = await read({ from: '2026-11-24', to: '2026-11-24', words: 'office' });
    expect(entries.map(({ fact }) => fact.type)).toContain('office-described');
    expect(next).toBeNull();
    const { entries: old } = await read({ from: '2026-12-05', to: '2026-12-05' });
    expect(old).toHaveLength(24);
    expect(await read({ from: '2020-01-01', to: '2020-01-01' })).toEqual({ entries: [], next: null });
  });
});

describe('the journal as a file', () => {
  async function linesOf(address = ''): Promise<string[]> {
    const answer = await askAs(admin, `/api/journal.csv${address}`);
    expect(answer.headers.get('Content-Type')).toContain('text/csv');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="jurnal-2026-11-24.csv"');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    return new TextDecoder().decode(bytes).split('\r\n');
  }

  test('opens in an Indonesian Excel: its sign, semicolons, one line a fact, whole facts', async () => {
    const clerk = await colleague(admin, 'clerk');
    const id = await call(clerk, 'Siti Aminah');
    await acted(clerk, confirm());
    const [head, newest] = await linesOf();
    expect(head).toBe(
      '"epoch";"seq";"received_at";"tapped_at";"staff_id";"name";"role";"device";"act";"sentence";"detail"',
    );
    expect(newest).toMatch(/^"1";"\d+";"2026-11-24T09:\d\d:\d\d\+07:00";"2026-11-24T09:30:00\+07:00";/);
    expect(newest).toContain(`"${id}";"Siti Aminah";"clerk";`);
    expect(newest).toContain('"day-confirmed";"Memastikan semua normal hari ini (Lobi pelayanan).";');
    expect(newest).toContain('""finding"":""all-normal""');
  });

  test('holds all that matches, however many pages that is', async () => {
    await growLedger(1_200, 1000);
    const lines = await linesOf('?words=impor');
    // A head, and nothing after the last line's end.
    expect(lines).toHaveLength(1_200 + 2);
    expect(lines.at(-1)).toBe('');
    expect(await linesOf('?words=nowhere-to-be-found')).toHaveLength(2);
  });

  test('runs no formula in anybody’s sheet, whatever a colleague is called and whatever was said', async () => {
    const clerk = await colleague(admin, 'clerk');
    await call(clerk, '=HYPERLINK("https://elsewhere.example";"Siti")');
    await acted(clerk, info(MORNING, { text: say('"; =1+1;@SUM(A1) <b>tebal</b>') }));
    const text = (await linesOf()).join('\r\n');
    expect(text).toContain(`;"'=HYPERLINK(""https://elsewhere.example"";""Siti"")";`);
    expect(cellsOf(text).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('runs none either in a sheet that parts columns at commas and takes our quotes for text', async () => {
    await acted(admin, info(MORNING, { text: say('Antre,=1+1\n=2+2, @SUM(A1) dan 2-3 orang') }));
    const text = (await linesOf()).join('\r\n');
    const cells = text.split(/[,;\t\r\n]/).map((cell) => cell.replace(/^["“”\s]+/, ''));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(text).toContain('dan 2-3 orang');
  });

  test('breaks off when the session ends on the way, rather than look whole', async () => {
    await growLedger(1_200, 1000);
    const answer = await askAs(admin, '/api/journal.csv');
    await askAs(admin, '/keluar', 'POST', {});
    await expect(answer.text()).rejects.toThrow();
  });

  test.each(['?from=besok', '?before=1', `?words=${'a'.repeat(61)}`, '?x=1'])(
    'asked for as %s is refused with 400',
    async (address) => {
      expect(await problemOf(await askAs(admin, `/api/journal.csv${address}`))).toMatchObject({
        status: 400,
        code: 'body-malformed',
      });
    },
  );

  test('tells news on a notice by its cause', async () => {
    const id = freshId();
    await acted(admin, outage(MORNING), id);
    await acted(admin, update(id, { text: say('Tiga gardu padam.'), nextUpdateAt: MORNING + DAY / 8 }));
    const [, newest] = await linesOf();
    expect(newest).toContain('Memberi kabar baru tentang pengumuman “jaringan pusat putus”: dipastikan.');
    expect(newest).toContain('“Tiga gardu padam.”');
  });
});

/** The cells of a file by the rules of RFC 4180, with semicolons. */
function cellsOf(text: string): string[] {
  return [...text.matchAll(/"((?:[^"]|"")*)"(?:;|\r\n|$)/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  );
}

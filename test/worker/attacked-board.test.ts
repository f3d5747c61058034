import { beforeEach, describe, expect, test } from 'vitest';
import type { HistorySource } from '../../worker/domain/history/history-source.ts';
import type { Action } from '../../worker/domain/ledger/action.ts';
import { isRefusal } from '../../worker/domain/ledger/refusal.ts';
import type { HoursChange } from '../../worker/domain/office/change-hours.ts';
import { HOUR } from '../../worker/domain/time/civil-time.ts';
import type { Env } from '../../worker/env.ts';
import { theDesk } from '../../worker/platform/the-desk.ts';
import {
  confirm,
  correct,
  info,
  outage,
  resolve,
  saveTemplate,
  undo,
  update,
} from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import {
  act,
  acted,
  alarmAt,
  anotherFaceOf,
  ask,
  askAs,
  bindings,
  colleague,
  deskView,
  freshId,
  HOST,
  MORNING,
  openOffice,
  problemOf,
  settle,
  sleep,
} from './support/desk.ts';
import { deskAt } from './support/door.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

async function told(): Promise<HistorySource> {
  const source = await theDesk(bindings).history();
  if (!source) throw new Error('the Desk has no history');
  return source;
}

describe('a day that only an undone act had spoken for', () => {
  test('is silent in the past, too', async () => {
    const id = freshId();
    await acted(admin, outage(MORNING), id);
    expect((await told()).days.at(-1)?.spoken).toHaveLength(1);
    await acted(admin, undo(id));
    expect((await told()).days.at(-1)?.spoken).toEqual([]);
  });

  test('stays spoken for at the places where somebody else has spoken', async () => {
    await acted(admin, confirm(['cipare']));
    const id = freshId();
    await acted(admin, outage(MORNING), id);
    await acted(admin, undo(id));
    expect((await told()).days.at(-1)?.spoken).toMatchObject([{ places: { only: ['cipare'] } }]);
  });

  test('is spoken for by the next word', async () => {
    const id = freshId();
    await acted(admin, outage(MORNING), id);
    await acted(admin, undo(id));
    await acted(admin, confirm(['lobi']));
    expect((await told()).days.at(-1)?.spoken).toMatchObject([{ places: { only: ['lobi'] } }]);
  });
});

describe('words that must not stand before people', () => {
  const day = '2026-12-01';
  const hours = (change: HoursChange): Action => ({ type: 'change-hours', change });
  const BAD = [
    ['turned round', '\u202Eutas', 'text-unreadable'],
    ['half a character', 'a\uD800', 'text-unreadable'],
    ['a NIK', '3604014107900001', 'text-holds-nik'],
  ] as const;
  const fields: [string, (words: string) => Action][] = [
    ['a notice', (id) => info(MORNING, { text: { id, en: null } })],
    ['a notice’s English', (en) => info(MORNING, { text: { id: 'Baik.', en } })],
    ['a template’s title', (id) => saveTemplate('uji', { title: { id, en: 'Test' } })],
    [
      'a closure',
      (id) =>
        hours({ kind: 'closure', closure: { on: day, name: { id, en: 'x' }, places: 'all', stretches: [] } }),
    ],
    [
      'a season',
      (en) =>
        hours({
          kind: 'season',
          season: {
            id: 'uji',
            name: { id: 'x', en },
            from: day,
            to: day,
            hours: SAMPLE_OFFICE.hours,
            places: 'all',
          },
        }),
    ],
    ['the office’s name', (name) => ({ type: 'describe-office', office: { ...SAMPLE_OFFICE, name } })],
    [
      'a hall’s address',
      (address) => ({
        type: 'describe-office',
        office: { ...SAMPLE_OFFICE, places: SAMPLE_OFFICE.places.map((place) => ({ ...place, address })) },
      }),
    ],
  ];

  test.each(
    fields.flatMap(([field, make]) => BAD.map(([what, words, code]) => ({ field, what, make, words, code }))),
  )('are refused in $field: $what', async ({ make, words, code }) => {
    expect(await problemOf(await act(admin, make(words)))).toMatchObject({ status: 422, code });
  });

  test('five thousand of them are refused, and emoji are not', async () => {
    expect(
      await problemOf(await act(admin, info(MORNING, { text: { id: 'x'.repeat(5000), en: null } }))),
    ).toMatchObject({ status: 400, code: 'body-malformed' });
    expect(
      (await act(admin, info(MORNING, { text: { id: 'Kantor buka 🙏🏽 lagi', en: null } }))).status,
    ).toBe(200);
  });

  test('are words and no markup, wherever they are shown', async () => {
    const html = '<img src=x onerror=alert(1)>"\'&amp;</script>';
    const places = SAMPLE_OFFICE.places.map((place) => ({ ...place, name: html, address: html }));
    const services = SAMPLE_OFFICE.services.map((one) => ({ ...one, name: { id: html, en: html } }));
    await acted(admin, {
      type: 'describe-office',
      office: { ...SAMPLE_OFFICE, name: html, places, services },
    });
    const text = { id: html, en: html };
    const id = freshId();
    await acted(admin, outage(MORNING, { text }), id);
    await acted(admin, update(id, { text, nextUpdateAt: MORNING + HOUR }));
    await acted(
      admin,
      hours({
        kind: 'closure',
        closure: { on: '2026-11-24', name: text, places: ['cipare'], stretches: [] },
      }),
    );
    await settle();
    await alarmAt('2026-11-24', '09:45');
    for (const path of ['/', '/t/cipare', '/riwayat', '/?lang=en', '/riwayat?lang=en', '/s/x']) {
      const page = await (await ask(path)).text();
      expect(page).toContain('</html>');
      expect(page).not.toContain('<img src=x');
      expect(page).not.toContain('</script>');
    }
  });
});

describe('a hall’s clerk', () => {
  let clerk: string;
  beforeEach(async () => {
    clerk = await colleague(admin, 'kelurahan', ['cipare']);
  });

  test('cannot draw a notice of the whole office, or of another hall, to themself', async () => {
    const [all, other, own] = [freshId(), freshId(), freshId()];
    await acted(admin, info(MORNING), all);
    await acted(admin, info(MORNING, { scope: ['taktakan'] }), other);
    await acted(clerk, info(MORNING, { scope: ['cipare'] }), own);
    for (const action of [
      correct(all, { scope: ['cipare'] }),
      correct(other, { scope: ['cipare'] }),
      correct(own, { scope: ['cipare', 'taktakan'] }),
      correct(own, { scope: 'all' }),
      resolve(all),
      update(other),
    ]) {
      expect(await problemOf(await act(clerk, action))).toMatchObject({
        status: 403,
        code: 'place-not-yours',
      });
    }
    expect((await problemOf(await act(clerk, correct(own, { scope: [] })))).code).toBe('body-malformed');
  });

  test('cannot take back what another said, nor make another’s id their own', async () => {
    const [theirs, own] = [freshId(), freshId()];
    await acted(admin, info(MORNING, { scope: ['cipare'] }), theirs);
    expect(await problemOf(await act(clerk, undo(theirs)))).toMatchObject({ code: 'undo-unknown' });
    const mine = info(MORNING, { scope: ['cipare'], text: { id: 'Kata lain.', en: null } });
    expect(await problemOf(await act(clerk, mine, theirs))).toMatchObject({ code: 'action-id-reused' });
    await acted(clerk, info(MORNING, { scope: ['cipare'] }), own);
    await acted(admin, correct(own, { scope: ['cipare', 'taktakan'] }));
    expect(await problemOf(await act(clerk, undo(own)))).toMatchObject({ code: 'place-not-yours' });
  });

  test('moves no season that holds for others, under its id or at its end', async () => {
    const season = { id: 'puasa', name: { id: 'Puasa', en: 'Fast' }, from: '2026-12-01', to: '2026-12-20' };
    const all = { ...season, hours: SAMPLE_OFFICE.hours, places: 'all' as const };
    await acted(admin, { type: 'change-hours', change: { kind: 'season', season: all } });
    for (const change of [
      { kind: 'season', season: { ...all, places: ['cipare'] } },
      { kind: 'end-season', season: 'puasa' },
      { kind: 'weekly', place: 'taktakan', hours: null },
      { kind: 'weekly', place: null, hours: SAMPLE_OFFICE.hours },
      { kind: 'holiday', on: '2026-12-25', working: true },
      { kind: 'lift-closure', on: '2026-12-01', places: 'all' },
    ] satisfies HoursChange[]) {
      expect(await problemOf(await act(clerk, { type: 'change-hours', change }))).toMatchObject({
        code: 'place-not-yours',
      });
    }
  });
});

test('what was said before the Desk fell asleep can still be taken back', async () => {
  const id = freshId();
  await acted(admin, outage(MORNING), id);
  await sleep();
  await acted(admin, undo(id));
  await sleep();
  expect((await deskView(admin)).board?.notices).toMatchObject([{ id, withdrawnAt: expect.any(Number) }]);
  expect((await told()).days.at(-1)?.spoken).toEqual([]);
});

test('what was tapped a month ago and is sent only now says nothing of this morning', async () => {
  const answer = await deskAt('2026-12-22', '09:30', async (desk) => {
    const link = await desk.firstLink(bindings.FIRST_LINK_SECRET ?? '');
    const came = await desk.signInForDemo(link ?? '', null, { origin: HOST, device: '?', replaces: null });
    if (isRefusal(came)) throw new Error(came.refused);
    return desk.act(came.session, { id: freshId(), tappedAt: MORNING, action: confirm() });
  });
  expect(answer).toMatchObject({ refused: 'day-not-begun' });
});

test('an act undone under several ids is undone once, and an undoing cannot be undone', async () => {
  const [id, first] = [freshId(), freshId()];
  await acted(admin, outage(MORNING), id);
  const yes = await acted(admin, undo(id), first);
  expect(await acted(admin, undo(id), first)).toEqual(yes);
  expect(await problemOf(await act(admin, undo(id)))).toMatchObject({ code: 'undo-unknown' });
  expect(await problemOf(await act(admin, undo(first)))).toMatchObject({ code: 'undo-unknown' });
});

test('an office that never opens is shown as shut, and breaks no page', async () => {
  const never = SAMPLE_OFFICE.hours.map(() => []) as unknown as typeof SAMPLE_OFFICE.hours;
  const season = { id: 'tutup', name: { id: 'Tutup', en: 'Shut' }, from: '2026-11-01', to: '2027-11-01' };
  await acted(admin, {
    type: 'change-hours',
    change: { kind: 'season', season: { ...season, hours: never, places: 'all' } },
  });
  await settle();
  for (const path of ['/', '/t/cipare', '/riwayat', '/?lang=en']) expect((await ask(path)).status).toBe(200);
  expect(await problemOf(await act(admin, confirm()))).toMatchObject({ code: 'day-not-begun' });
  expect((await deskView(admin)).board?.confirmations).toEqual({});
});

describe('the past asked for again and again', () => {
  test.each([
    '?tempat=__proto__&hari=1e9',
    '?tempat=constructor',
    '?tempat=%00',
    `?tempat=${'a'.repeat(9000)}`,
  ])('at %s is no page and no breakdown', async (query) =>
    expect((await ask(`/riwayat${query}`)).status).toBe(404),
  );

  test('while KV has none wakes the Desk once a minute, not at each visit', async () => {
    const desk = theDesk(bindings);
    let asked = 0;
    const history = (): Promise<HistorySource | null> => {
      asked += 1;
      return desk.history();
    };
    const counting = { history, board: () => desk.board() };
    const DESK = { getByName: () => counting } as unknown as DurableObjectNamespace;
    const under: Env = { ...bindings, KV: anotherFaceOf(bindings.KV), DESK };
    for (let visits = 0; visits < 4; visits++) expect((await ask('/riwayat', {}, under)).status).toBe(200);
    expect(asked).toBe(1);
  });
});

test('an act costs KV three writes at most: its line, the board, and the past when it has settled', async () => {
  await settle();
  await alarmAt('2026-11-24', '09:45');
  const { keys: before } = await bindings.KV.list();
  await acted(admin, outage(MORNING));
  await settle();
  await alarmAt('2026-11-24', '09:46');
  const { keys: after } = await bindings.KV.list();
  const fresh = after.map(({ name }) => name).filter((name) => !before.some((one) => one.name === name));
  expect(fresh).toEqual([expect.stringMatching(/^ledger\//)]);
});

test('a moment at the end of time, in any field, is refused and breaks nothing', async () => {
  const END = 8_640_000_000_000_000;
  const id = freshId();
  await acted(admin, info(MORNING), id);
  for (const action of [
    info(END),
    info(MORNING, { endsAt: END }),
    info(MORNING, { visibleFrom: END }),
    info(MORNING, { nextUpdateAt: END }),
    outage(MORNING, { nextUpdateAt: END }),
    update(id, { nextUpdateAt: END }),
    correct(id, { startedAt: END }),
    correct(id, { endsAt: END }),
  ]) {
    expect((await act(admin, action)).status).toBe(422);
  }
  const late = { id: freshId(), tappedAt: END, action: confirm() };
  expect((await askAs(admin, '/api/actions', 'POST', late)).status).toBe(200);
  expect((await ask('/')).status).toBe(200);
});

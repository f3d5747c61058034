import { beforeEach, describe, expect, test } from 'vitest';
import type { Accepted } from '../../worker/domain/ledger/accepted.ts';
import { confirm, info, outage, resolve, setService } from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import {
  act,
  acted,
  ask,
  askAs,
  colleague,
  deskView,
  freshId,
  MORNING,
  openOffice,
  problemOf,
  settle,
  sleep,
} from './support/desk.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

describe('an act of staff', () => {
  test('without a session is refused with 401', async () => {
    const answer = await act(null, confirm());
    expect(answer.status).toBe(401);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await problemOf(answer)).toMatchObject({ code: 'not-signed-in' });
  });

  test('out of role is refused with 403 and changes nothing', async () => {
    const viewer = await colleague(admin, 'viewer');
    const before = await deskView(admin);
    expect(await problemOf(await act(viewer, outage(MORNING)))).toMatchObject({
      status: 403,
      code: 'role-not-allowed',
    });
    expect((await deskView(admin)).board?.notices).toEqual(before.board?.notices);
  });

  test('of a kelurahan clerk holds for their own hall alone', async () => {
    const clerk = await colleague(admin, 'kelurahan', ['cipare']);
    expect((await act(clerk, setService('ambil-ktp', 'limited', 'cipare'))).status).toBe(200);
    expect(await problemOf(await act(clerk, setService('ambil-ktp', 'limited', 'lobi')))).toMatchObject({
      status: 403,
      code: 'place-not-yours',
    });
  });

  test('sent twice under one id gets the same answer and is done once', async () => {
    const id = freshId();
    const first = await acted(admin, outage(MORNING), id);
    const again = await acted(admin, outage(MORNING), id);
    expect(again).toEqual(first);
    expect((await deskView(admin)).board?.notices).toHaveLength(1);
  });

  test('that was refused gets the same refusal under the same id, even when it would be allowed by now', async () => {
    const notice = await acted(admin, outage(MORNING));
    const id = freshId();
    const refused = await problemOf(await act(admin, confirm(), id));
    expect(refused).toMatchObject({ status: 409, code: 'notice-still-active' });
    await acted(admin, resolve(noticeOf(notice)));
    expect(await problemOf(await act(admin, confirm(), id))).toEqual(refused);
    expect((await act(admin, confirm())).status).toBe(200);
  });

  test('under an id that was used for another act is refused', async () => {
    const id = freshId();
    await acted(admin, confirm(), id);
    expect(await problemOf(await act(admin, info(MORNING), id))).toMatchObject({
      status: 409,
      code: 'action-id-reused',
    });
  });

  test('twice at once is done once', async () => {
    const id = freshId();
    const [one, other] = await Promise.all([
      acted(admin, outage(MORNING), id),
      acted(admin, outage(MORNING), id),
    ]);
    expect(one).toEqual(other);
    expect((await deskView(admin)).board?.notices).toHaveLength(1);
  });

  test('over 64 KiB is refused with 413', async () => {
    const answer = await askAs(admin, '/api/actions', 'POST', 'x'.repeat(64 * 1024 + 1));
    expect(await problemOf(answer)).toMatchObject({ status: 413, code: 'body-too-large' });
  });

  test.each(['', '{', '[]', '{"id":"short"}', 'null', '"text"'])(
    'with the body %j is refused with 400',
    async (body) => {
      const answer = await askAs(admin, '/api/actions', 'POST', body);
      expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'body-malformed' });
    },
  );

  test('from a foreign page is refused whoever is signed in', async () => {
    const answer = await ask('/api/actions', {
      method: 'POST',
      headers: { Cookie: `__Host-kabar=${admin}`, Origin: 'https://elsewhere.example' },
      body: JSON.stringify({ id: freshId(), tappedAt: MORNING, action: confirm() }),
    });
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'origin-foreign' });
  });

  test('reaches the copy that the world reads', async () => {
    await acted(admin, outage(MORNING));
    await settle();
    const board = await (await ask('/api/board')).json<{ notices: { cause: string }[] }>();
    expect(board.notices).toMatchObject([{ cause: 'central-network' }]);
  });
});

describe('a Desk that is evicted after each act', () => {
  test('answers as one that never slept', async () => {
    const story = [
      confirm(['lobi', 'cipare']),
      setService('akta', 'limited'),
      outage(MORNING),
      info(MORNING),
      confirm(['lobi']),
      { type: 'describe-office' as const, office: { ...SAMPLE_OFFICE, name: 'Disdukcapil Lain' } },
    ].map((action) => ({ action, id: freshId() }));

    const awake: unknown[] = [];
    for (const { action, id } of story) awake.push(untimed(await (await act(admin, action, id)).json()));
    const awakeView = untimed(await deskView(admin));
    await startAnew();

    const sleepy: unknown[] = [];
    for (const { action, id } of story) {
      sleepy.push(untimed(await (await act(admin, action, id)).json()));
      await sleep();
    }
    expect(sleepy).toEqual(awake);
    expect(untimed(await deskView(admin))).toEqual(awakeView);
  });

  test('still knows its answers, its sessions and its links', async () => {
    const id = freshId();
    const first = await acted(admin, { type: 'invite-staff', role: 'clerk', places: null }, id);
    await sleep();
    expect(await acted(admin, { type: 'invite-staff', role: 'clerk', places: null }, id)).toEqual(first);
  });

  async function startAnew(): Promise<void> {
    const { reset } = await import('cloudflare:test');
    await reset();
    admin = await openOffice();
  }
});

/** The id under which an outage stands. */
function noticeOf({ facts }: Accepted): string {
  const published = facts.find((fact) => fact.type === 'notice-published');
  if (published?.type !== 'notice-published') throw new Error('no notice was published');
  return published.notice.id;
}

/** Without what a clock or chance put in, which may differ between two runs. */
function untimed(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      ['at', 'publishedAt', 'since', 'joinedAt', 'screens'].includes(key) ||
      (key === 'id' && String(inner).startsWith('staff-'))
        ? null
        : inner,
    ),
  );
}

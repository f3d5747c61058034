import { beforeEach, describe, expect, test } from 'vitest';
import { NOW_HEADER } from '../../worker/domain/board/live-message.ts';
import { outage } from '../support/sample-actions.ts';
import {
  acted,
  ask,
  askAs,
  deskView,
  firstLink,
  MORNING,
  openOffice,
  problemOf,
  settle,
  signInBy,
} from './support/desk.ts';

test('before the office is described there is no board, and a 503 says so', async () => {
  expect((await ask('/api/health')).status).toBe(200);
  expect(await problemOf(await ask('/api/board'))).toMatchObject({ status: 503, code: 'board-not-there' });
  expect(await (await ask('/')).text()).toContain('belum diatur');
});

describe('once the office is open', () => {
  let admin: string;
  beforeEach(async () => {
    admin = await openOffice();
    await settle();
  });

  test('the board has an ETag that holds until the Desk writes anew', async () => {
    const first = await ask('/api/board');
    const etag = first.headers.get('ETag') ?? '';
    expect((await ask('/api/board', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    await acted(admin, outage(MORNING));
    await settle();
    expect((await ask('/api/board', { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  test('every answer carries the office’s time and no answer may be framed', async () => {
    for (const path of ['/api/board', '/api/slips/nothing', '/api/health', '/nowhere']) {
      const answer = await ask(path);
      expect(Number(answer.headers.get(NOW_HEADER))).toBeGreaterThan(MORNING);
      expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer');
    }
  });

  test('health says that the Desk lives and how old the copy is', async () => {
    expect(await (await ask('/api/health')).json()).toMatchObject({
      ok: true,
      desk: 'up',
      board: { epoch: 1 },
    });
  });

  test('an address that is none is a problem with its code', async () => {
    expect(await problemOf(await ask('/api/nothing'))).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('the socket brings the board at once and again on every change', async () => {
    const answer = await ask('/api/live', { headers: { Upgrade: 'websocket' } });
    const socket = answer.webSocket;
    if (!socket) throw new Error('no socket');
    const heard: { board: { notices: unknown[] }; now: number }[] = [];
    const two = new Promise<void>((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        heard.push(JSON.parse(String(data)));
        if (heard.length === 2) resolve();
      });
    });
    socket.accept();
    await acted(admin, outage(MORNING));
    await two;
    expect(heard.map(({ board }) => board.notices.length)).toEqual([0, 1]);
    socket.close();
  });

  test('staff are told how many public screens listen; a phone is none', async () => {
    const sockets = await Promise.all(
      ['/api/live?as=screen', '/api/live?as=screen', '/api/live?as=phone', '/api/live?as=nonsense'].map(
        async (path) => (await ask(path, { headers: { Upgrade: 'websocket' } })).webSocket,
      ),
    );
    for (const socket of sockets) socket?.accept();
    expect((await deskView(admin)).screens).toBe(2);
    for (const socket of sockets) socket?.close();
  });

  test('a socket from a foreign page is refused', async () => {
    const answer = await ask('/api/live', {
      headers: { Upgrade: 'websocket', Origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(403);
  });
});

describe('a one-time link', () => {
  test('opened only shows the staff page, however often, and changes nothing; used, it begins a session', async () => {
    const link = new URL(await firstLink()).pathname;
    for (let visit = 0; visit < 3; visit++) {
      const page = await ask(link);
      expect(page.status).toBe(200);
      expect(page.headers.get('Content-Type')).toContain('text/html');
      expect(page.headers.get('Set-Cookie')).toBeNull();
    }
    await signInBy(link);
    await expect(signInBy(link)).rejects.toThrow('410');
  });

  test('is no longer used up by a button that needs no script', async () => {
    const link = new URL(await firstLink()).pathname;
    const pressed = await ask(link, { method: 'POST' });
    expect([pressed.status, pressed.headers.get('Set-Cookie')]).toEqual([404, null]);
    await signInBy(link);
  });

  test('is made for the operator’s secret alone, and a fresh one ends the one before', async () => {
    const wrong = await ask('/api/first-link', {
      method: 'POST',
      headers: { Authorization: 'Bearer wrong-secret-entirely' },
    });
    expect(wrong.status).toBe(401);
    expect((await ask('/api/first-link', { method: 'POST' })).status).toBe(401);
    const first = await firstLink();
    const second = await firstLink();
    await expect(signInBy(first)).rejects.toThrow('410');
    await signInBy(second);
  });

  test('signed out, a session is dead at once', async () => {
    const admin = await openOffice();
    expect((await askAs(admin, '/api/desk')).status).toBe(200);
    await askAs(admin, '/keluar', 'POST');
    expect((await askAs(admin, '/api/desk')).status).toBe(401);
  });
});

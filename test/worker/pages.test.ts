import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportPieceReply } from '../../worker/domain/slips/import-wire.ts';
import { outage } from '../support/sample-actions.ts';
import { acted, ask, freshId, MORNING, openOffice, settle } from './support/desk.ts';
import { importAll, openImport, row, sendPiece } from './support/import.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
  await settle();
});

async function textOf(path: string): Promise<string> {
  const html = await (await ask(path)).text();
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the public board', () => {
  test('of a day nobody confirmed says so, and never that all is open', async () => {
    const text = await textOf('/');
    expect(text).toContain('belum pasti');
    expect(text).not.toContain('Semua loket buka');
    await acted(admin, { type: 'confirm-day', places: ['lobi'], finding: 'all-normal' });
    await settle();
    expect(await textOf('/')).toContain('Semua loket buka');
  });

  test('tells an outage in both languages', async () => {
    await acted(admin, outage(MORNING));
    await settle();
    expect(await textOf('/')).toContain('Cetak KTP-el berhenti');
    expect(await textOf('/?lang=en')).toContain('stopped');
    expect((await (await ask('/?lang=en')).text()).startsWith('<!doctype html><html lang="en">')).toBe(true);
  });

  test('of a hall has its own address, and a place the office does not have is a 404 with the way back', async () => {
    expect(await textOf('/t/cipare')).toContain('Cipare');
    const stranger = await ask('/t/atlantis');
    expect(stranger.status).toBe(404);
    expect(await stranger.text()).toContain('href="/"');
  });

  test('needs no script, and its policy allows none and but the style it carries', async () => {
    const page = await ask('/');
    const html = await page.text();
    expect(html).not.toMatch(/<script|style="|onclick=|javascript:/i);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(page.headers.get('Content-Security-Policy')).toContain(`style-src 'sha256-${hash}'`);
    expect(page.headers.get('Content-Security-Policy')).not.toContain('script-src');
  });

  test('is not sent again within its minute', async () => {
    const etag = (await ask('/')).headers.get('ETag') ?? '';
    expect((await ask('/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await ask('/?lang=en', { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });
});

describe('a slip’s page', () => {
  test('answers under the small and the capital address alike, and is kept by nobody', async () => {
    const { codes } = await importAll(admin, [row(1, { code: 'SENT_FOR_ENROLLMENT' })]);
    await settle();
    for (const path of [`/s/${codes[0]}`, `/S/${codes[0]}`]) {
      const page = await ask(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('Cache-Control')).toBe('no-store');
      expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(await page.text()).toContain('pusat');
    }
  });

  test('helps where the code is malformed or unknown, with the status that says which', async () => {
    expect((await ask('/s/K7QF-9M2X-4TRB-8WZ5')).status).toBe(400);
    const staged = freshId();
    await openImport(admin, staged, 1);
    const { codes } = await (await sendPiece(admin, staged, 0, [row(1)])).json<ImportPieceReply>();
    const unknown = await ask(`/s/${codes[0]}`);
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain('Loket 1');
  });

  test('is found by typing the code as it stands on paper', async () => {
    const { codes } = await importAll(admin, [row(1)]);
    await settle();
    const typed = (codes[0] ?? '').replace(/(.{4})(?=.)/g, '$1 - ').toLowerCase();
    const answer = await ask(`/s?kode=${encodeURIComponent(typed)}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe(`/s/${codes[0]}`);
    expect((await ask('/s?kode=apa')).status).toBe(400);
  });
});

test('an address that is none is a page for people', async () => {
  const page = await ask('/tidak/ada');
  expect(page.status).toBe(404);
  expect(page.headers.get('Content-Type')).toContain('text/html');
});

test('the demo’s page shows the slips it is asked for', async () => {
  const { codes } = await importAll(admin, [row(1)]);
  await settle();
  const page = await ask(`/demo?slips=${codes.join(',')},nonsense`);
  expect(page.status).toBe(200);
  expect((await page.text()).match(/<svg[^>]*class="qr/g)?.length).toBe(1);
});

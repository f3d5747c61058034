import { Hono } from 'hono';
import { refuse } from '#domain/ledger/refusal';
import { type Env, readSettings } from './env.ts';
import type { AppEnv } from './http/app-env.ts';
import { doorLimit } from './http/door-limit.ts';
import { getApp } from './http/get-app.ts';
import { getBoard } from './http/get-board.ts';
import { getBoardPage } from './http/get-board-page.ts';
import { getDemoPage } from './http/get-demo-page.ts';
import { getDesk } from './http/get-desk.ts';
import { getHealth } from './http/get-health.ts';
import { getHistoryPage } from './http/get-history-page.ts';
import { getIcon } from './http/get-icon.ts';
import { getJournalCsv } from './http/get-journal-csv.ts';
import { getLive } from './http/get-live.ts';
import { getSlip } from './http/get-slip.ts';
import { getSlipPage, getTypedSlip } from './http/get-slip-page.ts';
import { getStray } from './http/get-stray.ts';
import { commonHeaders } from './http/headers.ts';
import { postImport, putPiece } from './http/imports.ts';
import { ownOrigin } from './http/own-origin.ts';
import { postAction } from './http/post-action.ts';
import { postDemoPast } from './http/post-demo-past.ts';
import { postFirstLink } from './http/post-first-link.ts';
import { postJournal } from './http/post-journal.ts';
import { postMyName } from './http/post-my-name.ts';
import { postOperatorAction } from './http/post-operator-action.ts';
import { problemResponse } from './http/problem.ts';
import {
  postDemoSignIn,
  postEnrolOptions,
  postPasskey,
  postSignIn,
  postSignInOptions,
  postSignOut,
} from './http/sign-in.ts';
import { createClock } from './platform/clock.ts';

export { Desk } from './platform/desk/desk.ts';

const app = new Hono<AppEnv>();

app.use(async (c, next) => {
  const settings = readSettings(c.env);
  c.set('clock', createClock(settings.clock));
  c.set('demo', settings.demo);
  await next();
});
app.use(commonHeaders);
app.use(ownOrigin);

app.get('/api/board', getBoard);
app.get('/api/slips/:code', getSlip);
app.get('/api/live', getLive);
app.get('/api/desk', getDesk);
app.get('/api/health', getHealth);
app.post('/api/actions', postAction);
app.post('/api/journal', postJournal);
app.get('/api/journal.csv', getJournalCsv);
app.post('/api/my-name', postMyName);
app.post('/api/imports', postImport);
app.put('/api/imports/:id/pieces/:piece', putPiece);
app.post('/api/passkeys/options', doorLimit, postEnrolOptions);
app.post('/api/passkeys', doorLimit, postPasskey);
app.post('/api/sign-in/options', doorLimit, postSignInOptions);
app.post('/api/sign-in', doorLimit, postSignIn);
app.post('/api/demo-past', doorLimit, postDemoPast);
app.post('/api/demo-sign-in', doorLimit, postDemoSignIn);
app.post('/api/first-link', doorLimit, postFirstLink);
app.post('/api/operator/actions', doorLimit, postOperatorAction);

app.get('/', getBoardPage);
app.get('/t/:place', getBoardPage);
app.get('/riwayat', getHistoryPage);
app.get('/s/:code', getSlipPage);
app.get('/S/:code', getSlipPage);
app.get('/s', getTypedSlip);
app.get('/kiosk', getApp('kiosk.html'));
app.get('/petugas', getApp('staff.html'));
app.get('/masuk/:token', getApp('staff.html'));
app.post('/keluar', postSignOut);
app.get('/demo', getDemoPage);
app.get('/icon.svg', getIcon);
app.get('/favicon.ico', getIcon);

app.notFound(getStray);
app.onError((error) => {
  console.error('broken', error.message);
  return problemResponse(refuse('broken'));
});

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;

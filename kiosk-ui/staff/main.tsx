import '../no-eval.ts';
import { render } from 'preact';
import { createApiClient } from '../api-client.ts';
import { createOfficeClock } from '../office-clock.ts';
import { createOutbox } from '../offline/create-outbox.ts';
import { openLiveBoard } from '../offline/live-board.ts';
import { dialWebSocket, liveAddress } from '../offline/live-socket.ts';
import { openOutboxStore } from '../offline/outbox-store.ts';
import { openTabs } from '../offline/outbox-tabs.ts';
import { afterTimeout } from '../scanner/after.ts';
import { followTheme } from '../style/follow-theme.ts';
import { allowOwnScriptsOnly } from '../trusted-types.ts';
import { laterEnglish } from '../words/later-english.ts';
import { STAFF } from '../words/staff-words.ts';
import { createBrowserPasskeys } from './door/browser-passkeys.ts';
import { Entrance } from './door/entrance.tsx';
import { linkIn } from './door/link-in.ts';
import { readChoices } from './frame/kept-choices.ts';
import { swallowSecondTaps } from './frame/second-tap.ts';
import type { OpenBoard } from './frame/use-desk-feed.ts';
import './staff-parts.css';
import './staff.css';
import './narrow.css';

// Before anything starts a thread.
allowOwnScriptsOnly(window, location.href);
followTheme(document.documentElement, (query) => matchMedia(query));
swallowSecondTaps(document, () => performance.now());

const clock = createOfficeClock(() => performance.now());
const api = createApiClient((...asked) => fetch(...asked), clock);
const openBoard: OpenBoard = (onChange, onWhoYouAre) =>
  openLiveBoard({
    api,
    clock,
    onChange,
    onWhoYouAre,
    dial: (events) => dialWebSocket(liveAddress(location.origin, 'phone'), events),
    after: afterTimeout,
    random: Math.random,
  });

const store = openOutboxStore();
const outbox = createOutbox({
  api,
  clock,
  store,
  tabs: openTabs(store, crypto.randomUUID(), Date.now),
  online: () => navigator.onLine,
  after: afterTimeout,
  random: Math.random,
});
const passkeys = createBrowserPasskeys();
const english = laterEnglish(
  () => STAFF.knows('en'),
  () => import('../words/staff-english.ts'),
);

const root = document.getElementById('staff');
function draw(): void {
  if (!root) return;
  render(
    <Entrance
      link={linkIn(location.pathname)}
      api={api}
      clock={clock}
      storage={localStorage}
      newId={() => crypto.randomUUID()}
      openBoard={openBoard}
      outbox={outbox}
      passkeys={passkeys}
      english={english}
    />,
    root,
  );
}

/** Whoever reads English waits so long for it; then the page is drawn in Indonesian, and English follows. */
const ENGLISH_WITHIN_MS = 3_000;
if (readChoices(localStorage).lang === 'en') {
  const late = new Promise((resolve) => setTimeout(resolve, ENGLISH_WITHIN_MS));
  void Promise.race([english.fetch(), late]).then(draw);
} else {
  draw();
}

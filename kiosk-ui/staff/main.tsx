import '../no-eval.ts';
import { render } from 'preact';
import { createApiClient } from '../api-client.ts';
import { createOfficeClock } from '../office-clock.ts';
import { openLiveBoard } from '../offline/live-board.ts';
import { dialWebSocket, liveAddress } from '../offline/live-socket.ts';
import { afterTimeout } from '../scanner/after.ts';
import { followTheme } from '../style/follow-theme.ts';
import { allowOwnScriptsOnly } from '../trusted-types.ts';
import { StaffPage } from './staff-page.tsx';
import './staff-parts.css';
import './staff.css';
import './narrow.css';
import './print/paper.css';

// Before anything starts a thread.
allowOwnScriptsOnly(window, location.href);
followTheme(document.documentElement, (query) => matchMedia(query));

const clock = createOfficeClock(() => performance.now());
const api = createApiClient((...asked) => fetch(...asked), clock);
const openBoard = (onChange: () => void) =>
  openLiveBoard({
    api,
    clock,
    onChange,
    dial: (events) => dialWebSocket(liveAddress(location.origin, 'phone'), events),
    after: afterTimeout,
    random: Math.random,
  });

const root = document.getElementById('staff');
if (root) {
  render(
    <StaffPage
      api={api}
      clock={clock}
      storage={localStorage}
      newId={() => crypto.randomUUID()}
      openBoard={openBoard}
    />,
    root,
  );
}

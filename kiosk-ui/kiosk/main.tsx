import './kiosk.css';
import '../no-eval.ts';
import { render } from 'preact';
import { createApiClient } from '../api-client.ts';
import { createOfficeClock } from '../office-clock.ts';
import { openLiveBoard } from '../offline/live-board.ts';
import { dialWebSocket, liveAddress } from '../offline/live-socket.ts';
import { afterTimeout } from '../scanner/after.ts';
import { followTheme } from '../style/follow-theme.ts';
import { allowOwnScriptsOnly } from '../trusted-types.ts';
import { KIOSK } from '../words/kiosk-words.ts';
import { laterEnglish } from '../words/later-english.ts';
import { Kiosk } from './kiosk.tsx';
import { followScreenSize } from './screen-size.ts';
import { noteInput } from './use-keyboard.ts';
import { createVoice } from './voice.ts';
import { keepScreenAwake } from './wake-lock.ts';

// Before anything starts a thread.
allowOwnScriptsOnly(window, location.href);
followTheme(document.documentElement, (query) => matchMedia(query));
followScreenSize(document.documentElement, matchMedia);
noteInput(window);
keepScreenAwake(document, 'wakeLock' in navigator ? navigator.wakeLock : undefined);
// A finger that rests on the glass asks for no menu.
addEventListener('contextmenu', (event) => event.preventDefault());

const clock = createOfficeClock(() => performance.now());
const api = createApiClient(fetch.bind(window), clock);

const english = laterEnglish(
  () => KIOSK.knows('en'),
  () => import('../words/kiosk-english.ts'),
);

const root = document.getElementById('kiosk');
if (root === null) throw new Error('kiosk.html has lost its root');
render(
  <Kiosk
    api={api}
    clock={clock}
    page={{ origin: location.origin, host: location.host }}
    placeId={new URLSearchParams(location.search).get('place')}
    stillNotices={matchMedia('(prefers-reduced-motion: reduce)').matches}
    english={english}
    makeVoice={(onChange) => createVoice('speechSynthesis' in window ? speechSynthesis : undefined, onChange)}
    openLive={(onChange) => {
      const live = openLiveBoard({
        api,
        clock,
        onChange,
        dial: (events) => dialWebSocket(liveAddress(location.origin, 'screen'), events),
        after: afterTimeout,
        random: Math.random,
      });
      addEventListener('online', live.hurry);
      return live;
    }}
  />,
  root,
);

import board from '../../kiosk-ui/board/board.css';
import act from '../../kiosk-ui/parts/act/act.css';
import badge from '../../kiosk-ui/parts/badge/badge.css';
import cardDrawing from '../../kiosk-ui/parts/card-drawing/card-drawing.css';
import counterWindow from '../../kiosk-ui/parts/counter-window/counter-window.css';
import factLines from '../../kiosk-ui/parts/fact-lines/fact-lines.css';
import historyStrip from '../../kiosk-ui/parts/history-strip/history-strip.css';
import housing from '../../kiosk-ui/parts/housing/housing.css';
import icon from '../../kiosk-ui/parts/icon/icon.css';
import key from '../../kiosk-ui/parts/key/key.css';
import nextNews from '../../kiosk-ui/parts/next-news/next-news.css';
import path from '../../kiosk-ui/parts/path/path.css';
import promiseLine from '../../kiosk-ui/parts/promise-line/promise-line.css';
import qr from '../../kiosk-ui/parts/qr/qr.css';
import screen from '../../kiosk-ui/parts/screen/screen.css';
import serviceList from '../../kiosk-ui/parts/service-list/service-list.css';
import serviceMark from '../../kiosk-ui/parts/service-mark/service-mark.css';
import slats from '../../kiosk-ui/parts/slats/slats.css';
import reset from '../../kiosk-ui/style/reset.css';
import states from '../../kiosk-ui/style/states.css';
import tokens from '../../kiosk-ui/style/tokens.css';
import typeAndSpace from '../../kiosk-ui/style/type-and-space.css';
import demo from './demo.css';
import history from './history/history.css';
import page from './page.css';
import { publicSheet } from './public-sheet.ts';

/** Every page stands on these. */
const GROUND = [tokens, states, typeAndSpace, reset, icon, screen, housing, badge, counterWindow, act, key];

export const BOARD_STYLE = publicSheet([...GROUND, slats, nextNews, serviceMark, serviceList, board, page]);
export const SLIP_STYLE = publicSheet([
  ...GROUND,
  slats,
  nextNews,
  promiseLine,
  cardDrawing,
  factLines,
  path,
  page,
]);
/** Help, sign-in and the pages that have nothing to show. */
export const PLAIN_STYLE = publicSheet([...GROUND, page]);
/** No window, and so no shutter. */
export const HISTORY_STYLE = publicSheet([
  tokens,
  states,
  typeAndSpace,
  reset,
  icon,
  screen,
  housing,
  key,
  historyStrip,
  page,
  history,
]);
export const DEMO_STYLE = publicSheet([...GROUND, qr, page, demo]);

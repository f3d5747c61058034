import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import { placeId as placeIdShape } from '#domain/office/place';
import { answer } from '#domain/slips/answer';
import { type SlipCode, type SlipReading, slipUrl } from '#domain/slips/slip-code';
import type { ApiClient } from '../api-client.ts';
import type { OfficeClock } from '../office-clock.ts';
import type { LiveBoard } from '../offline/live-board.ts';
import { qrMatrix } from '../parts/qr/qr-matrix.ts';
import { kioskWords } from '../words/kiosk-words.ts';
import type { LaterEnglish } from '../words/later-english.ts';
import { publicWords } from '../words/public-words.ts';
import { sayAnswer } from '../words/say-answer.ts';
import { AnswerScreen } from './answer-screen.tsx';
import { BoardScreen } from './board-screen.tsx';
import { CutOffScreen } from './cut-off-screen.tsx';
import type { DeskTools } from './desk-tools.ts';
import { HelpScreen } from './help-screen.tsx';
import { helpText } from './help-text.ts';
import { KeypadScreen } from './keypad-screen.tsx';
import { LookingUpScreen } from './looking-up-screen.tsx';
import { secondsLeft } from './sitting.ts';
import { soundOf } from './sound-of.ts';
import { StartingScreen } from './starting-screen.tsx';
import { tellBoard } from './told-board.ts';
import { useEnglish } from './use-english.ts';
import { useFocusOnNewScene, useKeyboard } from './use-keyboard.ts';
import { useReadingAloud } from './use-reading-aloud.ts';
import { useScanning } from './use-scanning.ts';
import { useShutter } from './use-shutter.ts';
import { useVisit } from './use-visit.ts';
import type { Voice } from './voice.ts';

type KioskProps = {
  api: Pick<ApiClient, 'slip'>;
  clock: OfficeClock;
  openLive: (onChange: () => void) => LiveBoard;
  makeVoice: (onChange: () => void) => Voice;
  /** Where this page came from: what QR codes open, and the host in slips when the office names none. */
  page: { origin: string; host: string };
  /** The place in the address; null: the lobby. */
  placeId: string | null;
  /** Reduced motion: notices turn by hand alone. */
  stillNotices: boolean;
  english: LaterEnglish;
};

/** How long the board may stay on while a slip is looked up: most replies are quicker than a glance. */
const CALM_MS = 700;

/** The whole kiosk: one visit at a time before one office's board. */
export function Kiosk(props: KioskProps) {
  const { api, clock, openLive, makeVoice, page, placeId, stillNotices, english } = props;
  const { elapsed } = clock;
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const draw = useCallback(() => redraw(undefined), []);
  const live = useMemo(() => openLive(draw), [openLive, draw]);
  // Ages, the clock and everything that comes by the clock alone.
  useEffect(() => {
    const ticking = setInterval(draw, 1_000);
    return () => clearInterval(ticking);
  }, [draw]);

  const [visit, dispatch] = useVisit(api, elapsed);
  const { scene, larger } = visit;
  const news = live.news();
  const bilingual = useEnglish(english, news.board, draw);
  const lang = bilingual ? visit.lang : 'id';
  const words = kioskWords(lang);
  const pub = publicWords(lang);
  const now = clock.now();
  const told = now === null ? null : tellBoard(news, placeId, now, words, pub);
  const host = news.board?.office.slipHost ?? page.host;
  const moved = useShutter(told?.view.state ?? null, elapsed());

  const onRead = useCallback(
    (reading: SlipReading, by: 'camera' | 'hand') => dispatch({ type: 'read', reading, by, at: elapsed() }),
    [dispatch, elapsed],
  );
  const scanning = useScanning(host, onRead);
  useKeyboard(scene.kind, dispatch, elapsed);
  const sceneName = 'ask' in scene ? `${scene.kind} ${scene.ask}` : scene.kind;
  useFocusOnNewScene(sceneName);

  const answered =
    scene.kind === 'answer' && told !== null
      ? sayAnswer(
          answer(scene.facts, told.board, told.place.id, told.now),
          told.board,
          told.now,
          pub,
          told.place.id,
        )
      : null;
  const help =
    scene.kind === 'help'
      ? helpText(scene.help, words, told?.board.office.name ?? page.host, told?.counter ?? null)
      : null;
  const sound = soundOf({ scene: scene.kind, told, answered, help, words, pub });
  const voice = useReadingAloud({
    makeVoice,
    onChange: draw,
    wanted: visit.voice,
    screen: sceneName,
    sentences: sound,
    lang,
  });
  const speaking = voice.isSpeaking();
  useEffect(() => {
    // Nobody is sent away in the middle of what is being read to them.
    if (speaking && 'sitting' in scene && scene.sitting.asking) dispatch({ type: 'stirred', at: elapsed() });
  });
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.toggleAttribute('data-larger', larger);
    // The screen was measured before its letters grew: once more, before it is painted.
    draw();
  }, [lang, larger, draw]);
  useEffect(() => {
    document.title = words.pageTitle(told?.text.title ?? '');
  }, [words, told?.text.title]);

  const tools: DeskTools = {
    lang,
    bilingual,
    words,
    scanning,
    larger,
    voice: voice.canSay(lang) ? (speaking ? 'speaking' : 'silent') : null,
    secondsLeft: 'sitting' in scene ? secondsLeft(scene.sitting, elapsed()) : null,
    hands: {
      openKeypad: () => dispatch({ type: 'keypad-opened', at: elapsed() }),
      press: (press) => dispatch({ type: 'keypad-pressed', press, at: elapsed() }),
      leave: () => dispatch({ type: 'left', at: elapsed() }),
      moreTime: () => dispatch({ type: 'more-time', at: elapsed() }),
      wish: (wish) => dispatch({ type: 'wished', wish, at: elapsed() }),
      speak: () => {
        if (visit.voice && !speaking) return voice.say(sound, lang);
        dispatch({ type: 'wished', wish: speaking ? 'be-quiet' : 'read-aloud', at: elapsed() });
      },
    },
  };
  const livePage = told?.board.office.slipHost ? `https://${told.board.office.slipHost}` : page.origin;
  // Anything may stand in the address; what is no place's name does not belong in a code, nor fit in one.
  const place = told?.place.id ?? placeIdShape.nullable().catch(null).parse(placeId);
  const liveQr = useMemo(
    () => qrMatrix(place === null ? livePage : `${livePage}/t/${place}`, 'M'),
    [livePage, place],
  );
  const code: SlipCode | null = 'code' in scene ? scene.code : null;
  const slipQr = useMemo(() => (code === null ? null : qrMatrix(slipUrl(host, code))), [host, code]);

  return (
    <>
      {screen()}
      <p class="heard" role="status">
        {answered || help ? sound.slice(0, 2).join(' ') : ''}
      </p>
      <p class="heard" role="status">
        {tools.secondsLeft === null ? '' : `${words.keys.stillReading} ${words.askedToStay}`}
      </p>
    </>
  );

  function screen() {
    const heading = told?.heading ?? { place: words.starting.housing, line: '', clock: '' };
    if (scene.kind === 'keypad')
      return <KeypadScreen keypad={scene.keypad} heading={heading} tools={tools} />;
    if (scene.kind === 'help' && help !== null) {
      return (
        <HelpScreen kind={scene.help} text={help} heading={heading} qr={slipQr ?? liveQr} tools={tools} />
      );
    }
    const waiting = scene.kind === 'looking-up' ? elapsed() - scene.since : 0;
    if (scene.kind === 'looking-up' && !(scene.calm && waiting < CALM_MS)) {
      return <LookingUpScreen heading={heading} tools={tools} />;
    }
    if (told === null) {
      const state =
        news.board !== null ? 'place-unknown' : news.trouble === 'none' ? 'asking' : 'unreachable';
      return <StartingScreen state={state} placeId={placeId ?? ''} qr={liveQr} tools={tools} />;
    }
    if (scene.kind === 'answer' && answered !== null && slipQr !== null) {
      return (
        <AnswerScreen
          text={answered}
          code={scene.code}
          qr={slipQr}
          line={`${pub.answer.codeEnds(scene.code.slice(-4))} · ${told.text.date}`}
          clock={told.text.clock}
          tools={tools}
        />
      );
    }
    if (told.past !== null) {
      return (
        <CutOffScreen
          {...told.past}
          ask={words.askAt(told.counter)}
          heading={told.heading}
          qr={liveQr}
          andMore={pub.board.andMore}
          tools={tools}
        />
      );
    }
    const looking = { headline: words.scan.looking, line: words.scan.lookingHow };
    return (
      <BoardScreen
        text={told.text}
        heading={told.heading}
        moved={moved}
        invitation={scene.kind === 'looking-up' ? looking : told.invitation}
        notices={{ paused: visit.paused || stillNotices, turned: visit.turned }}
        listWords={{ stateWord: (state) => pub.board.stateWord[state], andMore: pub.board.andMore }}
        tools={tools}
      />
    );
  }
}

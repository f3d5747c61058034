import { render } from 'preact';
import { vi } from 'vitest';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { SlipCode } from '#domain/slips/slip-code';
import type { SlipFacts } from '#domain/slips/slip-facts';
import type { Instant } from '#domain/time/civil-time';
import type { ApiClient } from '../../../kiosk-ui/api-client.ts';
import { Kiosk } from '../../../kiosk-ui/kiosk/kiosk.tsx';
import { noteInput } from '../../../kiosk-ui/kiosk/use-keyboard.ts';
import type { Voice } from '../../../kiosk-ui/kiosk/voice.ts';
import type { BoardNews } from '../../../kiosk-ui/offline/live-board.ts';
import type { LaterEnglish } from '../../../kiosk-ui/words/later-english.ts';
import { ENGLISH_HERE } from '../english-here.ts';
import '../../../kiosk-ui/kiosk/kiosk.css';

export const HOST = 'kabar.example.go.id';
type SlipAnswer = Awaited<ReturnType<ApiClient['slip']>>;

noteInput(window);

/** Lets what was settled or set be drawn. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => queueMicrotask(() => resolve(null)));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

type Start = {
  board: BoardSnapshot | null;
  now: Instant;
  place?: string | null;
  news?: Partial<BoardNews>;
  english?: LaterEnglish;
};

/** A kiosk page of which the test holds the office, the clock and the voice. Ends with the test's next kiosk. */
export async function aKiosk({ board, now, place = 'lobi', news = {}, english = ENGLISH_HERE }: Start) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let elapsed = 0;
  let told: BoardNews = {
    board,
    fresh: board !== null,
    ageMs: 0,
    cutOffSince: null,
    trouble: 'none',
    ...news,
  };
  let changed = () => {};
  const asked: { code: SlipCode; answer: (reply: SlipAnswer) => Promise<void> }[] = [];
  const api: Pick<ApiClient, 'slip'> = {
    slip: (code) =>
      new Promise<SlipAnswer>((resolve) => {
        asked.push({
          code,
          answer: async (reply) => {
            resolve(reply);
            await drawn();
          },
        });
      }),
  };
  const spoken: string[] = [];
  const voice: Voice & { langs: string[]; speaking: boolean } = {
    langs: ['id', 'en'],
    speaking: false,
    canSay: (lang) => voice.langs.includes(lang),
    say: (sentences, lang) => {
      voice.speaking = true;
      spoken.push(`${lang}: ${sentences.join(' ')}`);
    },
    hush: () => {
      voice.speaking = false;
    },
    isSpeaking: () => voice.speaking,
  };

  document.documentElement.toggleAttribute('data-kiosk', true);
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  const clock = { now: () => now + elapsed, hear: () => {}, elapsed: () => elapsed };
  const makeVoice = () => voice;
  const openLive = (onChange: () => void) => {
    changed = onChange;
    return { news: () => told, hurry: () => {}, close: () => {} };
  };
  render(
    <Kiosk
      api={api}
      clock={clock}
      page={{ origin: `https://${HOST}`, host: HOST }}
      placeId={place}
      stillNotices={false}
      makeVoice={makeVoice}
      openLive={openLive}
      english={english}
    />,
    host,
  );
  await document.fonts.load('800 20px "Atkinson Hyperlegible Next Variable"');
  await document.fonts.ready;
  await drawn();

  const root = () => {
    const found = host.querySelector<HTMLElement>('.kiosk');
    if (found === null) throw new Error('no screen');
    return found;
  };
  return {
    host,
    asked,
    spoken,
    voice,
    screen: () => root().dataset.screen,
    data: () => root().dataset,
    text: () => root().textContent,
    headline: () => root().querySelector('h1')?.textContent?.replaceAll('\u00a0', ' '),
    keys: () => [...root().querySelectorAll('button')].map((key) => key.textContent),
    async press(label: string) {
      const key = [...root().querySelectorAll('button')].find((button) =>
        button.textContent?.includes(label),
      );
      if (key === undefined) throw new Error(`no key: ${label}`);
      key.click();
      await drawn();
    },
    /** A scanner that types: faster than any finger, ended by Enter. */
    async scan(text: string) {
      const target = document.activeElement ?? document.body;
      for (const key of [...text, 'Enter']) {
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: '', bubbles: true, cancelable: true }),
        );
        target.dispatchEvent(new KeyboardEvent('keyup', { key, code: '', bubbles: true, cancelable: true }));
      }
      await drawn();
    },
    /** The newest slip asked for gets its facts. */
    async facts(facts: SlipFacts) {
      await asked.at(-1)?.answer({ facts });
    },
    async hear(news: Partial<BoardNews>) {
      told = { ...told, ...news };
      changed();
      await drawn();
    },
    /** Seconds go by, tick by tick. */
    async pass(seconds: number) {
      for (let second = 0; second < seconds; second++) {
        elapsed += 1_000;
        vi.advanceTimersByTime(1_000);
      }
      await drawn();
    },
    end() {
      render(null, host);
      vi.useRealTimers();
    },
  };
}

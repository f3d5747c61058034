import { useEffect, useMemo } from 'preact/hooks';
import type { Lang } from '../words/lang.ts';
import type { Voice } from './voice.ts';

type ReadingAloud = {
  makeVoice: (onChange: () => void) => Voice;
  onChange: () => void;
  /** The visitor has asked for it in this visit. */
  wanted: boolean;
  /** Names the screen: each new one is read once. */
  screen: string;
  sentences: readonly string[];
  lang: Lang;
};

/** The device's voice, which reads every new screen to a visitor who has asked for it. */
export function useReadingAloud(reading: ReadingAloud): Voice {
  const { makeVoice, onChange, wanted, screen, sentences, lang } = reading;
  const voice = useMemo(() => makeVoice(onChange), [makeVoice, onChange]);
  useEffect(() => {
    if (wanted) voice.say(sentences, lang);
    else voice.hush();
    // The key that says "stop" or "read" follows at once.
    onChange();
    // What the screen says may change with the minute: it is read when the screen is new, not when the minute is.
  }, [voice, wanted, screen, lang]);
  return voice;
}

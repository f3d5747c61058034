import { Key } from '../parts/key/key.tsx';
import { Ring } from '../parts/ring/ring.tsx';
import type { DeskTools } from './desk-tools.ts';
import { ASKING_MS } from './sitting.ts';

type Look = { look?: 'primary' | 'quiet'; stacked?: boolean };
type DeskKeyProps = Look & { tools: DeskTools };

export function TypeKey({ tools, ...look }: DeskKeyProps) {
  return <Key {...look} label={tools.words.keys.type} icon="keypad" onPress={tools.hands.openKeypad} />;
}

/** Not there where the device has no voice for the language: no key that does nothing. */
export function SpeakKey({ tools, ...look }: DeskKeyProps) {
  const { voice, words, hands } = tools;
  if (voice === null) return null;
  const label = voice === 'speaking' ? words.keys.hush : words.keys.speak;
  return <Key {...look} label={label} icon="speaker" onPress={hands.speak} />;
}

export function LargerKey({ tools, ...look }: DeskKeyProps) {
  const { larger, words, hands } = tools;
  const label = larger ? words.keys.smaller : words.keys.larger;
  return <Key {...look} label={label} icon="larger" onPress={() => hands.wish('other-size')} />;
}

/** Not there until the other language is: no key that does nothing. */
export function LanguageKey({ tools, ...look }: DeskKeyProps) {
  const { lang, bilingual, words, hands } = tools;
  if (!bilingual) return null;
  return (
    <Key
      {...look}
      label={words.keys.otherLanguage}
      icon="globe"
      lang={lang === 'id' ? 'en' : 'id'}
      onPress={() => hands.wish('other-language')}
    />
  );
}

export function LeaveKey({ tools, back, ...look }: DeskKeyProps & { back?: boolean }) {
  const { keys } = tools.words;
  return (
    <Key
      {...look}
      label={back ? keys.back : keys.done}
      icon={back ? 'back' : 'tick'}
      onPress={tools.hands.leave}
    />
  );
}

/** "Masih membaca?", with the ring that counts; null while there is time. */
export function MoreTimeKey({ tools, ...look }: DeskKeyProps) {
  const { secondsLeft, words, hands } = tools;
  if (secondsLeft === null) return null;
  return (
    <Key
      {...look}
      label={words.keys.more}
      over={words.keys.stillReading}
      before={<Ring left={secondsLeft} of={ASKING_MS / 1000} />}
      onPress={hands.moreTime}
    />
  );
}

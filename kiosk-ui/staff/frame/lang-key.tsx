import { useState } from 'preact/hooks';
import { Key } from '../../parts/key/key.tsx';
import type { Speech } from './desk-context.ts';

type LangKeyProps = {
  speech: Speech;
  /** False: the other language cannot be had now. */
  onLang: () => Promise<boolean>;
};

/** The other language; without signal it says that it has not come, and the page stays as it is. */
export function LangKey({ speech, onLang }: LangKeyProps) {
  const [unspoken, setUnspoken] = useState(false);
  const { noEnglish, otherLanguage } = speech.staff;
  return (
    <>
      <p class="heard" role="alert">
        {unspoken ? noEnglish : ''}
      </p>
      <Key
        look="quiet"
        label={<span lang={speech.lang === 'id' ? 'en' : 'id'}>{otherLanguage}</span>}
        over={unspoken ? noEnglish : undefined}
        onPress={() => void onLang().then((spoken) => setUnspoken(!spoken))}
      />
    </>
  );
}

import type { Lang } from '../words/lang.ts';

/** Reads aloud, where the device has a voice for the language. */
export interface Voice {
  /** False where there is no such voice: then no button promises one. */
  canSay(lang: Lang): boolean;
  /** One sentence after another; falls silent first. */
  say(sentences: readonly string[], lang: Lang): void;
  hush(): void;
  isSpeaking(): boolean;
}

/** What is used of `window.speechSynthesis`. */
export interface Synthesis
  extends Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'speaking' | 'pending'> {
  addEventListener(type: 'voiceschanged', run: () => void): void;
}

const MUTE: Voice = { canSay: () => false, say: () => {}, hush: () => {}, isSpeaking: () => false };

/** Unhurried: a little slower than a voice's own pace. */
const RATE = 0.9;

/**
 * @param onChange voices came or went; some browsers load them only after the page.
 * An Indonesian text read by an English voice is noise, so a voice of the very language is asked for.
 */
export function createVoice(synthesis: Synthesis | undefined, onChange: () => void): Voice {
  if (synthesis === undefined) return MUTE;
  const voiceFor = (lang: Lang): SpeechSynthesisVoice | undefined => {
    const fitting = synthesis.getVoices().filter((voice) => isOf(voice.lang, lang));
    // A voice that lives on the device speaks without network.
    return fitting.find((voice) => voice.localService) ?? fitting[0];
  };
  synthesis.addEventListener('voiceschanged', onChange);
  return {
    canSay: (lang) => voiceFor(lang) !== undefined,
    say(sentences, lang) {
      const voice = voiceFor(lang);
      synthesis.cancel();
      if (voice === undefined) return;
      // One utterance each: Chromium cuts long ones of some voices off after 15 s.
      for (const sentence of sentences) {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = RATE;
        synthesis.speak(utterance);
      }
    },
    hush: () => synthesis.cancel(),
    isSpeaking: () => synthesis.speaking || synthesis.pending,
  };
}

/** `id-ID`, `id_ID` (Android) and the retired `in-ID` are all Indonesian. */
function isOf(tag: string, lang: Lang): boolean {
  const own = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return own === lang || (lang === 'id' && own === 'in');
}

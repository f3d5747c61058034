import { describe, expect, test } from 'vitest';
import { createVoice, type Synthesis } from '../../../kiosk-ui/kiosk/voice.ts';

type Kind = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A device with these voices, and what it was told to say. */
function device(...voices: Kind[]) {
  const said: { text: string; lang: string }[] = [];
  let heard = () => {};
  const synthesis: Synthesis = {
    speaking: false,
    pending: false,
    getVoices: () =>
      voices.map((voice) => ({ ...voice, name: voice.lang, voiceURI: voice.lang, default: false })),
    speak: ({ text, lang }) => void said.push({ text, lang }),
    cancel: () => void said.splice(0),
    addEventListener: (_type, run) => {
      heard = run;
    },
  };
  return { synthesis, said, voicesChange: () => heard() };
}

const indonesian = { lang: 'id-ID', localService: true };

describe('a voice', () => {
  test('is promised only where the device has one for the language', () => {
    const voice = createVoice(device(indonesian).synthesis, () => {});
    expect(voice.canSay('id')).toBe(true);
    expect(voice.canSay('en')).toBe(false);
    expect(createVoice(undefined, () => {}).canSay('id')).toBe(false);
  });

  test.each(['id', 'id_ID', 'in-ID', 'ID-id'])('for Indonesian may be called %s', (lang) => {
    expect(createVoice(device({ lang, localService: true }).synthesis, () => {}).canSay('id')).toBe(true);
  });

  test('that comes after the page is told of', () => {
    let changes = 0;
    const { synthesis, voicesChange } = device();
    createVoice(synthesis, () => {
      changes += 1;
    });
    voicesChange();
    expect(changes).toBe(1);
  });

  test('says nothing in a language it cannot say', () => {
    const { synthesis, said } = device(indonesian);
    createVoice(synthesis, () => {}).say(['Good morning.'], 'en');
    expect(said).toEqual([]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LaterEnglish } from '../../../kiosk-ui/words/later-english.ts';
import { CLERK } from '../../support/given.ts';
import { confirmedLobby, control, phone, press, putAway, sees } from './a-phone.tsx';

afterEach(putAway);

/** English behind a line that the test holds. */
function farEnglish(): LaterEnglish & { signal: boolean } {
  let come = false;
  const far = {
    signal: false,
    here: () => come,
    fetch: async () => {
      come ||= far.signal;
      return come;
    },
  };
  return far;
}

const keptLang = (): unknown => JSON.parse(localStorage.getItem('kabar-staff') ?? '{}').lang;
const wantEnglish = (): void =>
  localStorage.setItem('kabar-staff', JSON.stringify({ lang: 'en', place: null }));

describe('English on a phone that has not fetched it', () => {
  it('says that it has not come when it is chosen without signal, and everything stays Indonesian', async () => {
    const english = farEnglish();
    phone(CLERK, { ...confirmedLobby, english });
    await press('Lainnya');
    await press('English');
    await sees('Belum terunduh. Tunggu sinyal.');
    await sees('Petugas kantor');
    expect(document.documentElement.lang).toBe('id');
    expect(keptLang()).not.toBe('en');
    const chosen = (await control('Bahasa Indonesia')).querySelector('input');
    expect(chosen?.checked).toBe(true);
  });

  it('is spoken as soon as it is chosen again with signal', async () => {
    const english = farEnglish();
    phone(null, { english });
    await press('English');
    await sees('Belum terunduh. Tunggu sinyal.');
    english.signal = true;
    await press('Belum terunduh. Tunggu sinyal.English');
    await sees('You are not signed in');
    expect(document.body.textContent).not.toContain('Wait for a signal');
    expect(keptLang()).toBe('en');
  });

  it('is spoken by itself when it comes late to a phone that reads English', async () => {
    wantEnglish();
    const english = farEnglish();
    english.signal = true;
    phone(null, { english });
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
    await sees('You are not signed in');
  });

  it('leaves a phone that reads English with Indonesian, and with its choice, until there is signal', async () => {
    wantEnglish();
    const english = farEnglish();
    phone(null, { english });
    await sees('Anda belum masuk');
    expect(document.documentElement.lang).toBe('id');
    expect(keptLang()).toBe('en');
    english.signal = true;
    await press('English');
    await sees('You are not signed in');
  });
});

import '../../../../kiosk-ui/staff/staff-parts.css';
import '../../../../kiosk-ui/staff/staff.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refuse } from '#domain/ledger/refusal';
import type { DoorEnd } from '../../../../kiosk-ui/staff/door/sign-in.ts';
import { Outside } from '../../../../kiosk-ui/staff/home/outside.tsx';
import type { Lang } from '../../../../kiosk-ui/words/lang.ts';
import { publicWords } from '../../../../kiosk-ui/words/public-words.ts';
import { sayTime } from '../../../../kiosk-ui/words/say-time.ts';
import { staffWords } from '../../../../kiosk-ui/words/staff-words.ts';
import { objections, press, sees, tooSmall, tooWide } from './seen.ts';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(360, 640);
  root = document.body.appendChild(document.createElement('div'));
  root.id = 'staff';
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function outside(end: DoorEnd, lang: Lang = 'id'): void {
  const words = publicWords(lang);
  const speech = { lang, staff: staffWords(lang), public: words, say: sayTime(words.time, 'WIB') };
  const nothing = (): void => {};
  render(
    <Outside
      kind="signed-out"
      speech={speech}
      onSignIn={async () => end}
      onAgain={nothing}
      onLang={async () => true}
    />,
    root,
  );
}

describe('a phone on which nobody is signed in', () => {
  it('has one big key, and says how to come in for the first time', async () => {
    outside({ kind: 'unreachable' });
    await sees('Anda belum masuk');
    await sees('Baru pertama kali di ponsel ini?');
    await sees('Undang petugas');
  });

  it.each([
    [{ kind: 'unreachable' }, 'Belum tersambung'],
    [{ kind: 'no-passkey', why: 'cancelled' }, 'Belum jadi'],
    [{ kind: 'no-passkey', why: 'unsupported' }, 'belum mengenal kunci sandi'],
    [{ kind: 'refused', refusal: refuse('passkey-unknown') }, 'Kunci sandi ini tidak dikenal'],
    [{ kind: 'refused', refusal: refuse('too-many-tries') }, 'Terlalu sering mencoba'],
  ] satisfies [DoorEnd, string][])('is told why it did not come in: %j', async (end, told) => {
    outside(end);
    await press('Masuk');
    await sees(told);
  });

  it.each(['id', 'en'] as const)('has nothing that axe objects to (%s)', async (lang) => {
    outside({ kind: 'no-passkey', why: 'cancelled' }, lang);
    await press(staffWords(lang).door.signIn);
    await sees(staffWords(lang).door.noPasskey.cancelled.title);
    expect(await objections(lang)).toEqual([]);
    expect(tooWide()).toEqual([]);
    expect(tooSmall()).toEqual([]);
  });
});

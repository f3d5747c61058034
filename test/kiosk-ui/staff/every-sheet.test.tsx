import '../../../kiosk-ui/staff/staff-parts.css';
import '../../../kiosk-ui/staff/staff.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { staffWords } from '../../../kiosk-ui/words/staff-words.ts';
import { ADMIN } from '../../support/given.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { noticeOf } from './a-desk.ts';
import { confirmedLobby, control, phone, press, putAway } from './a-phone.tsx';
import { objections, tooSmall, tooWide } from './door/seen.ts';

/** The sheets that no test of their own looks at in both languages. */
const LATE = noticeOf({ nextUpdateAt: at(TUESDAY, '09.00') });

beforeEach(() => page.viewport(360, 640));
afterEach(putAway);

describe.each(['id', 'en'] as const)(
  'in %s nothing is too small, too wide, or objected to by axe',
  (lang) => {
    const words = staffWords(lang);
    const { home, more, notice, outage, tabs } = words;
    it.each<[string, string[]]>([
      ['home with news overdue', []],
      ['what has happened', [home.announce]],
      ['news', [notice.update]],
      ['recovered', [notice.recovered]],
      ['correction', [words.notices.correct]],
      ['cards', [tabs.cards]],
      ['import', [tabs.imports]],
      ['more', [tabs.more]],
      ['services', [tabs.more, more.services]],
      ['own card', [tabs.more, 'Rina']],
    ])('%s', async (_, taps) => {
      localStorage.setItem('kabar-staff', JSON.stringify({ lang, place: null }));
      phone(ADMIN, { ...confirmedLobby, notices: { [LATE.id]: LATE } });
      await control(tabs.more);
      for (const tap of taps) await press(tap);
      await looksWell(lang);
    });

    it('the morning', async () => {
      localStorage.setItem('kabar-staff', JSON.stringify({ lang, place: null }));
      phone(ADMIN, { clock: '07.48' });
      await control(words.morning.allNormal);
      await looksWell(lang);
    });

    it('published, with its seconds running', async () => {
      localStorage.setItem('kabar-staff', JSON.stringify({ lang, place: null }));
      phone(ADMIN, confirmedLobby);
      for (const tap of [home.announce, words.cause.power, outage.publish]) await press(tap);
      await control(words.outbox.undo);
      await looksWell(lang);
    });
  },
);

async function looksWell(lang: string): Promise<void> {
  expect(await objections(lang)).toEqual([]);
  expect(tooWide()).toEqual([]);
  expect(tooSmall()).toEqual([]);
}

import { describe, expect, test } from 'vitest';
import { tellBoard } from '../../../kiosk-ui/kiosk/told-board.ts';
import type { BoardNews } from '../../../kiosk-ui/offline/live-board.ts';
import { kioskWords } from '../../../kiosk-ui/words/kiosk-words.ts';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import { type Act, act, given } from '../../support/given.ts';
import { at, FRIDAY, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, outage } from '../../support/sample-actions.ts';

const NOW = at(MONDAY, '09.52');
const confirmed = act(at(MONDAY, '07.45'), confirm());

/** What a kiosk tells after a past, with this news of its line. */
function told(acts: Act[], news: Partial<BoardNews> = {}, now = NOW, place: string | null = 'lobi') {
  const heard = {
    board: given(acts).board,
    fresh: true,
    ageMs: 0,
    cutOffSince: null,
    trouble: 'none' as const,
  };
  return tellBoard({ ...heard, ...news }, place, now, kioskWords('id'), publicWords('id'));
}

describe('a kiosk', () => {
  test('without a place in its address stands in the lobby', () => {
    expect(told([confirmed], {}, NOW, null)?.place.id).toBe('lobi');
  });

  test('tells nothing of a place the office does not have', () => {
    expect(told([confirmed], {}, NOW, 'nowhere')).toBeNull();
  });

  test('names the counter to ask in the lobby, and none in a hall', () => {
    expect(told([confirmed])?.counter).toBe('Loket 1');
    expect(told([confirmed], {}, NOW, 'cipare')?.counter).toBeNull();
  });

  test('says that it is connected, not that something is new, while nobody has spoken', () => {
    expect(told([])?.heading.freshness).toBe('layar ini tersambung');
    expect(told([confirmed])?.heading.freshness).toBe('diperbarui baru saja');
  });

  test('invites a slip with what is true today', () => {
    expect(told([confirmed])?.invitation.line).toContain('sudah sampai mana');
    expect(told([act(NOW, outage(NOW - 1))], {}, NOW + 1)?.invitation.line).toContain('tetap dibagikan');
    expect(told([confirmed], {}, at(FRIDAY, '20.00'))?.invitation.headline).toContain('tetap bisa dijawab');
  });
});

describe('a kiosk that is cut off', () => {
  test('claims no freshness, and shows the board as it stood at the last word', () => {
    const cut = told([confirmed], { fresh: false, cutOffSince: at(MONDAY, '09.00') }, at(MONDAY, '18.00'));
    expect(cut?.heading.freshness).toBeUndefined();
    expect(cut?.past).toMatchObject({ since: '09.00', span: '9 jam', newsOf: 'Kabar pukul 09.00' });
    expect(cut?.past?.text.headline.join(' ')).toBe('Semua loket buka');
  });

  test('says the day of news that is not of today', () => {
    const cut = told([confirmed], { fresh: false, cutOffSince: at(MONDAY, '09.00') }, at(TUESDAY, '10.00'));
    expect(cut?.past?.newsOf).toBe('Kabar kemarin 09.00');
    expect(cut?.past?.since).toBe('kemarin 09.00');
  });

  test('that knows no time of its last word takes the board’s own', () => {
    const board = { ...given([confirmed]).board, at: at(MONDAY, '08.30') };
    expect(told([], { board, fresh: false })?.past?.since).toBe('08.30');
  });
});

import { describe, expect, it } from 'vitest';
import type { Notice } from '#domain/notices/notice';
import { correctionOf, mayLoseWords, wordsShown } from '../../../kiosk-ui/staff/notice/correction.ts';
import { type Act, act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { info, outage, say, undo, update } from '../../support/sample-actions.ts';

const began = at(MONDAY, '08.00');
const news = update('action-0001', { text: say('Genset menyala.'), nextUpdateAt: at(MONDAY, '12.00') });

function noticeAfter(...acts: Act[]): Notice {
  const [notice] = given(acts).board.notices;
  if (!notice) throw new Error('no notice');
  return notice;
}
const plain = noticeAfter(act(began, outage(began)));
const told = noticeAfter(act(began, outage(began)), act(at(MONDAY, '08.30'), news));

describe('a correction', () => {
  it('says nothing until something is changed', () => {
    expect(correctionOf({ changes: {}, text: wordsShown(told) }, told)).toBeNull();
  });

  it('begins with the words that screens show now', () => {
    expect(wordsShown(told)).toEqual({ id: 'Genset menyala.', en: '' });
    const undone = [
      act(began, outage(began)),
      act(began + 60_000, news),
      act(began + 65_000, undo('action-0002')),
    ];
    expect(wordsShown(noticeAfter(...undone))).toEqual({ id: '', en: '' });
  });

  it('sends only what was changed', () => {
    const effects = [{ service: 'akta', state: 'stopped' as const }];
    expect(correctionOf({ changes: { effects }, text: wordsShown(plain) }, plain)).toEqual({
      type: 'correct-notice',
      notice: 'action-0001',
      changes: { effects },
    });
  });

  it('may take away an outage’s own words, but not news, nor the words an announcement consists of', () => {
    const worded = noticeAfter(act(began, outage(began, { text: say('Keliru.') })));
    const announced = noticeAfter(act(began, info(began)));
    expect([worded, told, announced].map(mayLoseWords)).toEqual([true, false, false]);
    const emptied = { changes: {}, text: { id: ' ', en: '' } };
    expect(correctionOf(emptied, worded)?.changes).toEqual({ text: null });
    expect(correctionOf(emptied, told)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import { publishNotice } from '#domain/notices/notice-actions';
import { DARK_HALL, demoNotices } from '../../../worker/demo/demo-notices.ts';
import { kotaSerang } from '../../../worker/demo/kota-serang.ts';
import { type Act, ADMIN, act, given } from '../../support/given.ts';
import { at } from '../../support/office-time.ts';
import { confirm } from '../../support/sample-actions.ts';

const NOW = at('2026-11-24', '09.30');
const office = kotaSerang('2026-11-24');
const notices = demoNotices(office, NOW);
const everywhere = office.places.map((place) => place.id);

describe('the demo’s notices', () => {
  const morning: Act[] = [
    act(NOW, confirm(everywhere), { actor: ADMIN }),
    ...Object.values(notices).map((notice) => act(NOW, notice, { actor: ADMIN })),
  ];
  const { board } = given(morning, office);

  test('are such as the API takes and the office publishes', () => {
    for (const notice of Object.values(notices)) expect(publishNotice.parse(notice)).toEqual(notice);
    expect(board.notices).toHaveLength(4);
  });

  test('leave the lobby open, with two words beside it', () => {
    const lobby = boardView(board, 'lobi', NOW);
    expect(lobby).toMatchObject({ state: 'normal', headline: { code: 'all-open' } });
    expect(lobby?.others.map((notice) => notice.kind).sort()).toEqual(['info', 'schedule']);
  });

  test('show one hall without electricity, and no other in trouble', () => {
    const troubled = everywhere.filter((id) => boardView(board, id, NOW)?.state !== 'normal');
    expect(troubled).toEqual([DARK_HALL]);
    expect(boardView(board, DARK_HALL, NOW)?.lead).toMatchObject({ cause: 'power' });
  });

  test('name their days in words, in both languages', () => {
    expect(notices['notice-lobby-closed']?.text).toEqual({
      id: 'Kamis, 3 Desember lobi tutup: petugas melayani keliling desa.',
      en: 'The lobby is closed on Thursday 3 December: staff are out serving the villages.',
    });
  });
});

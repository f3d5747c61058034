import { useEffect } from 'preact/hooks';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { LaterEnglish } from '../words/later-english.ts';

/**
 * Whether English can be spoken. It is fetched once a board stands, so that the board comes first and English is there
 * when the line is not; with each further board it is tried again.
 */
export function useEnglish(english: LaterEnglish, board: BoardSnapshot | null, draw: () => void): boolean {
  useEffect(() => {
    if (board === null || english.here()) return;
    void english.fetch().then(draw);
  }, [english, board, draw]);
  return english.here();
}

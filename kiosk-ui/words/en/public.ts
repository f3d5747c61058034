import type { PublicWords } from '../id/public.ts';
import { answerEn } from './answer.ts';
import { boardEn } from './board.ts';
import { timeEn } from './time.ts';

export const publicEn: PublicWords = {
  lang: 'en',
  time: timeEn,
  board: boardEn,
  answer: answerEn,
};

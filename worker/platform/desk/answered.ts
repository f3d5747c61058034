import * as z from 'zod';
import { type Accepted, accepted } from '../../domain/ledger/accepted.ts';
import { type Refusal, refusalCode } from '../../domain/ledger/refusal.ts';
import { DAY, type Instant } from '../../domain/time/civil-time.ts';

const answer = z.union([accepted, z.object({ refused: refusalCode, detail: z.string().nullable() })]);

/** Phones forget an action's id long before this. */
const KEPT_DAYS = 14;

/** What the Desk has answered to which action: the same id gets the same answer, whatever has happened since. */
export class Answered {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** @returns the earlier answer and the digest of the action it was given to. */
  find(actor: string, actionId: string): { digest: string; answer: Accepted | Refusal } | null {
    const row = this.#sql
      .exec<{ digest: string; answer: string }>(
        'SELECT digest, answer FROM answered WHERE actor = ? AND action_id = ?',
        actor,
        actionId,
      )
      .toArray()[0];
    return row ? { digest: row.digest, answer: answer.parse(JSON.parse(row.answer)) } : null;
  }

  remember(actor: string, actionId: string, digest: string, given: Accepted | Refusal, at: Instant): void {
    this.#sql.exec(
      'INSERT INTO answered (actor, action_id, digest, answer, at) VALUES (?, ?, ?, ?, ?)',
      actor,
      actionId,
      digest,
      JSON.stringify(given),
      at,
    );
  }

  forgetOld(now: Instant): void {
    this.#sql.exec('DELETE FROM answered WHERE at < ?', now - KEPT_DAYS * DAY);
  }
}

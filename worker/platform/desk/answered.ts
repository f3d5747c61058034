import * as z from 'zod';
import { type Accepted, accepted } from '#domain/ledger/accepted';
import { type Refusal, refusalCode } from '#domain/ledger/refusal';
import { DAY, type Instant } from '#domain/time/civil-time';

const answer = z.union([accepted, z.object({ refused: refusalCode, detail: z.string().nullable() })]);

/** Phones forget an action's id long before this. */
const KEPT_DAYS = 14;

/**
 * What the Desk has answered to which action: the same id gets the same answer, whatever has happened since and
 * whoever asks. A phone that signs in anew is another actor, and its act is still the same act.
 */
export class Answered {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** @returns the earlier answer, whose it was, and the digest of the action it was given to. */
  find(actionId: string): { actor: string; digest: string; answer: Accepted | Refusal } | null {
    const row = this.#sql
      .exec<{ actor: string; digest: string; answer: string }>(
        'SELECT actor, digest, answer FROM answered WHERE action_id = ?',
        actionId,
      )
      .toArray()[0];
    return row ? { ...row, answer: answer.parse(JSON.parse(row.answer)) } : null;
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

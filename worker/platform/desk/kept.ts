import type * as z from 'zod';

/** Single values of the Desk, by name, as JSON. */
export class Kept {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  read<T>(name: string, schema: z.ZodType<T>): T | null {
    const row = this.#sql.exec<{ value: string }>('SELECT value FROM kept WHERE name = ?', name).toArray()[0];
    return row ? schema.parse(JSON.parse(row.value)) : null;
  }

  write(name: string, value: unknown): void {
    this.#sql.exec('INSERT OR REPLACE INTO kept (name, value) VALUES (?, ?)', name, JSON.stringify(value));
  }
}

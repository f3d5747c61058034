import { runInDurableObject } from 'cloudflare:test';
import { bindings } from './desk.ts';

/** Everything at rest, as one text: each key and value of KV, each cell of each table of the Desk. */
export async function everythingAtRest(): Promise<string> {
  const kept = [await allOfKv()];
  const tables = await tablesAtRest();
  return [...kept, ...tables.values()].join('\n');
}

/** Each key and value of KV, as one text. */
export async function allOfKv(): Promise<string> {
  const kept: string[] = [];
  const { keys } = await bindings.KV.list();
  for (const { name } of keys) {
    const bytes = await bindings.KV.get(name, 'arrayBuffer');
    kept.push(name, new TextDecoder('latin1').decode(bytes ?? new ArrayBuffer(0)));
  }
  return kept.join('\n');
}

/** Each table of the Desk, by its name: all of its cells as one text. */
export async function tablesAtRest(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) => {
    const { sql } = state.storage;
    const tables = sql
      .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .toArray();
    for (const { name } of tables.filter((table) => !table.name.startsWith('_cf_'))) {
      const kept: string[] = [];
      for (const cells of sql.exec(`SELECT * FROM "${name}"`).raw()) {
        for (const cell of cells) {
          kept.push(cell instanceof ArrayBuffer ? new TextDecoder('latin1').decode(cell) : String(cell));
        }
      }
      found.set(name, kept.join('\n'));
    }
  });
  return found;
}

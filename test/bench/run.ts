import type { Bench } from './figure.ts';
import { segmentBench } from './segment.ts';

/**
 * `npm run bench` measures everything, `npm run bench -- NAME ...` only those; one JSON line a figure on stdout.
 * A new bench is a file of its own and one line in this list.
 */
const BENCHES: readonly Bench[] = [segmentBench];

const known = BENCHES.flatMap((bench) => bench.names);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such figure: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

const wanted = new Set(asked.length > 0 ? asked : known);
for (const bench of BENCHES) {
  const own = new Set(bench.names.filter((name) => wanted.has(name)));
  if (own.size === 0) continue;
  for (const figure of await bench.measure(own)) console.log(JSON.stringify(figure));
}

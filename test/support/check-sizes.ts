import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT } from '../../worker/demo/quiet-wrangler.ts';
import { buildAll, WORKER_BUNDLE } from './build-all.ts';

/**
 * The size gate of `npm run check`: builds all, then weighs, gzipped, the Worker and what each script page must
 * fetch before it shows anything (its HTML and the scripts and styles that names; not fonts or WASM, which come
 * later). A limit is raised on purpose or not at all.
 */
const KIB = 1024;
/**
 * Cloudflare's free plan takes 3 MiB. Some 60 KiB are `@simplewebauthn/server`, which reads certificates of every maker
 * of keys although we ask for none: it has no smaller entry, and what judges signatures is not for us to cut up. It
 * costs about 10 ms of a cold start.
 */
const WORKER_LIMIT = 290 * KIB;
/** On a poor line of 400 kbit/s somewhat over two seconds. */
const PAGE_LIMIT = 110 * KIB;
const BUILT = `${PROJECT}.build`;

interface Weight {
  name: string;
  bytes: number;
  limit: number;
}

function weighWorker(): Weight {
  const files = readdirSync(WORKER_BUNDLE).filter((name) => !name.endsWith('.map') && name !== 'README.md');
  return {
    name: 'worker',
    bytes: gzipped(files.map((name) => `${WORKER_BUNDLE}/${name}`)),
    limit: WORKER_LIMIT,
  };
}

function weighPage(page: string): Weight {
  const html = readFileSync(`${BUILT}/${page}`, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  const files = [page, ...new Set(named)].map((path) => `${BUILT}/${path}`);
  return { name: basename(page, '.html'), bytes: gzipped(files), limit: PAGE_LIMIT };
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

const complaint = buildAll();
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}
const pages = existsSync(BUILT) ? readdirSync(BUILT).filter((name) => name.endsWith('.html')) : [];
const weights = [weighWorker(), ...pages.map(weighPage)];
for (const { name, bytes, limit } of weights) {
  const verdict = bytes <= limit ? 'fits' : 'TOO BIG';
  console.log(
    `${name.padEnd(10)} ${(bytes / KIB).toFixed(1).padStart(6)} of ${limit / KIB} KiB gzipped  ${verdict}`,
  );
}
if (pages.length === 0) console.error('No page was built.');
process.exit(pages.length > 0 && weights.every(({ bytes, limit }) => bytes <= limit) ? 0 : 1);

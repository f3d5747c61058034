import { spawnSync } from 'node:child_process';
import { PROJECT, QUIET_WRANGLER, WRANGLER } from '../../worker/demo/quiet-wrangler.ts';

/** Where the bundled Worker lies, for the journeys' servers and for the size gate. */
export const WORKER_BUNDLE = `${PROJECT}.wrangler/worker`;

/**
 * Builds the pages (wrangler.toml `[build]` → `npm run build` → `.build/`) and bundles the Worker, once for a
 * whole run: servers started side by side would otherwise each empty `.build/` under the others' feet.
 * Returns null when all is well, else what the tools said.
 */
export function buildAll(): string | null {
  const build = spawnSync(
    process.execPath,
    [WRANGLER, 'deploy', '--dry-run', '--minify', '--outdir', WORKER_BUNDLE],
    { cwd: PROJECT, env: { ...process.env, ...QUIET_WRANGLER }, encoding: 'utf8' },
  );
  return build.status === 0 ? null : `${build.stdout}${build.stderr}`;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../../kiosk-ui/scanner/page/', import.meta.url));

/** As strict as the kiosk's own: what the scanner needs beyond this, it must not need. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

export interface ScannerPage {
  /** The page's address, for an office whose slips carry `host`. */
  address(host: string): string;
  close(): Promise<void>;
}

/** Builds the page around the scanner as the kiosk is built, and serves it under a policy as strict. */
export async function serveScannerPage(port: number): Promise<ScannerPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'kabar-loket-scanner-page-'));
  const shared = { root, configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port, strictPort: true, host: 'localhost', headers: { 'Content-Security-Policy': POLICY } },
  });
  return {
    address: (host) => `http://localhost:${port}/?host=${encodeURIComponent(host)}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

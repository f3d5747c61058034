import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Every `kiosk-ui/<page>/<page>.html` is a page, served as `/<page>/<page>.html`. */
const pages = globSync('*/*.html', { cwd: here }).map((page) => `${here}${page}`);

export default defineConfig({
  root: here,
  // Holds `_headers` and whatever else must keep its name; copied as it is.
  publicDir: 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    // A dot-folder outside the sources: wrangler watches those and must not see its own output.
    outDir: '../.build',
    emptyOutDir: true,
    target: ['chrome107', 'firefox115', 'safari16'],
    // Without data: addresses the policy `img-src 'self'` can hold; without the polyfill no script is added.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: { input: pages },
  },
});

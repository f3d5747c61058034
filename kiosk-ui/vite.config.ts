import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Every `kiosk-ui/<page>/<page>.html` is a page; the Worker finds it as `/<page>.html`. */
const pages = globSync('*/*.html', { cwd: here }).map((page) => `${here}${page}`);

/** Vite writes a page where its source lies; what it refers to has absolute addresses, so it may move. */
const pagesAtTheTop: Plugin = {
  name: 'pages-at-the-top',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const [path, file] of Object.entries(bundle)) {
      if (file.type !== 'asset' || !path.endsWith('.html')) continue;
      delete bundle[path];
      this.emitFile({ type: 'asset', fileName: basename(path), source: file.source });
    }
  },
};

export default defineConfig({
  root: here,
  // Holds `_headers` and whatever else must keep its name; copied as it is.
  publicDir: 'public',
  plugins: [pagesAtTheTop],
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
    rolldownOptions: {
      input: pages,
      // zod and the file that forbids it `eval` are one chunk: whichever part of a page makes the first schema, it
      // comes after that.
      output: {
        codeSplitting: { groups: [{ name: 'schemas', test: /node_modules[\\/]zod[\\/]|[\\/]no-eval\.ts$/ }] },
      },
    },
  },
});

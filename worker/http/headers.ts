import type { MiddlewareHandler } from 'hono';
import { NOW_HEADER } from '#domain/board/live-message';
import type { AppEnv } from './app-env.ts';

/** Policy of the script pages, kiosk and phone. Nothing inline, nothing from elsewhere; WASM for the scanner. */
export const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Policy of a page from the server: no script at all, and the one inline style that its hash names. */
export function pagePolicy(styleHashes: readonly string[]): string {
  const styles = styleHashes.length > 0 ? styleHashes.map((hash) => `'${hash}'`).join(' ') : "'none'";
  return `default-src 'none'; style-src ${styles}; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

/** On every answer: the office's time, and what no page of ours ever needs. */
export const commonHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  // A socket's answer is the platform's and cannot be changed. The headers of a 304 replace those of the page that
  // the browser kept, and its policy above all: they say nothing.
  if (c.res.status === 101 || c.res.status === 304) return;
  const set = (name: string, value: string): void => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
  set(NOW_HEADER, String(c.var.clock.now()));
  set('X-Content-Type-Options', 'nosniff');
  if (c.req.url.startsWith('https:')) set('Strict-Transport-Security', 'max-age=31536000');
  set('Referrer-Policy', 'no-referrer');
  set('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
  set('Cross-Origin-Opener-Policy', 'same-origin');
  set('Cross-Origin-Resource-Policy', 'same-origin');
  set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
};

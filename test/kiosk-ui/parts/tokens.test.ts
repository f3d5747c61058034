import { expect, test } from 'vitest';
import tokens from '../../../kiosk-ui/style/tokens.css?raw';

/** The declarations of the block that begins so, by name. */
function valuesOf(beginning: string): Record<string, string> {
  const from = tokens.indexOf(beginning);
  if (from < 0) throw new Error(`no block ${beginning}`);
  const block = tokens.slice(from + beginning.length, tokens.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]),
  );
}

const light = valuesOf(':root {\n  color-scheme: light;');

test.each(['dark', 'contrast'])('the theme %s changes values only, never a role', (theme) => {
  const changed = Object.keys(valuesOf(`:root[data-theme="${theme}"] {`));
  expect(changed.length).toBeGreaterThan(30);
  expect(changed.filter((name) => !(name in light))).toEqual([]);
});

test('no role holds a colour of its own: each names a value', () => {
  const roles = Object.entries(valuesOf('/* ---------- Layer 2: roles ---------- */\n:root {'));
  expect(roles.length).toBeGreaterThan(40);
  expect(roles.filter(([, value]) => !/^var\(--[\w-]+\)$/.test(value))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rolesTable } from '../../support/roles-table.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('README’s table of roles is the one the Desk decides by; where it is not, it must read as expected here', () => {
  const between = /<!-- roles -->\n+([\s\S]*?)\n+<!-- \/roles -->/.exec(README)?.[1];
  expect(between).toBe(rolesTable());
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoSecretsIn } from '../../../worker/demo/demo-secrets.ts';
import { localSecret } from '../../../worker/operator/operator-command.ts';

const freshFile = (): string => join(mkdtempSync(join(tmpdir(), 'kabar-operator-')), 'secrets.json');

test('the demo’s own secret serves for this machine, and is told to no other', () => {
  const file = freshFile();
  const { FIRST_LINK_SECRET } = demoSecretsIn(file);
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    expect(localSecret(host, file)).toBe(FIRST_LINK_SECRET);
  for (const host of ['kabar.example.go.id', 'localhost.example', '127.0.0.1.example'])
    expect(localSecret(host, file)).toBeNull();
});

test('where no demo has been there is no secret, and none is made', () => {
  const file = freshFile();
  expect(localSecret('localhost', file)).toBeNull();
  expect(localSecret('localhost', file)).toBeNull();
});

import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { demoSecretsIn } from '../../../worker/demo/demo-secrets.ts';
import { keepClock, lastSeen } from '../../../worker/demo/kept-clock.ts';

const freshFile = (): string => join(mkdtempSync(join(tmpdir(), 'kabar-demo-')), 'kept.json');

describe('the demo’s clock', () => {
  const NINE = 1_795_485_600_000;
  const clock = { start: NINE, anchor: 0, speed: 1 } as const;

  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  test('has shown nothing over new data', () => {
    expect(lastSeen(freshFile())).toBeNull();
  });
  test('is noted to the moment when the demo ends', () => {
    const file = freshFile();
    const end = keepClock(file, clock, Date.now);
    vi.advanceTimersByTime(12_000);
    end();
    expect(lastSeen(file)).toBe(NINE + 12_000);
  });
  test('is never noted too early when the demo is killed', () => {
    const file = freshFile();
    keepClock(file, clock, Date.now);
    for (let second = 0; second < 20; second++) {
      vi.advanceTimersByTime(1_000);
      expect(lastSeen(file)).toBeGreaterThanOrEqual(NINE + Date.now());
    }
  });
});

describe('the demo’s secrets', () => {
  test('are made once and stay, so that printed slips stay good', () => {
    const file = freshFile();
    expect(demoSecretsIn(file)).toEqual(demoSecretsIn(file));
  });
  test('differ from one demo to another, and no other user of the machine can read them', () => {
    const [file, other] = [freshFile(), freshFile()];
    expect(demoSecretsIn(file).SLIP_KEY_1).not.toBe(demoSecretsIn(other).SLIP_KEY_1);
    expect(statSync(file).mode & 0o077).toBe(0);
  });
  test('that somebody has damaged are refused, not replaced', () => {
    const file = freshFile();
    demoSecretsIn(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/.{5}"}$/, '"}'));
    expect(() => demoSecretsIn(file)).toThrow();
  });
});

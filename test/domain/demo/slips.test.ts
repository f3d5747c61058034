import { describe, expect, test } from 'vitest';
import { pickupPlaceOf } from '#domain/office/find';
import { importRow } from '#domain/slips/import-wire';
import { readSiakStatus } from '#domain/slips/siak-status';
import { kotaSerang, LOBBY } from '../../../worker/demo/kota-serang.ts';
import { chooseShownSlips, RECEIVED_HALL, WAITING_HALL } from '../../../worker/demo/shown-slips.ts';
import { cardsWaitingIn, demoRows } from '../../../worker/demo/slips.ts';
import { isWorkingDay } from '../../../worker/demo/working-days.ts';

const TODAY = '2026-11-24';
const rows = demoRows(TODAY, 2_000, 3673);
const office = kotaSerang(TODAY);

function shareOf(...stages: string[]): number {
  return rows.filter((row) => stages.includes(readSiakStatus(row.code).stage)).length / rows.length;
}

describe('the demo’s export', () => {
  test('is made of rows that the API takes, each with a number of its own', () => {
    for (const row of rows) expect(importRow.parse(row)).toEqual(row);
    expect(new Set(rows.map((row) => row.registration)).size).toBe(2_000);
  });

  test('is the same for the same day and seed, and another for another seed', () => {
    expect(demoRows(TODAY, 2_000, 3673)).toEqual(rows);
    expect(demoRows(TODAY, 2_000, 3674)).not.toEqual(rows);
  });

  test('names people of every hall, and now and then a kelurahan that the office does not have', () => {
    const lives = new Set(rows.map((row) => row.lives));
    expect(lives.size).toBe(68);
    expect(lives.has(null)).toBe(true);
  });

  test('has the proportions of February 2018: nearly half printed, four in ten waiting for blanks', () => {
    expect(shareOf('printed', 'on-the-way', 'collected')).toBeCloseTo(0.43, 1);
    expect(shareOf('print-ready')).toBeCloseTo(0.4, 1);
    expect(shareOf('captured', 'at-centre')).toBeCloseTo(0.16, 1);
    expect(shareOf('needs-action')).toBeGreaterThan(0.005);
  });

  test('tells a history that can have been: recorded, then printed, on working days before today', () => {
    for (const { recordedOn, printedOn, promisedOn, code } of rows) {
      expect(recordedOn).not.toBeNull();
      if (recordedOn === null || promisedOn === null) continue;
      expect(recordedOn < TODAY && isWorkingDay(recordedOn)).toBe(true);
      expect(promisedOn > recordedOn && isWorkingDay(promisedOn)).toBe(true);
      expect(printedOn !== null).toBe(/CARD_(PRINTED|SHIPPED|ISSUED)/.test(code));
      if (printedOn !== null) {
        expect(printedOn > recordedOn && printedOn < TODAY && isWorkingDay(printedOn)).toBe(true);
      }
    }
  });

  test('sends cards to halls that keep them, never to the others', () => {
    const shipped = rows.filter((row) => row.code === 'CARD_SHIPPED');
    expect(shipped.length).toBeGreaterThan(50);
    for (const row of shipped) expect(pickupPlaceOf(office, row.lives).kind).toBe('hall');
  });

  test('leaves printed cards in the lobby for a clerk to scan', () => {
    const waiting = cardsWaitingIn(rows, LOBBY);
    expect(waiting.length).toBeGreaterThan(40);
    for (const i of waiting) {
      expect(rows[i]?.code).toBe('CARD_PRINTED');
      expect(pickupPlaceOf(office, rows[i]?.lives ?? null).id).toBe(LOBBY);
    }
  });
});

describe('the slips that the demo shows', () => {
  test('can be found on any working day, and show five different things', () => {
    for (const day of ['2026-01-05', TODAY, '2026-11-30', '2027-02-15']) {
      const made = demoRows(day, 2_000, 3673);
      const shown = chooseShownSlips(made, day).map((i) => made[i]);
      expect(shown.map((row) => row?.code)).toEqual([
        'CARD_SHIPPED',
        'PRINT_READY_RECORD',
        'SENT_FOR_ENROLLMENT',
        'DUPLICATE_RECORD',
        'CARD_SHIPPED',
      ]);
      expect([shown[0]?.lives, shown[4]?.lives]).toEqual([RECEIVED_HALL, WAITING_HALL]);
      expect(shown[1]?.promisedOn).toBe(day);
    }
  });

  test('need enough rows to choose from', () => {
    expect(() => chooseShownSlips(rows.slice(0, 3), TODAY)).toThrow('too few rows');
  });
});

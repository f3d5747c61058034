import { describe, expect, it } from 'vitest';
import { fieldOf, momentOf } from '../../../kiosk-ui/staff/import/office-date-time.ts';
import { at, TUESDAY } from '../../support/office-time.ts';

describe('the date of an export', () => {
  it('is on the office’s wall clock, whatever zone the phone is in', () => {
    expect(fieldOf(at(TUESDAY, '07.05'), 'WIB')).toBe('2018-02-06T07:05');
    expect(momentOf('2018-02-06T07:05', 'WIB')).toBe(at(TUESDAY, '07.05'));
    expect(momentOf('2018-02-06T07:05', 'WIT')).toBe(at(TUESDAY, '07.05', 'WIT'));
  });

  it('is none while the field is not filled in, or names no day', () => {
    expect(momentOf('', 'WIB')).toBeNull();
    expect(momentOf('2018-02-31T07:05', 'WIB')).toBeNull();
  });
});

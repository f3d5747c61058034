import { describe, expect, it } from 'vitest';
import {
  fieldsIn,
  filledText,
  kindOfField,
  unfilledIn,
} from '../../../kiosk-ui/staff/outage/template-text.ts';

const text = {
  id: 'Kantor libur {tanggal libur}. Buka lagi pukul {jam}, kata {siapa}.',
  en: 'Closed on {tanggal libur}. Open again at {jam}, says {siapa}.',
};
const values = { 'tanggal libur': '2018-02-16', jam: '08:00', siapa: ' kepala kantor ' };

describe('the open fields of a template', () => {
  it('are asked for once each, in the order in which they are read', () => {
    expect(fieldsIn(text)).toEqual(['tanggal libur', 'jam', 'siapa']);
  });

  it('are asked for by the phone’s own calendar and clock where their names say so', () => {
    expect(fieldsIn(text).map(kindOfField)).toEqual(['date', 'time', 'text']);
    expect(kindOfField('jamaah')).toBe('text');
  });

  it('are said as each language says days and times', () => {
    expect(filledText(text, values, 'WIB')).toEqual({
      id: 'Kantor libur Jumat, 16 Februari. Buka lagi pukul 08.00, kata kepala kantor.',
      en: 'Closed on Friday 16 February. Open again at 08:00, says kepala kantor.',
    });
  });

  it('stay in their braces while empty, so that nothing half said is published', () => {
    expect(unfilledIn(text, { jam: '08:00', siapa: '  ' })).toEqual(['tanggal libur', 'siapa']);
    expect(filledText(text, { jam: '08:00' }, 'WIB').id).toContain('{tanggal libur}');
  });

  it('may hold braces and dollar signs without being read as fields anew', () => {
    expect(filledText({ id: 'Kata {siapa}.', en: '' }, { siapa: '$& {jam}' }, 'WIB').id).toBe(
      'Kata $& {jam}.',
    );
  });
});

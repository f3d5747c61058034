import { describe, expect, it } from 'vitest';
import { templatesOf } from '#domain/notices/seed-templates';
import type { Template } from '#domain/notices/template';
import { lobbyOf } from '#domain/office/find';
import { HOUR, MINUTE } from '#domain/time/civil-time';
import {
  draftOf,
  freeTextOf,
  type OutageDraft,
  outageOf,
  servicesAt,
  startOf,
  usualScope,
} from '../../../kiosk-ui/staff/outage/outage-draft.ts';
import { changeEffect } from '../../../kiosk-ui/staff/services/change-effects.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const lobby = lobbyOf(SAMPLE_OFFICE);
const NOW = at(TUESDAY, '09.12');

function seed(id: string): Template {
  const found = templatesOf({}).find((template) => template.id === id);
  if (!found) throw new Error(`there is no template ${id}`);
  return found;
}
function drafted(): OutageDraft {
  return draftOf(seed('central-network'), SAMPLE_OFFICE, 'all');
}

describe('an outage from a template', () => {
  it('is a whole notice with nothing typed', () => {
    expect(outageOf(drafted(), SAMPLE_OFFICE, lobby, NOW)).toEqual({
      type: 'publish-notice',
      kind: 'outage',
      cause: 'central-network',
      owner: 'centre',
      scope: 'all',
      effects: [
        { service: 'cetak-ktp', state: 'stopped' },
        { service: 'perekaman', state: 'limited' },
      ],
      advice: 'leave-file',
      text: null,
      startedAt: NOW,
      endsAt: null,
      nextUpdateAt: NOW + HOUR,
      repeats: null,
      visibleFrom: null,
      template: { id: 'central-network', version: 1 },
    });
  });

  it('may have begun earlier', () => {
    const start = (chosen: OutageDraft['start'], now = NOW) => startOf(chosen, SAMPLE_OFFICE, lobby, now);
    expect(start('quarter')).toBe(NOW - 15 * MINUTE);
    expect(start('hour')).toBe(NOW - HOUR);
    expect(start('since-opening')).toBe(at(TUESDAY, '08.00'));
  });

  it('may begin at a moment of its own, but never in the future, and while that is being typed it begins now', () => {
    expect(startOf(at(TUESDAY, '08.25'), SAMPLE_OFFICE, lobby, NOW)).toBe(at(TUESDAY, '08.25'));
    expect(startOf(at(TUESDAY, '11.00'), SAMPLE_OFFICE, lobby, NOW)).toBe(NOW);
    expect(startOf('unset', SAMPLE_OFFICE, lobby, NOW)).toBe(NOW);
  });

  it('before the doors open begins now at the latest: an outage never begins in the future', () => {
    const early = at(TUESDAY, '07.10');
    expect(startOf('since-opening', SAMPLE_OFFICE, lobby, early)).toBe(early);
  });
});

describe('an outage of one hall', () => {
  it('touches only what the hall offers, and all of it again once it holds everywhere', () => {
    const draft = draftOf(seed('power'), SAMPLE_OFFICE, ['cipare']);
    expect(outageOf(draft, SAMPLE_OFFICE, lobby, NOW).effects).toEqual([]);
    expect(outageOf({ ...draft, scope: 'all' }, SAMPLE_OFFICE, lobby, NOW).effects).toHaveLength(2);
    expect(servicesAt(SAMPLE_OFFICE, ['cipare']).map((service) => service.id)).toEqual([
      'ambil-ktp',
      'titip-berkas',
    ]);
  });

  it('of the whole office touches all of it', () => {
    expect(servicesAt(SAMPLE_OFFICE, 'all')).toEqual(SAMPLE_OFFICE.services);
  });
});

describe('where a template holds at first', () => {
  const everyPlace = {
    ...SAMPLE_OFFICE,
    places: SAMPLE_OFFICE.places.map((one) => ({ ...one, services: null })),
  };

  it('is where it touches something: what the lobby alone does disturbs no hall', () => {
    expect(usualScope(seed('central-network'), SAMPLE_OFFICE, 'all')).toEqual(['lobi']);
  });

  it('is everywhere when it touches every place, or says nothing of services', () => {
    expect(usualScope(seed('central-network'), everyPlace, 'all')).toBe('all');
    expect(usualScope(seed('other'), SAMPLE_OFFICE, 'all')).toBe('all');
    expect(usualScope(null, SAMPLE_OFFICE, 'all')).toBe('all');
  });

  it('is the own hall of a clerk who speaks for it alone', () => {
    expect(usualScope(seed('central-network'), SAMPLE_OFFICE, ['cipare'])).toEqual(['cipare']);
  });
});

describe('words typed by hand', () => {
  it('stand without English when none was typed', () => {
    expect(freeTextOf({ id: ' Genset menyala. ', en: '  ' })).toEqual({ id: 'Genset menyala.', en: null });
  });

  it('are none when the Indonesian is empty', () => {
    expect(freeTextOf({ id: ' ', en: 'Only English' })).toBeNull();
  });
});

describe('services of an outage', () => {
  const effects = drafted().effects;

  it('keep their order when one changes: the first names the headline', () => {
    expect(changeEffect(effects, 'cetak-ktp', 'limited').map((effect) => effect.service)).toEqual([
      'cetak-ktp',
      'perekaman',
    ]);
  });

  it('lose one that is open again, and gain one at the end', () => {
    expect(changeEffect(effects, 'cetak-ktp', 'normal')).toEqual([
      { service: 'perekaman', state: 'limited' },
    ]);
    expect(changeEffect(effects, 'akta', 'stopped').at(-1)).toEqual({ service: 'akta', state: 'stopped' });
  });
});

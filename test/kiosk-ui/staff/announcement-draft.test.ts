import { describe, expect, it } from 'vitest';
import { templatesOf } from '#domain/notices/seed-templates';
import {
  type AnnouncementDraft,
  announcementDraft,
  announcementOf,
} from '../../../kiosk-ui/staff/announcement/announcement-draft.ts';
import { act, given } from '../../support/given.ts';
import { at, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const NOW = at(MONDAY, '09.12');

function drafted(kind: AnnouncementDraft['kind'], id: string | null): AnnouncementDraft {
  const template = templatesOf({}).find((one) => one.id === id) ?? null;
  return announcementDraft(kind, template, SAMPLE_OFFICE, 'all', NOW);
}
const posted = (draft: AnnouncementDraft) => announcementOf(draft, SAMPLE_OFFICE, NOW);

describe('an announcement from a template', () => {
  it('of planned work stands for tomorrow morning, with what it touches', () => {
    expect(posted(drafted('maintenance', 'central-maintenance'))).toMatchObject({
      kind: 'maintenance',
      startedAt: at(TUESDAY, '08.00'),
      endsAt: at(TUESDAY, '10.00'),
      effects: [{ service: 'cetak-ktp' }, { service: 'perekaman' }],
      repeats: null,
      template: { id: 'central-maintenance', version: 1 },
    });
  });

  it('of today alone goes off the board tonight: "today" must not be read tomorrow', () => {
    expect(posted(drafted('schedule', 'queue-limited'))).toMatchObject({
      startedAt: NOW,
      endsAt: at(MONDAY, '23.59'),
    });
  });

  it('is one the office takes, whichever template it is made from, once its fields are filled', () => {
    for (const template of templatesOf({})) {
      if (template.kind === 'outage') continue;
      const draft = drafted(template.kind, template.id);
      const fields = Object.fromEntries(
        [...(template.text?.id ?? '').matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => [name, 'besok']),
      );
      given([])
        .when(act(NOW, posted({ ...draft, fields })))
        .isAccepted();
    }
  });

  it('with a field left open is refused', () => {
    given([])
      .when(act(NOW, posted(drafted('schedule', 'counter-moved'))))
      .isRefused('text-unfilled', 'loket');
  });
});

describe('templates of the schedule', () => {
  it('never speak of opening hours: the board tells those itself', () => {
    const words = templatesOf({})
      .filter(({ kind }) => kind === 'schedule')
      .map(({ text }) => `${text?.id} ${text?.en}`);
    expect(words.length).toBeGreaterThan(0);
    expect(words.join(' ')).not.toMatch(/\b(buka|tutup|libur|open|close|closed)\b/i);
  });
});

describe('an announcement in own words', () => {
  const work = { ...drafted('maintenance', null), text: { id: 'Genset dirawat.', en: '' } };

  it('comes again only where it has an end', () => {
    expect(posted({ ...work, every: 'week', times: 3 }).repeats).toEqual({ every: 'week', times: 3 });
    expect(posted({ ...work, every: 'week', endsAt: null }).repeats).toBeNull();
  });

  it('takes no repetition along when it is no planned work', () => {
    expect(posted({ ...work, kind: 'info', every: 'week' }).repeats).toBeNull();
  });

  it('may be published now and shown later', () => {
    const later = posted({ ...work, shownFrom: at(MONDAY, '16.00') });
    expect(later.visibleFrom).toBe(at(MONDAY, '16.00'));
    given([]).when(act(NOW, later)).isAccepted();
  });
});

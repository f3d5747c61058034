import { describe, expect, test } from 'vitest';
import { decide } from '#domain/ledger/decide';
import { cause } from '#domain/notices/cause';
import { FREE_TEXT_MAX, type FreeText, noticeKind } from '#domain/notices/notice';
import type { PublishNotice } from '#domain/notices/notice-actions';
import { SEEDS, templatesOf } from '#domain/notices/seed-templates';
import {
  openFields,
  type RetireTemplate,
  saveTemplate as saveSchema,
  template,
} from '#domain/notices/template';
import { effectsOfTemplate } from '#domain/notices/templates';
import { DAY, MINUTE } from '#domain/time/civil-time';
import { type Act, ADMIN, act, contextOf, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { outage, saveTemplate, say } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const NOW = at(MONDAY, '08.10');
const all = templatesOf({});
const byAdmin = (action: Act['action'], now = NOW): Act => act(now, action, { actor: ADMIN });
const retire = (id: string, retired = true): RetireTemplate => ({
  type: 'retire-template',
  template: id,
  retired,
});

/** The template as a phone would publish it, its fields filled. */
function publishedFrom(seed: (typeof all)[number]): PublishNotice {
  const { kind, cause: why, owner, advice, nextUpdateMinutes, id, version } = seed;
  const effects = effectsOfTemplate(SAMPLE_OFFICE, seed);
  // What this small office has not told of a cause, its clerk chooses.
  const chosen = kind === 'outage' && effects.length === 0;
  return {
    ...outage(NOW),
    kind,
    cause: why,
    owner,
    advice,
    effects: chosen ? [{ service: 'akta', state: 'limited' }] : effects,
    text: filled(seed.text),
    endsAt: kind === 'outage' ? null : NOW + DAY,
    nextUpdateAt: nextUpdateMinutes === null ? null : NOW + nextUpdateMinutes * MINUTE,
    template: { id, version },
  };
}

function filled(text: FreeText | null): FreeText | null {
  const fill = (words: string): string => words.replace(/\{[^{}]+\}/g, 'Rabu, 14 Februari 2018');
  return text && { id: fill(text.id), en: text.en && fill(text.en) };
}

describe('the templates that every office begins with', () => {
  test('are there for every cause of an outage, and for every other kind of notice', () => {
    const outages = all.filter(({ kind }) => kind === 'outage');
    expect(outages.map((seed) => seed.cause).sort()).toEqual([...cause.options].sort());
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(noticeKind.options));
    expect(all[0]?.id).toBe('central-network');
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test.each(all)('$id is publishable as it is, once its fields are filled', (seed) => {
    const action = publishedFrom(seed);
    given([]).when(act(NOW, action)).isAccepted();
    const notice = given([act(NOW, action)]).state.notices['action-0001'];
    expect(notice?.template).toEqual({ id: seed.id, version: 1 });
  });

  test.each(all)('$id says all in both languages, short enough to be read in the lobby', (seed) => {
    expect(template.parse(seed)).toEqual(seed);
    expect(seed.title.en).not.toBe(seed.title.id);
    const long = filled(seed.text);
    if (seed.text === null || long === null) return;
    expect(seed.text.en).not.toBeNull();
    expect(openFields(seed.text.en ?? '').sort()).toEqual(openFields(seed.text.id).sort());
    // Half of what fits, so that a field may hold more than a date.
    expect(Math.max(long.id.length, long.en?.length ?? 0)).toBeLessThanOrEqual(FREE_TEXT_MAX / 2);
  });

  test.each(all.filter(({ text }) => openFields(text?.id ?? '').length > 0))(
    '$id is refused while a field stands open, in either language',
    (seed) => {
      const said = publishedFrom(seed);
      const [field = ''] = openFields(seed.text?.id ?? '');
      given([])
        .when(act(NOW, { ...said, text: seed.text }))
        .isRefused('text-unfilled', field);
      const english = { id: 'Sudah diisi.', en: seed.text?.en ?? null };
      const [first = ''] = openFields(english.en ?? '');
      given([])
        .when(act(NOW, { ...said, text: english }))
        .isRefused('text-unfilled', first);
    },
  );

  test.each(all)('$id is one that an administrator could have written', (seed) => {
    const { version: _, retired: __, id, ...content } = seed;
    const action = { type: 'save-template' as const, template: id, ...content };
    expect(saveSchema.safeParse(action).success).toBe(true);
    given([]).when(byAdmin(action)).isAccepted();
  });
});

describe('a template is changed', () => {
  test('as a version more, and the seed’s place in the list is kept', () => {
    const changed = saveTemplate('power', { title: { id: 'Mati lampu', en: 'Blackout' }, cause: 'power' });
    const { type: _, template: id, ...content } = changed;
    given([])
      .when(byAdmin(changed))
      .writes([{ type: 'template-saved', template: { id, version: 2, ...content, retired: false } }]);
    const twice = templatesOf(given([byAdmin(changed), byAdmin(changed)]).state.templates);
    expect(twice.map((one) => one.id)).toEqual(SEEDS.map((seed) => seed.id));
    expect(twice[2]).toMatchObject({ id: 'power', version: 3, title: { id: 'Mati lampu' } });
  });

  test('or added: after the seeds, from version 1', () => {
    const own = templatesOf(given([byAdmin(saveTemplate('gedung'))]).state.templates);
    expect(own.at(-1)).toMatchObject({ id: 'gedung', version: 1, retired: false });
    expect(own).toHaveLength(SEEDS.length + 1);
  });

  test('or taken off the list, and put back: by hand or by being written anew', () => {
    const retired = [byAdmin(retire('power'))];
    const power = (acts: Act[]): unknown => templatesOf(given(acts).state.templates)[2];
    expect(power(retired)).toMatchObject({ id: 'power', version: 2, retired: true });
    expect(power([...retired, byAdmin(retire('power', false))])).toMatchObject({
      version: 3,
      retired: false,
    });
    expect(power([...retired, byAdmin(saveTemplate('power'))])).toMatchObject({ version: 3, retired: false });
  });

  test('and notices made from it stay as they were worded', () => {
    const [power] = all.filter(({ id }) => id === 'other');
    if (!power) throw new Error('no such seed');
    const said = act(NOW, publishedFrom(power));
    const before = given([said]).state.notices;
    const changed = byAdmin(saveTemplate('other', { cause: 'other', text: { id: 'Lain.', en: 'Other.' } }));
    expect(given([said, changed, byAdmin(retire('other'))]).state.notices).toEqual(before);
  });

  test('not where there is none', () => {
    given([])
      .when(byAdmin(retire('sulap')))
      .isRefused('template-unknown', 'sulap');
    given([])
      .when(byAdmin(retire('constructor')))
      .isRefused('template-unknown', 'constructor');
  });

  test('sixty in all: more a thumb does not find its way through', () => {
    const own = Array.from({ length: 60 - SEEDS.length }, (_, i) => byAdmin(saveTemplate(`sendiri-${i}`)));
    const full = given(own);
    full.when(byAdmin(saveTemplate('lagi'))).isRefused('too-many', '60');
    full.when(byAdmin(saveTemplate('sendiri-3'))).isAccepted();
    full.when(byAdmin(saveTemplate('power'))).isAccepted();
  });
});

describe('a template that could not be published is refused, naming what is missing', () => {
  const saving = (more: Parameters<typeof saveTemplate>[1]): ReturnType<ReturnType<typeof given>['when']> =>
    given([]).when(byAdmin(saveTemplate('gedung', more)));

  test('an outage’s cause, who mends it, what it stops and when there is news', () => {
    saving({ cause: null }).isRefused('template-incomplete', 'cause');
    saving({ owner: null }).isRefused('template-incomplete', 'owner');
    saving({ effects: [] }).isRefused('template-incomplete', 'effects');
    saving({ nextUpdateMinutes: null }).isRefused('template-incomplete', 'nextUpdateMinutes');
  });

  test('words, where cause and advice do not say all', () => {
    saving({ cause: 'other' }).isRefused('template-incomplete', 'text');
    saving({ kind: 'info', cause: null, owner: null, nextUpdateMinutes: null }).isRefused(
      'template-incomplete',
      'text',
    );
  });

  test('the English, and the same fields in it', () => {
    saving({ text: say('Jaringan putus.') }).isRefused('template-incomplete', 'text.en');
    saving({ text: { id: 'Buka pukul {jam}.', en: 'Opens later.' } }).isRefused(
      'template-incomplete',
      'text.fields',
    );
    saving({ text: { id: 'Buka pukul {jam}.', en: 'Opens at {hour}.' } }).isRefused(
      'template-incomplete',
      'text.fields',
    );
    saving({ text: { id: '{jam} {tempat} {jam}', en: '{tempat} {jam}' } }).isAccepted();
  });

  test('services that this office has', () => {
    saving({ effects: [{ service: 'paspor', state: 'stopped' }] }).isRefused('service-unknown', 'paspor');
  });

  test('words that can be read, without a person’s number, in the title too', () => {
    const nik = '3673 0141 0180 0005';
    saving({ text: { id: `NIK ${nik}`, en: 'Number.' } }).isRefused('text-holds-nik');
    saving({ text: { id: 'Nomor.', en: `NIK ${nik}` } }).isRefused('text-holds-nik');
    saving({ title: { id: `NIK ${nik}`, en: 'Number' } }).isRefused('text-holds-nik');
    saving({ title: { id: 'Ja\u202Eringan', en: 'Network' } }).isRefused('text-unreadable');
    saving({ title: { id: '   ', en: 'Network' } }).isRefused('text-unreadable');
    saving({ text: { id: 'Jaringan putus.', en: '\u{1F6A7}' } }).isRefused('text-unreadable');
  });
});

describe('a field in braces', () => {
  test('is named once, however often it stands and whatever it holds', () => {
    expect(openFields('Buka {jam}, tutup {jam}, di {tempat layanan}.')).toEqual(['jam', 'tempat layanan']);
    expect(openFields('Tanpa isian, { dan } bukan.')).toEqual([' dan ']);
    expect(openFields('{} {{}} }{')).toEqual([]);
  });

  test('is asked for however long its name is', () => {
    const long = 'jam berapa loket pertama dibuka kembali hari itu';
    given([])
      .when(act(NOW, outage(NOW, { text: say(`Buka {${long}}.`) })))
      .isRefused('text-unfilled', long);
  });
});

describe('a notice names its template', () => {
  const madeFrom = (id: string, version: number): unknown =>
    given([byAdmin(saveTemplate('gedung')), act(NOW, outage(NOW, { template: { id, version } }))]).state
      .notices['action-0002']?.template;

  test('as it was worded then', () => {
    expect(madeFrom('gedung', 1)).toEqual({ id: 'gedung', version: 1 });
    expect(madeFrom('power', 1)).toEqual({ id: 'power', version: 1 });
  });

  test('only where the office has had it: a name that a phone made up does not get onto the board', () => {
    expect(madeFrom('3673014101800005', 1)).toBeNull();
    expect(madeFrom('gedung', 2)).toBeNull();
    expect(madeFrom('constructor', 1)).toBeNull();
  });
});

test('who may not edit templates is refused before anything is looked at', () => {
  const action = saveTemplate('gedung', { cause: null });
  expect(decide(action, given([]).state, contextOf(act(NOW, action), 1))).toMatchObject({
    refused: 'role-not-allowed',
    detail: 'edit-templates',
  });
});

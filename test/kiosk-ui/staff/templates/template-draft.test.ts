import { describe, expect, test } from 'vitest';
import { templatesOf } from '#domain/notices/seed-templates';
import { saveTemplate } from '#domain/notices/template';
import {
  draftOf,
  gapIn,
  NEW_TEMPLATE,
  saveOf,
  type TemplateDraft,
} from '../../../../kiosk-ui/staff/templates/template-draft.ts';

const SEEDS = templatesOf({});
const named = (id: string, en = 'Holiday'): TemplateDraft => ({ ...NEW_TEMPLATE, title: { id, en } });

test('every template, opened and saved untouched, stays as it was', () => {
  for (const seed of SEEDS) {
    const { version: _, retired: __, id, ...content } = seed;
    expect(saveOf(draftOf(seed), SEEDS)).toEqual({ type: 'save-template', template: id, ...content });
  }
});

describe('a new template is named by its title', () => {
  test.each([
    ['Libur Nyepi & cuti', 'libur-nyepi-cuti'],
    ['  Jam   layanan 2018  ', 'jam-layanan-2018'],
    ['Café', 'cafe'],
    ['\u0645\u0631\u062D\u0628\u0627', 'templat'],
    ['<b>Tebal</b>', 'b-tebal-b'],
    ['a'.repeat(60), 'a'.repeat(36)],
  ])('"%s" is %s', (title, id) => {
    const saved = saveOf(named(title), SEEDS);
    expect(saved.template).toBe(id);
    expect(saveTemplate.safeParse(saved).success).toBe(true);
  });

  test('with a number where the name is taken, be it by one that is not in use', () => {
    const [first] = SEEDS;
    if (!first) throw new Error('no seeds');
    const taken = [...SEEDS, { ...first, id: 'libur', retired: true }, { ...first, id: 'libur-2' }];
    expect(saveOf(named('Libur'), taken).template).toBe('libur-3');
    expect(saveOf({ ...named('Libur'), id: 'libur' }, taken).template).toBe('libur');
  });
});

describe('what is missed before it is sent', () => {
  test('a name in either language', () => {
    expect(gapIn(named('Libur', '  '))).toBe('title');
    expect(gapIn(named('', 'Holiday'))).toBe('title');
    expect(gapIn(named('Libur'))).toBeNull();
  });

  test('Indonesian words beside English ones, which would be lost without them', () => {
    expect(gapIn({ ...named('Libur'), text: { id: ' ', en: 'Closed.' } })).toBe('text');
  });
});

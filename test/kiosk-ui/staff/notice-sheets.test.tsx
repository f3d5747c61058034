import '../../../kiosk-ui/staff/staff-parts.css';
import '../../../kiosk-ui/staff/staff.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { templatesOf } from '#domain/notices/seed-templates';
import { AnnouncementSheet } from '../../../kiosk-ui/staff/announcement/announcement-sheet.tsx';
import { ChangeSheet } from '../../../kiosk-ui/staff/notice/change-sheet.tsx';
import { AnnounceSheet } from '../../../kiosk-ui/staff/outage/announce-sheet.tsx';
import type { Lang } from '../../../kiosk-ui/words/lang.ts';
import { act, CLERK, given } from '../../support/given.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { confirm, info, outage } from '../../support/sample-actions.ts';
import { standInDesk } from './door/in-desk.tsx';

const EARLY = at(TUESDAY, '08.00');
const { board } = given([
  act(EARLY, confirm()),
  act(EARLY, outage(EARLY, { text: { id: 'Kabel putus.', en: 'A cable is cut.' } })),
  act(EARLY, info(EARLY)),
]);

let root: HTMLElement | null = null;
beforeEach(() => page.viewport(360, 640));
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

const nothing = (): void => {};
const toHours = vi.fn();
const SHEETS = {
  announce: () => <AnnounceSheet onOther={nothing} onClose={nothing} />,
  announcement: () => <AnnouncementSheet onChange={nothing} onHours={toHours} onClose={nothing} />,
  change: () => <ChangeSheet id="action-0002" onClose={nothing} />,
};

/** Opens a sheet, and presses what these names begin with, one after the other. */
async function open(sheet: keyof typeof SHEETS, lang: Lang, ...presses: string[]): Promise<HTMLElement> {
  const stand = standInDesk(SHEETS[sheet](), { actor: CLERK, lang });
  root = stand.root;
  stand.tell({ board, told: board, templates: templatesOf({}) });
  for (const name of presses) {
    const control = await vi.waitFor(() => {
      const all = [...document.querySelectorAll<HTMLElement>('dialog[open] :is(button, label)')];
      const found = all.find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent)?.trim().includes(name),
      );
      if (!found) throw new Error(`nothing to press is called ${name}`);
      return found;
    });
    control.click();
    await drawn();
  }
  await drawn();
  return vi.waitFor(() => {
    const dialog = document.querySelector<HTMLElement>('dialog[open]');
    if (!dialog?.querySelector('.sheet__paper')?.firstElementChild) throw new Error('no sheet');
    return dialog;
  });
}

/** Two pictures later: the first draws what a press changed, the second what that measured. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

type Way = readonly [keyof typeof SHEETS, ...string[]];
const WAYS: Record<Lang, Record<string, Way>> = {
  id: {
    templates: ['announce'],
    review: ['announce', 'Jaringan pusat'],
    scope: ['announce', 'Jaringan pusat', ': Tempat', 'Pilih tempat'],
    start: ['announce', 'Jaringan pusat', ': Mulai', 'Waktu lain'],
    'kiosk picture': ['announce', 'Jaringan pusat', 'Kiosk & WhatsApp', 'Lihat bahasa'],
    'WhatsApp picture': ['announce', 'Jaringan pusat', 'Kiosk & WhatsApp', 'WhatsApp'],
    kinds: ['announcement'],
    'open fields': ['announcement', 'Layanan keliling'],
    'planned work': ['announcement', 'Pemeliharaan jaringan'],
    when: ['announcement', 'Pemeliharaan jaringan', ': Berlaku'],
    repeats: ['announcement', 'Pemeliharaan jaringan', ': Berulang', 'Tiap minggu'],
    correction: ['change'],
    'its start': ['change', ': Mulai'],
    'its cause': ['change', ': Penyebab'],
    withdrawal: ['change', 'Tarik kabar'],
  },
  en: {
    review: ['announce', 'Central network'],
    'WhatsApp picture': ['announce', 'Central network', 'Kiosk & WhatsApp', 'WhatsApp'],
    kinds: ['announcement'],
    'open fields': ['announcement', 'Mobile service'],
    'planned work': ['announcement', 'Central network maintenance'],
    repeats: ['announcement', 'Central network maintenance', ': Repeats', 'Every week'],
    correction: ['change'],
    withdrawal: ['change', 'Withdraw this'],
  },
};

describe.each(['id', 'en'] as const)('the sheets of notices in %s', (lang) => {
  it.each(Object.entries(WAYS[lang]))(
    '%s: axe finds nothing, and nothing is wider than the phone',
    async (_, way) => {
      const [sheet, ...presses] = way;
      const dialog = await open(sheet, lang, ...presses);
      const paper = dialog.querySelector('.sheet__paper');
      expect(paper?.scrollWidth).toBeLessThanOrEqual(360);
      const { violations } = await axe.run(dialog);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([]);
    },
  );
});

describe('what will be seen, on the phone', () => {
  it('WhatsApp shows bold words, not the stars that make them bold', async () => {
    const dialog = await open('announce', 'id', 'Jaringan pusat', 'Kiosk & WhatsApp', 'WhatsApp');
    const told = dialog.querySelector('.whatsapp-picture');
    expect(told?.querySelector('b')?.textContent).toBe('Cetak KTP-el berhenti');
    expect(told?.textContent).not.toContain('*');
  });

  it('the kiosk speaks one language in its picture, whatever the clerk reads', async () => {
    const dialog = await open('announcement', 'en', 'Central network maintenance', 'Kiosk & WhatsApp');
    const kiosk = dialog.querySelector('.kiosk-picture');
    expect(kiosk?.textContent).toContain('Tunjukkan bukti Anda');
    expect(kiosk?.textContent).toMatch(/\d dari \d/);
  });

  it('what is not filled in yet is asked for without a word of blame', async () => {
    const dialog = await open('announcement', 'id', 'Layanan keliling');
    expect(dialog.querySelector('.told-no')).toBeNull();
    expect(dialog.textContent).toContain('begitu isian di atas lengkap');
  });
});

describe('an announcement on the phone', () => {
  it('with a field left open is not sent: the field is asked for', async () => {
    const dialog = await open('announcement', 'id', 'Loket pindah', 'Terbitkan');
    const [first] = dialog.querySelectorAll<HTMLInputElement>('.open-fields input');
    expect(first).toBe(document.activeElement);
    expect(first?.getAttribute('aria-invalid')).toBe('true');
  });

  it('has no field marked as missing before it was touched or publishing was tried', async () => {
    const dialog = await open('announcement', 'id', 'Loket pindah');
    const marks = [...dialog.querySelectorAll('.open-fields input')].map((one) =>
      one.getAttribute('aria-invalid'),
    );
    expect(marks).toEqual(['false', 'false']);
  });

  it('of changed hours is none: the row leads to the hours themselves', async () => {
    await open('announcement', 'id', 'Jam buka berubah?');
    expect(toHours).toHaveBeenCalledOnce();
  });

  it('that comes again says of each date on which the office is shut that it is', async () => {
    const dialog = await open('announcement', 'id', 'Pemeliharaan jaringan', ': Berulang', 'Tiap bulan');
    const dates = [...dialog.querySelectorAll('.announced-dates li')].map((one) => one.textContent ?? '');
    expect(dates.map((date) => date.includes('kantor tutup'))).toEqual([false, false, true, false]);
  });

  it('without words is not sent: the words are asked for', async () => {
    await open('announcement', 'id', 'Tulis sendiri', 'Terbitkan');
    await vi.waitFor(() => expect(document.querySelector('dialog[open] textarea')).not.toBeNull());
  });
});

describe('places ticked by the kecamatan', () => {
  it('are the halls of it, and the last one cannot be taken away', async () => {
    const dialog = await open(
      'announce',
      'id',
      'Jaringan pusat',
      ': Tempat',
      'Pilih tempat',
      'Kelurahan Taktakan',
    );
    const ticked = () =>
      [...dialog.ownerDocument.querySelectorAll<HTMLInputElement>('dialog[open] .tick input')].filter(
        (box) => box.checked,
      );
    await vi.waitFor(() => expect(ticked()).toHaveLength(2));
    for (const box of ticked()) box.click();
    await vi.waitFor(() => expect(ticked()).toHaveLength(1));
  });
});

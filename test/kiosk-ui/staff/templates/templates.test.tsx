import '../../../../kiosk-ui/staff/staff-parts.css';
import '../../../../kiosk-ui/staff/staff.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Action } from '#domain/ledger/action';
import { templatesOf } from '#domain/notices/seed-templates';
import type { Template } from '#domain/notices/template';
import { createOfficeClock } from '../../../../kiosk-ui/office-clock.ts';
import { createOutbox } from '../../../../kiosk-ui/offline/create-outbox.ts';
import { createMemoryStore } from '../../../../kiosk-ui/offline/outbox-store.ts';
import { NO_TABS } from '../../../../kiosk-ui/offline/outbox-tabs.ts';
import { afterTimeout } from '../../../../kiosk-ui/scanner/after.ts';
import { TemplatesSheet } from '../../../../kiosk-ui/staff/templates/templates-sheet.tsx';
import { ADMIN } from '../../../support/given.ts';
import { at, TUESDAY } from '../../../support/office-time.ts';
import { standInDesk } from '../door/in-desk.tsx';
import { inSight, objections, press, sees, tooSmall, tooWide } from '../door/seen.ts';

const NOW = at(TUESDAY, '09.12');
const roots: HTMLElement[] = [];
beforeEach(async () => {
  // A test before this one may have left its step's entry.
  history.replaceState(null, '');
  await page.viewport(360, 640);
});
afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

function open(lang: 'id' | 'en' = 'id', change: (all: Template[]) => Template[] = (all) => all) {
  const stand = standInDesk(<TemplatesSheet onClose={() => {}} />, { actor: ADMIN, lang, now: NOW });
  roots.push(stand.root);
  const clock = createOfficeClock(() => 0);
  clock.hear(NOW);
  const outbox = createOutbox({
    api: stand.office.api,
    clock,
    store: createMemoryStore(),
    tabs: NO_TABS,
    online: () => true,
    after: afterTimeout,
    random: Math.random,
  });
  const show = (): void =>
    stand.tell({ outbox, templates: change(templatesOf(stand.office.state().templates)) });
  show();
  return { ...stand, show };
}

/** The field of this name. */
function field(label: string): Promise<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement> {
  return vi.waitFor(() => {
    const found = [...inSight().querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
    const input = found && document.getElementById(found.htmlFor);
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) return input;
    if (input instanceof HTMLSelectElement) return input;
    throw new Error(`no field is called ${label}`);
  });
}

async function write(label: string, value: string): Promise<void> {
  const input = await field(label);
  input.value = value;
  const kind = input instanceof HTMLSelectElement ? 'change' : 'input';
  input.dispatchEvent(new Event(kind, { bubbles: true }));
}
const posted = (stand: ReturnType<typeof open>): Action[] => stand.office.posted.map(({ action }) => action);
const headings = (): string[] => [...inSight().querySelectorAll('h3')].map((one) => one.textContent ?? '');

describe('the list of templates', () => {
  it('groups them by what they announce, each with its words, those not in use last', async () => {
    open('id', (all) => all.map((one) => (one.id === 'power' ? { ...one, retired: true } : one)));
    await sees('Jaringan pusat putus');
    expect(headings()).toEqual(['Gangguan', 'Pemeliharaan', 'Jadwal', 'Info', 'Tidak dipakai']);
    const last = [...inSight().querySelectorAll('.template-group')].at(-1);
    expect(last?.textContent).toContain('Listrik padam');
    await sees('Kalimatnya dari penyebab');
  });
});

describe('changing a template', () => {
  it('sends it whole, and says its new version', async () => {
    const stand = open();
    await press('Listrik padam');
    await sees('Versi 1');
    await write('Nama templat', 'Mati lampu');
    await write('Kabar berikutnya', '120');
    await press('Simpan');
    await sees('Mati lampu disimpan, versi 2.');
    expect(posted(stand)).toEqual([
      {
        type: 'save-template',
        template: 'power',
        kind: 'outage',
        title: { id: 'Mati lampu', en: 'Power cut' },
        cause: 'power',
        owner: 'electricity',
        advice: 'wait-for-news',
        effects: null,
        text: null,
        nextUpdateMinutes: 120,
      },
    ]);
    stand.show();
    await sees('Mati lampu');
  });

  it('shows how visitors will read it in both languages, with the fields that are filled in each time', async () => {
    open();
    await press('Loket pindah sementara');
    await sees('Petugas mengisi dulu: loket, tempat.');
    const previews = [...inSight().querySelectorAll('.template-preview__words')];
    expect(previews.map((one) => [one.getAttribute('lang'), one.textContent])).toEqual([
      ['id', 'loket hari ini pindah ke tempat.'],
      ['en', 'Today loket is at tempat.'],
    ]);
    await write('Isi kabar', '{loket} pindah ke {tempat} pukul {jam}.');
    await sees('Petugas mengisi dulu: loket, tempat, jam.');
  });

  it('says which services the cause touches at this office, and lets one choose others', async () => {
    const stand = open();
    await press('Jaringan pusat putus');
    await sees('Di kantor ini: cetak KTP-el berhenti, perekaman terbatas.');
    await press('Pilih sendiri');
    await sees('Akta');
    await press('Simpan');
    await sees('disimpan');
    expect(posted(stand)[0]).toMatchObject({
      effects: [
        { service: 'cetak-ktp', state: 'stopped' },
        { service: 'perekaman', state: 'limited' },
      ],
    });
  });
});

describe('a template that is not complete', () => {
  const gaps: [string, string, string, string][] = [
    ['Jaringan pusat putus', 'Penyebab', '', 'Pilih penyebabnya.'],
    ['Jaringan pusat putus', 'Siapa yang menangani', '', 'Pilih siapa yang menangani.'],
    ['Jaringan pusat putus', 'Kabar berikutnya', '', 'Pilih kapan kabar berikutnya.'],
    ['Jaringan pusat putus', 'Isi kabar', 'Jaringan putus.', 'Tulis juga isinya dalam bahasa Inggris.'],
    ['Jaringan pusat putus', 'Nama templat', ' ', 'Tulis namanya dalam kedua bahasa.'],
    ['Loket pindah sementara', 'Isi kabar', 'Loket pindah.', 'belum sama di kedua bahasa'],
  ];

  it.each(gaps)('%s, %s "%s": %s', async (template, label, value, told) => {
    open();
    await press(template);
    await write(label, value);
    await press('Simpan');
    await sees(told);
    expect((await field(label)).value).toBe(value);
    expect(inSight().querySelectorAll('[aria-invalid="true"]').length).toBeGreaterThan(0);
  });

  it('with a person’s number is refused in the words of that refusal', async () => {
    open();
    await press('Loket pindah sementara');
    await write('Nama templat', 'NIK 3673 0141 0180 0005');
    await press('Simpan');
    await sees('NIK');
    await vi.waitFor(() => expect(inSight().querySelector('.trouble')).not.toBeNull());
  });
});

describe('a new template', () => {
  it('is of the chosen kind, and named by its title', async () => {
    const stand = open();
    await press('Templat baru');
    await press('Jadwal');
    await write('Nama templat', 'Libur Nyepi');
    await write('Nama dalam bahasa Inggris', 'Day of Silence');
    await write('Isi kabar', 'Kantor libur {tanggal}.');
    await write('Isi dalam bahasa Inggris', 'We are closed on {tanggal}.');
    await press('Simpan');
    await sees('Libur Nyepi disimpan, versi 1.');
    expect(posted(stand)[0]).toMatchObject({ template: 'libur-nyepi', kind: 'schedule', cause: null });
  });
});

describe('a template not in use', () => {
  it('is taken off the list and put back', async () => {
    const stand = open();
    await press('Mesin cetak rusak');
    await press('Jangan pakai lagi');
    await sees('Mesin cetak rusak tidak dipakai lagi.');
    stand.show();
    await sees('Tidak dipakai');
    await press('Mesin cetak rusak');
    await press('Pakai lagi');
    await sees('Mesin cetak rusak dipakai lagi.');
    expect(posted(stand)).toEqual([
      { type: 'retire-template', template: 'printer', retired: true },
      { type: 'retire-template', template: 'printer', retired: false },
    ]);
  });

  it('is never the last one of an outage', async () => {
    open('id', (all) => all.filter((one) => one.kind !== 'outage' || one.id === 'power'));
    await press('Listrik padam');
    await sees('Ini templat gangguan yang terakhir.');
    expect(inSight().textContent).not.toContain('Jangan pakai lagi');
  });
});

describe('on a small phone', () => {
  it.each(['id', 'en'] as const)(
    'in %s every step fits and axe finds nothing',
    async (lang) => {
      open(lang);
      const steps =
        lang === 'id' ? ['Listrik padam', 'Kembali', 'Templat baru'] : ['Power cut', 'Back', 'New template'];
      expect(await objections(lang)).toEqual([]);
      for (const step of steps) {
        await press(step);
        await vi.waitFor(() => expect(inSight().querySelector('h2')).not.toBeNull());
        expect(await objections(lang)).toEqual([]);
        expect(tooWide()).toEqual([]);
        expect(tooSmall()).toEqual([]);
      }
    },
    30_000,
  );
});

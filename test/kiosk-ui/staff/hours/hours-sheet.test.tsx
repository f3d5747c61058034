import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Action } from '#domain/ledger/action';
import type { OfficeState } from '#domain/ledger/state';
import type { Office } from '#domain/office/office';
import type { Actor } from '#domain/staff/roles';
import type { Lang } from '../../../../kiosk-ui/words/lang.ts';
import { CIPARE_CLERK, CLERK } from '../../../support/given.ts';
import { at, FRIDAY, TUESDAY } from '../../../support/office-time.ts';
import { SAMPLE_HOURS, SAMPLE_OFFICE } from '../../../support/sample-office.ts';
import { control, inSight, objections, press, sees, tooSmall, tooWide, type } from '../door/seen.ts';
import { type HoursPhone, openHours } from './open-hours.tsx';

const NOW = at(TUESDAY, '09.12');
const MEETING = { id: 'Rapat', en: 'A meeting' };

let phone: HoursPhone | null = null;
beforeEach(() => page.viewport(360, 640));
afterEach(() => {
  phone?.close();
  phone = null;
});

async function open(
  actor: Actor = CLERK,
  { office = {}, now = NOW, ...more }: { office?: Partial<Office>; now?: number; lang?: Lang } = {},
): Promise<void> {
  const begin: Partial<OfficeState> = {
    office: { ...SAMPLE_OFFICE, ...office },
    confirmations: { lobi: { on: TUESDAY, at: at(TUESDAY, '07.50'), by: 'clerk' } },
  };
  phone = await openHours(actor, now, { ...begin, ...more });
}
const sent = (): Action[] => phone?.office.posted.map(({ action }) => action) ?? [];
const lines = (): string[] =>
  [...inSight().querySelectorAll('.hours-line')].map((line) => line.textContent ?? '');

async function field(label: string, text: string): Promise<void> {
  const input = await vi.waitFor(() => {
    const named = [...inSight().querySelectorAll<HTMLLabelElement>('label.field__label')];
    const found = named.find((one) => one.textContent?.startsWith(label))?.htmlFor ?? '';
    const element = document.getElementById(found);
    if (!(element instanceof HTMLInputElement)) throw new Error(`no field is called ${label}`);
    return element;
  });
  type(input, text);
}

describe('the hours of a place', () => {
  it('are told for today and six days more, as on its door, with what is special', async () => {
    await open(CLERK, {
      office: { closures: [{ on: FRIDAY, name: MEETING, places: 'all', stretches: [] }] },
    });
    await sees('Tujuh hari ke depan');
    expect(lines().slice(0, 5)).toEqual([
      'Hari ini08.00–16.00istirahat 12.00–13.00',
      'Rab 7 Feb08.00–16.00istirahat 12.00–13.00',
      'Kam 8 Feb08.00–16.00istirahat 12.00–13.00',
      'Jum 9 FebTutupRapat',
      'Sab 10 FebTutup',
    ]);
  });

  it('name the holidays and closures that come', async () => {
    await open(CLERK, { office: { openDespite: ['2018-02-16'] } });
    await sees('Tahun Baru Imlek');
    await sees('Jum 16 Feb, kantor tetap buka');
    await sees('Hari Suci Nyepi');
  });

  it('say which dates are an estimate', async () => {
    await open(CLERK, { now: at('2027-03-01', '09.00') });
    await sees('perkiraan, menunggu SKB');
    await press('Idulfitri');
    await sees('SKB tiga menteri belum ada');
  });
});

describe('today', () => {
  it('closes early in two taps, after the board that people will read', async () => {
    await open();
    await press('Ubah jam hari ini');
    await sees('Hari ini tutup pukul 10.00: keperluan kantor.');
    await sees(/Lalu buka lagi Rabu, 7 Februari, pukul\s08.00./);
    await press('Terbitkan');
    await sees('Sudah disimpan');
    expect(sent()).toEqual([
      {
        type: 'change-hours',
        change: {
          kind: 'closure',
          closure: {
            on: TUESDAY,
            name: { id: 'keperluan kantor', en: 'office business' },
            places: ['lobi'],
            stretches: [{ from: '08:00', to: '10:00' }],
          },
        },
      },
    ]);
    expect(lines()[0]).toBe('Hari ini08.00–10.00keperluan kantor');
  });

  it('stays shut, everywhere, for a reason of the office’s own', async () => {
    await open();
    await press('Ubah jam hari ini');
    await press('Tutup seharian');
    await press('Di semua tempat');
    const reason = inSight().querySelector('select');
    if (!reason) throw new Error('no reasons to choose from');
    reason.value = 'own';
    reason.dispatchEvent(new Event('change', { bubbles: true }));
    await sees('Alasan, bahasa Indonesia');
    expect((await control('Terbitkan')).hasAttribute('disabled')).toBe(true);
    await field('Alasan', 'Pelantikan lurah');
    await sees('Tutup karena: Pelantikan lurah.');
    await press('Terbitkan');
    await sees('Sudah disimpan');
    expect(sent()[0]).toMatchObject({
      change: {
        closure: { name: { id: 'Pelantikan lurah', en: 'Pelantikan lurah' }, places: 'all', stretches: [] },
      },
    });
  });

  it('takes no times that make no sense', async () => {
    await open();
    await press('Ubah jam hari ini');
    await press('Jam khusus');
    await field('Buka pukul', '11:00');
    await sees('Periksa jamnya');
    expect((await control('Terbitkan')).hasAttribute('disabled')).toBe(true);
  });

  it('is offered as the next opening day once the door is shut', async () => {
    await open(CLERK, { now: at(FRIDAY, '17.00') });
    await press('Ubah jam hari ini');
    await sees('Satu hari berbeda');
    await sees('Sen 12 FebTutup');
  });
});

describe('a special day', () => {
  it('is lifted, and the usual hours hold again', async () => {
    await open(CLERK, {
      office: { closures: [{ on: FRIDAY, name: MEETING, places: 'all', stretches: [] }] },
    });
    await press('Rapat');
    await press('Hapus');
    await sees('Sudah disimpan');
    expect(lines()[3]).toContain('Jum 9 Feb08.00–16.00');
  });

  it('of the office is not a hall’s to lift', async () => {
    await open(CIPARE_CLERK, {
      office: { closures: [{ on: FRIDAY, name: MEETING, places: 'all', stretches: [] }] },
    });
    await press('Rapat');
    await sees('Diatur kantor');
    expect(inSight().textContent).not.toContain('Hapus');
  });

  it('that the calendar marks is worked on', async () => {
    await open();
    await press('Tahun Baru Imlek');
    await press('Tetap buka');
    await sees('Jum 16 Feb08.00–16.00');
    await press('Simpan');
    await sees('kantor tetap buka');
  });
});

describe('the usual week', () => {
  it('of a hall becomes its own, with the prayer’s break offered on Friday', async () => {
    const friday = SAMPLE_HOURS.map((day, i) => (i === 4 ? [] : day));
    await open(CIPARE_CLERK, { office: { hours: friday as Office['hours'] } });
    await press('Minggu biasa');
    await press('Jam sendiri');
    await press('Ubah: Jumat');
    await press('Buka');
    await sees('Jumat08.00–16.00istirahat 11.30–13.00');
    await field('Tutup', '15:00');
    await sees('Jumat08.00–15.00');
    await press('Simpan');
    await sees('Sudah disimpan');
    expect(sent()[0]).toMatchObject({ change: { kind: 'weekly', place: 'cipare' } });
    expect(phone?.office.state().office?.places[1]?.hours?.[4]).toEqual([
      { from: '08:00', to: '11:30' },
      { from: '13:00', to: '15:00' },
    ]);
  });

  it('of four days is changed as one', async () => {
    await open();
    await press('Minggu biasa');
    await press('Ubah: Senin');
    await field('Tutup', '15:00');
    await press('Pakai untuk Senin–Kamis');
    await vi.waitFor(() => expect(lines().filter((line) => line.includes('08.00–15.00'))).toHaveLength(4));
  });

  it('never opens no lobby', async () => {
    await open();
    await press('Minggu biasa');
    for (const day of ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat']) {
      await press(`Ubah: ${day}`);
      await press('Buka');
    }
    await sees('Paling tidak satu hari harus buka');
    expect((await control('Simpan')).hasAttribute('disabled')).toBe(true);
  });
});

describe('Ramadan', () => {
  it('is one tap, and can be ended', async () => {
    await open();
    await press('Jam Ramadan');
    await sees('Kam 17 Mei08.00–15.00');
    await press('Pakai jam Ramadan');
    await sees('Sudah disimpan');
    expect(phone?.office.state().office?.seasons).toMatchObject([
      {
        from: '2018-05-17',
        to: '2018-06-14',
        places: 'all',
        name: { id: 'Jam Ramadan', en: 'Ramadan hours' },
      },
    ]);
    await press('Jam Ramadan');
    await sees('Kamis, 17 Mei sampai Kamis, 14 Juni');
    await press('Akhiri');
    await press('Ya, akhiri');
    await sees('Sudah disimpan');
    expect(phone?.office.state().office?.seasons).toEqual([]);
  });

  it('over days that have hours already says so before it is sent', async () => {
    await open();
    await press('Jam Ramadan');
    await press('Pakai jam Ramadan');
    await sees('Sudah disimpan');
    await press('Jam Ramadan');
    await sees('Hari-hari itu sudah punya jam khusus');
    expect((await control('Pakai jam Ramadan')).hasAttribute('disabled')).toBe(true);
  });
});

describe('a kelurahan clerk', () => {
  it('changes the own hall alone: no choice of places, no holidays', async () => {
    await open(CIPARE_CLERK);
    await press('Ubah jam hari ini');
    expect(inSight().textContent).not.toContain('Di semua tempat');
    await press('Terbitkan');
    await sees('Sudah disimpan');
    expect(sent()[0]).toMatchObject({ change: { closure: { places: ['cipare'] } } });
    await press('Tahun Baru Imlek');
    await sees('Hanya petugas kantor');
  });
});

describe.each(['id', 'en'] as const)('in %s on a small phone', (lang) => {
  const steps = {
    id: ['Ubah jam hari ini', 'Minggu biasa', 'Jam Ramadan', 'Tahun Baru Imlek'],
    en: ["Change today's hours", 'The usual week', 'Ramadan', 'Lunar New Year'],
  }[lang];

  it.each([null, ...steps])('nothing is too small, too wide or out of reach: %s', async (step) => {
    await open(CLERK, { lang });
    if (step !== null) await press(step);
    await control(lang === 'id' ? (step ? 'Kembali' : 'Jam Ramadan') : step ? 'Back' : 'Ramadan');
    expect(tooWide()).toEqual([]);
    expect(tooSmall()).toEqual([]);
    expect(await objections(lang)).toEqual([]);
  });
});

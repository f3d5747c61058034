import '../../../../kiosk-ui/staff/staff-parts.css';
import '../../../../kiosk-ui/staff/staff.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { refuse } from '#domain/ledger/refusal';
import type { Colleague } from '#domain/staff/colleague';
import { HOUR, MINUTE } from '#domain/time/civil-time';
import { type ApiClient, UNREACHABLE } from '../../../../kiosk-ui/api-client.ts';
import { ColleaguesSheet } from '../../../../kiosk-ui/staff/colleagues/colleagues-sheet.tsx';
import { MineSheet } from '../../../../kiosk-ui/staff/colleagues/mine-sheet.tsx';
import { ADMIN, CIPARE_CLERK, CLERK } from '../../../support/given.ts';
import { at, TUESDAY } from '../../../support/office-time.ts';
import { standInDesk } from '../door/in-desk.tsx';
import { control, inSight, objections, press, sees, tooSmall, tooWide, type } from '../door/seen.ts';

const NOW = at(TUESDAY, '09.12');
const JOINED = at('2017-11-06', '08.00');

function colleague(more: Partial<Colleague> & Pick<Colleague, 'id'>): Colleague {
  const phone = { id: 'key-1', device: 'Android · Chrome', madeAt: JOINED, usedAt: NOW - 2 * HOUR };
  return {
    role: 'clerk',
    places: null,
    joinedAt: JOINED,
    leftAt: null,
    name: null,
    passkeys: [phone],
    sessions: 0,
    ...more,
  };
}
const WENDY = colleague({ id: ADMIN.id, role: 'admin', name: 'Wendy', sessions: 1 });
const RINA = colleague({ id: CLERK.id, name: 'Rina', sessions: 1 });
const NAMELESS = colleague({
  ...{ id: CIPARE_CLERK.id, role: 'kelurahan', places: ['cipare'] },
  ...{ passkeys: [] },
});
const LEFT = colleague({ id: 'staff-left', name: 'Budi', leftAt: NOW - HOUR });
const SECOND = colleague({ id: 'staff-second', role: 'admin', name: 'Yusuf' });

const roots: HTMLElement[] = [];
beforeEach(() => page.viewport(360, 640));
afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

function open(
  colleagues: readonly Colleague[] = [WENDY, RINA, NAMELESS, LEFT],
  { lang = 'id', onClose = () => {} }: { lang?: 'id' | 'en'; onClose?: () => void } = {},
) {
  const stand = standInDesk(<ColleaguesSheet onClose={onClose} />, {
    actor: ADMIN,
    colleagues,
    lang,
    now: NOW,
  });
  roots.push(stand.root);
  return stand;
}
const rows = (): string[] =>
  [...inSight().querySelectorAll('.row__words')].map((row) => row.textContent ?? '');

describe('the list of colleagues', () => {
  it('names who is here, oneself first, and nobody who has left', async () => {
    open();
    await sees('3 orang, 2 sedang masuk');
    expect(rows()).toEqual([
      'Wendy (Anda)Admin · sedang masuk',
      'RinaPetugas kantor · sedang masuk',
      'Tanpa namaPetugas kelurahan · Kelurahan Cipare · belum punya ponsel',
    ]);
  });

  it('with one admin alone says what is at stake', async () => {
    open();
    await sees('Undang admin kedua');
  });

  it('with a second admin says nothing of it', async () => {
    open([WENDY, SECOND]);
    await sees('2 orang');
    expect(inSight().textContent).not.toContain('admin kedua');
  });
});

describe('an invitation', () => {
  it('is a code and a text, and says when it dies', async () => {
    const { office } = open();
    await press('Undang petugas');
    await press('Buat undangan');
    await sees('/masuk/abcdefghijklmnopqrstuv');
    await sees('Berhenti berlaku 10 menit lagi, pukul 09.22');
    expect(inSight().querySelector('.qr')).not.toBeNull();
    expect(office.posted[0]?.action).toEqual({ type: 'invite-staff', role: 'clerk', places: null });
  });

  it('counts down, and dead shows no code any more but the way to a new one', async () => {
    const { tell } = open();
    await press('Undang petugas');
    await press('Buat undangan');
    await sees('Berhenti berlaku 10 menit lagi');
    tell({ now: NOW + 9 * MINUTE + 30_000 });
    await sees('Berhenti berlaku 1 menit lagi');
    tell({ now: NOW + 10 * MINUTE });
    await sees('Tautan ini tidak berlaku lagi');
    expect(inSight().querySelector('.qr')).toBeNull();
    expect(inSight().textContent).not.toContain('/masuk/');
    await press('Buat tautan baru');
    await control('Buat undangan');
  });

  it('of a kelurahan clerk needs a hall', async () => {
    open();
    await press('Undang petugas');
    await press('Petugas kelurahan');
    await vi.waitFor(async () =>
      expect((await control('Buat undangan')).hasAttribute('disabled')).toBe(true),
    );
  });

  it('shown again after Back is a new one: nothing of the last stays open', async () => {
    open();
    await press('Undang petugas');
    await press('Buat undangan');
    await press('Selesai');
    await sees('3 orang');
    expect(inSight().querySelector('.qr')).toBeNull();
  });
});

describe('one colleague', () => {
  it('shows role, places, phones and whether they are in', async () => {
    open();
    await press('Rina');
    await sees('Petugas kantor');
    await sees('Android · Chrome');
    await sees('terakhir dipakai 07.12');
    await sees('masuk di 1 ponsel');
  });

  it('gets another role', async () => {
    const { office } = open();
    await press('Rina');
    await press('Ubah peran');
    await press('Admin');
    await press('Simpan peran');
    await sees('Peran Rina sudah diubah.');
    expect(office.state().staff[CLERK.id]).toMatchObject({ role: 'admin' });
  });

  it('who lost a phone gets a code for the new one, after it was said that the old one is out', async () => {
    const { office } = open();
    office.api.act = async (posted) => {
      office.posted.push(posted);
      const link = '/masuk/abcdefghijklmnopqrstuv';
      return { epoch: 1, seq: 2, facts: [], cards: 0, at: NOW, link };
    };
    await press('Rina');
    await press('Kehilangan ponsel');
    await sees('keluar saat itu juga');
    await press('Keluarkan ponsel lama');
    await sees('Ponsel lama sudah keluar');
    expect(inSight().querySelector('.qr')).not.toBeNull();
    expect(office.posted[0]?.action).toEqual({ type: 'readmit-staff', staff: CLERK.id });
  });

  it('is removed only after it was asked once', async () => {
    const { office } = open();
    await press('Rina');
    await press('Hapus dari kantor');
    expect(office.posted).toEqual([]);
    await press('Ya, hapus');
    await sees('Rina sudah dihapus dari kantor.');
    expect(rows().join()).not.toContain('RinaPetugas');
    expect(office.state().staff[CLERK.id]?.leftAt).toBe(NOW);
  });

  it('is signed out of all phones and stays', async () => {
    const { office } = open();
    await press('Rina');
    await press('Keluarkan dari semua ponsel');
    await press('Ya, keluarkan');
    await sees('Rina sudah keluar dari semua ponsel.');
    expect(office.posted[0]?.action).toEqual({ type: 'end-sessions', staff: CLERK.id });
  });

  it('who is the last admin cannot be removed, and is told why', async () => {
    open();
    await press('Wendy');
    await press('Hapus dari kantor');
    await sees('Anda admin terakhir');
    expect(inSight().querySelector('.act-key')).toBeNull();
  });

  it('who is the last admin cannot become less, and is told why', async () => {
    open();
    await press('Wendy');
    await press('Ubah peran');
    await press('Pengamat');
    await sees('Anda admin terakhir');
    expect((await control('Simpan peran')).hasAttribute('disabled')).toBe(true);
  });

  it('oneself is offered no lost phone: this is the one in the hand', async () => {
    open([WENDY, SECOND]);
    await press('Wendy');
    await control('Ubah peran');
    expect(rows().join()).not.toContain('Kehilangan ponsel');
  });

  it('who was removed by another admin meanwhile is said to be gone', async () => {
    const { tell } = open();
    await press('Rina');
    await sees('Android');
    tell({ colleagues: [WENDY] });
    await sees('Petugas ini sudah tidak ada');
    expect(rows()).toEqual([]);
  });

  it('whose name is markup is only a name', async () => {
    open([WENDY, { ...RINA, name: '<img src=x onerror=alert(1)>' }]);
    await sees('<img src=x');
    expect(inSight().querySelector('img')).toBeNull();
  });
});

describe('one’s own card', () => {
  it('shows who one is and ends one’s own sessions everywhere', async () => {
    const onClose = vi.fn();
    const { office, root } = standInDesk(<MineSheet onClose={onClose} />, {
      actor: CLERK,
      colleagues: [RINA],
      now: NOW,
    });
    roots.push(root);
    await sees('Rina');
    await sees('Android · Chrome');
    await press('Keluar dari semua ponsel');
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(office.posted[0]?.action).toEqual({ type: 'end-sessions', staff: CLERK.id });
  });
});

describe('one’s own name', () => {
  const NONE = { ...RINA, name: null };
  function own(answer: Awaited<ReturnType<ApiClient['callMe']>>, me: Colleague = NONE) {
    const asked: string[] = [];
    const stand = standInDesk(<MineSheet onClose={() => {}} />, { actor: CLERK, colleagues: [me], now: NOW });
    roots.push(stand.root);
    const callMe = async (name: string) => {
      asked.push(name);
      return answer;
    };
    stand.tell({ api: { ...stand.office.api, callMe } });
    return asked;
  }
  const typeName = async (name: string): Promise<void> => {
    const field = await vi.waitFor(() => {
      const found = inSight().querySelector<HTMLInputElement>('input[type=text]');
      if (!found) throw new Error('no field for a name');
      return found;
    });
    type(field, name);
    await new Promise(requestAnimationFrame);
  };

  it('is given by whoever gave none, without what stands around it', async () => {
    const asked = own({ name: 'Rina Marlina' });
    await sees('Tanpa nama');
    await typeName('  Rina Marlina ');
    await press('Simpan');
    await sees('Nama sudah disimpan.');
    expect(asked).toEqual(['Rina Marlina']);
  });

  it('that is empty, or what it was, cannot be saved', async () => {
    const asked = own({ name: 'Rina' }, RINA);
    for (const name of ['   ', 'Rina ']) {
      await typeName(name);
      await press('Simpan');
    }
    expect(asked).toEqual([]);
  });

  it('that is refused, or does not arrive, stays typed and says why', async () => {
    own(refuse('text-holds-nik'));
    await typeName('3604111111111111');
    await press('Simpan');
    await vi.waitFor(() => expect(inSight().querySelector('.told-no')?.textContent).toContain('NIK'));
    expect(inSight().querySelector('input')?.value).toBe('3604111111111111');
    for (const root of roots.splice(0)) root.remove();
    own(UNREACHABLE);
    await typeName('Rina');
    await press('Simpan');
    await sees('Belum terkirim');
  });
});

describe.each(['id', 'en'] as const)('in %s nothing that axe objects to, too wide or too small', (lang) => {
  const id = lang === 'id';
  const long = { ...RINA, name: 'Raden Ajeng Siti Nurhalizah Kusumawardhani Prawirodirdjo' };
  it.each([
    ['list', [], 'Wendy'],
    ['one', ['Raden'], 'Android'],
    ['role', ['Raden', id ? 'Ubah peran' : 'Change role'], id ? 'saat itu juga' : 'at once'],
    ['lost', ['Raden', id ? 'Kehilangan' : 'Lost'], 'QR'],
    ['remove', ['Raden', id ? 'Hapus' : 'Remove'], id ? 'undangan baru' : 'new invitation'],
    ['last', ['Wendy', id ? 'Hapus' : 'Remove'], id ? 'admin terakhir' : 'last admin'],
    [
      'invite',
      [id ? 'Undang' : 'Invite', id ? 'Petugas kelurahan' : 'Kelurahan clerk'],
      id ? 'Pilih' : 'Choose',
    ],
    ['ready', [id ? 'Undang' : 'Invite', id ? 'Buat undangan' : 'Make the'], '/masuk/'],
  ])('%s', async (_, taps, told) => {
    open([WENDY, long, NAMELESS], { lang });
    for (const tap of taps) await press(tap);
    await sees(told);
    expect(await objections(lang)).toEqual([]);
    expect(tooWide()).toEqual([]);
    expect(tooSmall()).toEqual([]);
  });

  it('one’s own card', async () => {
    const { root } = standInDesk(<MineSheet onClose={() => {}} />, {
      actor: CLERK,
      colleagues: [long],
      lang,
      now: NOW,
    });
    roots.push(root);
    await sees('Raden');
    expect(await objections(lang)).toEqual([]);
    expect(tooWide()).toEqual([]);
  });
});

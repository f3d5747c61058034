import '../../../kiosk-ui/staff/staff-parts.css';
import '../../../kiosk-ui/staff/staff.css';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { slipCodeFromMac } from '#domain/slips/slip-code';
import { staffWords } from '../../../kiosk-ui/words/staff-words.ts';
import { ADMIN, CIPARE_CLERK, CLERK, VIEWER } from '../../support/given.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { noticeOf } from './a-desk.ts';
import { confirmedLobby, control, phone, press, putAway, sees } from './a-phone.tsx';

afterEach(putAway);

const code = slipCodeFromMac('1', Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1));
async function typeCode(text: string): Promise<void> {
  const field = await vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('dialog .field__pair input');
    if (!found) throw new Error('no field for a code');
    return found;
  });
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await press('Tambah');
}

describe('a clerk’s phone', () => {
  it('announces an outage in three taps', async () => {
    const office = phone(CLERK, confirmedLobby);
    await press('Umumkan gangguan');
    await press('Jaringan pusat putus');
    await press('Terbitkan sekarang');
    await sees('Sudah terbit');
    expect(office.posted).toHaveLength(1);
    expect(Object.values(office.state().notices)).toMatchObject([
      // Halls that neither print nor record lose nothing, and are not called disturbed.
      { cause: 'central-network', scope: ['lobi'] },
    ]);
  });

  it('reads what was published in its own words, though another outage leads the board', async () => {
    const running = noticeOf({ cause: 'power', scope: 'all', publishedAt: at(TUESDAY, '08.10') });
    phone(CLERK, { ...confirmedLobby, notices: { [running.id]: running } });
    await press('Umumkan gangguan');
    await press('Bukan gangguan');
    await press('Semua layanan gratis');
    await press('Terbitkan');
    await sees('Sudah terbit');
    const sheet = document.querySelector('dialog[open]')?.textContent ?? '';
    expect(sheet).toContain('Warga membaca');
    expect(sheet).toContain('Urus langsung di loket, tanpa perantara');
    expect(sheet).not.toContain('Listrik padam');
    await press('Batalkan');
    await sees('Sudah dibatalkan');
    const undone = document.querySelector('dialog[open]')?.textContent ?? '';
    expect(undone).toContain('Papan menulis “dibatalkan” selama 30 menit');
    expect(undone).toContain('Papan sekarang');
  });

  it('lists what is planned, three of them and the way to the rest, each opening where it is put right', async () => {
    const planned = [1, 2, 3, 4].map((day) =>
      noticeOf({
        id: `planned-000${day}`,
        kind: 'maintenance',
        startedAt: at(TUESDAY, '16.00') + day * 86_400_000,
        endsAt: at(TUESDAY, '17.00') + day * 86_400_000,
        text: { id: `Perawatan ke-${day}.`, en: null },
      }),
    );
    const notices = Object.fromEntries(planned.map((one) => [one.id, one]));
    phone(CLERK, { ...confirmedLobby, notices });
    await sees('Terencana');
    await sees('Perawatan ke-3');
    expect(document.querySelector('.home')?.textContent).not.toContain('Perawatan ke-4');
    await control('dan 1 lainnya');
    await press('Besok, 16.00');
    await control('Tarik kabar ini');
  });

  it('shows the board as it will be before anything is published', async () => {
    const office = phone(CLERK, confirmedLobby);
    await press('Umumkan gangguan');
    await press('Jaringan pusat putus');
    await sees(/Cetak KTP-el berhenti/);
    expect(office.posted).toEqual([]);
  });

  it('has the text for WhatsApp ready once it is published', async () => {
    phone(CLERK, confirmedLobby);
    await press('Umumkan gangguan');
    await press('Listrik padam');
    await press('Terbitkan sekarang');
    await press('Sudah benar');
    const link = await control('Teruskan lewat WhatsApp');
    const address = link.getAttribute('href') ?? '';
    expect(address).toMatch(/^https:\/\/wa\.me\/\?text=/);
    expect(decodeURIComponent(address)).toContain('Listrik padam');
  });

  it('tapped twice publishes once', async () => {
    const office = phone(CLERK, confirmedLobby);
    await press('Umumkan gangguan');
    await press('Jaringan pusat putus');
    const publish = await control('Terbitkan sekarang');
    publish.click();
    publish.click();
    await sees('Sudah terbit');
    expect(office.posted).toHaveLength(1);
  });

  it('whose network dies keeps the act, shows the board as it will be, and sends the very same act later', async () => {
    const office = phone(CLERK, confirmedLobby);
    await press('Umumkan gangguan');
    await press('Jaringan pusat putus');
    await press('2 jam');
    office.cut('answers');
    await press('Terbitkan sekarang');
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    await sees('Disimpan di ponsel ini. Dikirim begitu ada sinyal.');
    await sees('Yang akan dilihat warga sesudah terkirim');
    await sees('Cetak KTP-el berhenti');
    office.cut('none');
    window.dispatchEvent(new Event('online'));
    await sees('Yang dilihat warga sekarang');
    await sees('Terkirim. Terbitkan: Jaringan pusat putus.');
    expect(new Set(office.posted.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(office.posted).toHaveLength(2);
    expect(Object.values(office.state().notices)).toHaveLength(1);
  });

  it('asks for what an unnamed trouble lacks, and publishes nothing without it', async () => {
    const office = phone(CLERK, confirmedLobby);
    await press('Umumkan gangguan');
    await press('Gangguan lain');
    await press('Terbitkan sekarang');
    await sees('Layanan mana yang kena?');
    expect(office.posted).toEqual([]);
  });

  it('confirms the day in one tap', async () => {
    const office = phone(CLERK, { clock: '07.48' });
    await sees('Bagaimana Lobi hari ini?');
    await press('Semua normal');
    await control('Umumkan gangguan');
    expect(office.state().confirmations).toHaveProperty('lobi');
    expect(office.state().confirmations).not.toHaveProperty('cipare');
  });

  it('confirms all halls at once, those under an outage as the same', async () => {
    const notice = noticeOf({ scope: ['taktakan'], nextUpdateAt: at(TUESDAY, '12.00') });
    const office = phone(CLERK, { ...confirmedLobby, notices: { [notice.id]: notice } });
    await press('2 kelurahan belum memastikan');
    await press('Semua normal di 1 balai');
    await vi.waitFor(() => expect(office.state().confirmations).toHaveProperty('cipare'));
    await press('Masih sama di 1 balai');
    await vi.waitFor(() => expect(office.state().confirmations).toHaveProperty('taktakan'));
  });

  it('asks of yesterday’s outage whether it is the same', async () => {
    const notice = noticeOf({ nextUpdateAt: at(TUESDAY, '12.00') });
    const office = phone(CLERK, { clock: '07.48', notices: { [notice.id]: notice } });
    await press('Masih sama');
    await vi.waitFor(() => expect(office.state().confirmations).toHaveProperty('lobi'));
    expect(office.posted[0]?.action).toMatchObject({ finding: 'still-the-same' });
  });

  it('resolves an outage in two taps', async () => {
    const notice = noticeOf({ nextUpdateAt: at(TUESDAY, '12.00') });
    const office = phone(CLERK, { ...confirmedLobby, notices: { [notice.id]: notice } });
    await press('Sudah pulih');
    await press('Ya, sudah pulih');
    await vi.waitFor(() => expect(office.state().notices[notice.id]?.phase).toBe('resolved'));
  });

  it('puts off a promise by an hour in one tap, from now when it has passed', async () => {
    const notice = noticeOf({ nextUpdateAt: at(TUESDAY, '09.00') });
    const office = phone(CLERK, { ...confirmedLobby, notices: { [notice.id]: notice } });
    await press('Perpanjang 1 jam');
    await vi.waitFor(() =>
      expect(office.state().notices[notice.id]?.nextUpdateAt).toBe(at(TUESDAY, '10.12')),
    );
  });

  it('sets one service at one place', async () => {
    const office = phone(CLERK, confirmedLobby);
    await press('Lainnya');
    await press('Atur layanan');
    await press('Akta');
    await press('Terbatas');
    await press('Simpan');
    await sees('Akta: Terbatas. Papan sudah berubah.');
    expect(office.state().settings).toMatchObject({ lobi: { akta: { state: 'limited' } } });
  });

  it('tells a mistyped code at once and counts nothing', async () => {
    const office = phone(CLERK, confirmedLobby);
    await press('Kartu tiba');
    await typeCode('1EGC-E5J3-V7KE-F19Q');
    await sees('Kode belum terbaca');
    expect(office.posted).toEqual([]);
  });

  it('tells a refusal in words, and keeps what was counted', async () => {
    phone(CLERK, confirmedLobby);
    await press('Kartu tiba');
    await typeCode(code);
    await press('Catat 1 kartu tiba');
    await sees(new RegExp(staffWords('id').refusals['already-received'].title));
    await control(`Hapus kartu berakhir ${code.slice(-4)}`);
  });

  it('closed by accident keeps the cards that were counted, until they are recorded', async () => {
    phone(CLERK, confirmedLobby);
    await press('Kartu tiba');
    await typeCode(code);
    await press('Tutup');
    await vi.waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull());
    await press('Kartu tiba');
    await control(`Hapus kartu berakhir ${code.slice(-4)}`);
  });

  it('makes an invitation that is shown as a code, once', async () => {
    phone(ADMIN, confirmedLobby);
    await press('Lainnya');
    await press('Petugas');
    await press('Undang petugas');
    await press('Buat undangan');
    await sees('/masuk/abcdefghijklmnopqrstuv');
    expect(document.querySelector('dialog .qr')).not.toBeNull();
  });
});

describe('a role decides what is shown', () => {
  const offered = async (): Promise<string[]> => {
    await control('Lainnya');
    return [...document.querySelectorAll('.tabs__tab')].map((tab) => tab.textContent ?? '');
  };

  it('a viewer looks and has nothing to press that changes anything', async () => {
    phone(VIEWER, { clock: '07.48' });
    expect(await offered()).toEqual(['Beranda', 'Lainnya']);
    expect(document.querySelector('.home > .desk .key')).toBeNull();
  });

  it('a kelurahan clerk opens with their own hall and imports nothing', async () => {
    phone(CIPARE_CLERK);
    expect(await offered()).toEqual(['Beranda', 'Kartu tiba', 'Lainnya']);
    expect(document.querySelector('.housing')?.textContent).toContain('Kelurahan Cipare');
  });

  it('a kelurahan clerk announces for their own hall only', async () => {
    const office = phone(CIPARE_CLERK);
    await press('Ada gangguan');
    await press('Listrik padam');
    await press('Ubah: Layanan');
    await press('Berhenti');
    await press('Pakai');
    await press('Terbitkan sekarang');
    await sees('Sudah terbit');
    expect(Object.values(office.state().notices)).toMatchObject([
      { scope: ['cipare'], effects: [{ service: 'ambil-ktp', state: 'stopped' }] },
    ]);
  });

  it('nobody signed in is told how to get in', async () => {
    phone(null);
    await sees('Anda belum masuk');
    await sees('Undang petugas');
    await control('Masuk');
  });
});

describe('sheets', () => {
  it('take the focus, close on Escape or Back, and give it back', async () => {
    phone(CLERK, confirmedLobby);
    const opener = await control('Umumkan gangguan');
    opener.focus();
    opener.click();
    await sees('Apa yang terjadi?');
    expect(document.activeElement?.textContent).toBe('Apa yang terjadi?');
    document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(document.activeElement).toBe(opener);
    opener.click();
    await sees('Apa yang terjadi?');
    history.back();
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  });

  it.each([
    ['home', []],
    ['causes', ['Umumkan gangguan']],
    ['review', ['Umumkan gangguan', 'Jaringan pusat putus']],
    ['effects', ['Umumkan gangguan', 'Jaringan pusat putus', 'Ubah: Layanan']],
    ['text', ['Umumkan gangguan', 'Jaringan pusat putus', 'Ubah: Keterangan']],
    ['counting down', ['Umumkan gangguan', 'Jaringan pusat putus', 'Terbitkan sekarang']],
    [
      'published',
      ['Umumkan gangguan', 'Jaringan pusat putus', 'Terbitkan sekarang', 'Sudah benar', 'Salin teks'],
    ],
    ['cards', ['Kartu tiba']],
    ['import', ['Impor']],
    ['more', ['Lainnya']],
    ['services', ['Lainnya', 'Atur layanan']],
    ['invite', ['Lainnya', 'Petugas', 'Undang petugas', 'Petugas kelurahan']],
    ['invited', ['Lainnya', 'Petugas', 'Undang petugas', 'Buat undangan', 'Salin teks']],
    ['own card', ['Lainnya', 'Rina']],
  ])('%s: nothing that axe objects to', async (_, taps) => {
    phone(ADMIN, confirmedLobby);
    await control('Lainnya');
    for (const tap of taps) await press(tap);
    document.title = 'Petugas';
    document.documentElement.lang = 'id';
    for (const theme of ['light', 'dark', 'contrast']) {
      document.documentElement.dataset.theme = theme;
      const { violations } = await axe.run(document.body);
      const told = violations.map(
        ({ id, nodes }) => `${theme}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
      expect(told).toEqual([]);
    }
  });
});

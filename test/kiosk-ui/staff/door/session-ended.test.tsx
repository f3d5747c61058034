import '../../../../kiosk-ui/staff/staff-parts.css';
import '../../../../kiosk-ui/staff/staff.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DoorEnd } from '../../../../kiosk-ui/staff/door/sign-in.ts';
import { Sheet } from '../../../../kiosk-ui/staff/frame/sheet.tsx';
import { CLERK } from '../../../support/given.ts';
import { actorOf } from '../a-desk.ts';
import { standInDesk } from './in-desk.tsx';
import { inSight, objections, press, sees, tooSmall, type } from './seen.ts';

let root: HTMLElement | null = null;
beforeEach(() => page.viewport(360, 640));
afterEach(() => {
  if (!root) return;
  render(null, root);
  root.remove();
  root = null;
});

const sheet = (
  <Sheet title="Keterangan" closeLabel="Tutup" onClose={() => {}}>
    <input class="field__input" aria-label="Keterangan" />
  </Sheet>
);

function written(signIn: () => Promise<DoorEnd>, lang: 'id' | 'en' = 'id') {
  const stand = standInDesk(sheet, { actor: CLERK, signIn, lang });
  root = stand.root;
  const field = document.querySelector<HTMLInputElement>('dialog input');
  if (!field) throw new Error('no field in the sheet');
  type(field, 'Genset sedang disiapkan');
  stand.tell({ sessionEnded: true });
  return { ...stand, field };
}

describe('a session that ends under an open sheet', () => {
  it('is renewed right there, and nothing typed is lost', async () => {
    const { tell, field } = written(async () => {
      tell({ sessionEnded: false });
      return { kind: 'in', who: { staff: CLERK.id, role: 'clerk' } };
    });
    await sees('Sesi Anda berakhir');
    await press('Masuk lagi');
    await vi.waitFor(() => expect(inSight().textContent).not.toContain('Sesi Anda berakhir'));
    expect(inSight().querySelector('input')).toBe(field);
    expect(field.value).toBe('Genset sedang disiapkan');
    expect(inSight().textContent).not.toContain('Petugas lain');
  });

  it('by another colleague says whose the act will be', async () => {
    const { tell, field } = written(async () => {
      tell({ sessionEnded: false, actor: { ...actorOf(CLERK), id: 'staff-other' } });
      return { kind: 'in', who: { staff: 'staff-other', role: 'clerk' } };
    });
    await press('Masuk lagi');
    await sees('Petugas lain yang masuk');
    expect(field.value).toBe('Genset sedang disiapkan');
  });

  it('cancelled says so, and asks again', async () => {
    written(async () => ({ kind: 'no-passkey', why: 'cancelled' }));
    await press('Masuk lagi');
    await sees('Belum jadi');
    await sees('Sesi Anda berakhir');
  });

  it.each(['id', 'en'] as const)('has nothing that axe objects to (%s)', async (lang) => {
    written(async () => ({ kind: 'unreachable' }), lang);
    await press(lang === 'id' ? 'Masuk lagi' : 'Sign in again');
    await sees(lang === 'id' ? 'Belum tersambung' : 'Not connected');
    expect(await objections(lang)).toEqual([]);
    expect(tooSmall()).toEqual([]);
  });
});

import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Later } from '../../../../kiosk-ui/staff/frame/later.tsx';
import { Sheet } from '../../../../kiosk-ui/staff/frame/sheet.tsx';
import { CLERK } from '../../../support/given.ts';
import { press, sees } from '../a-phone.tsx';
import { standInDesk } from './in-desk.tsx';

let root: HTMLElement | null = null;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

const Found = () => (
  <Sheet title="Jurnal" closeLabel="Tutup" onClose={() => {}}>
    {null}
  </Sheet>
);

describe('a sheet whose code does not come', () => {
  it('says in a dead network that the signal is at fault, and comes at the next try', async () => {
    const load = vi.fn(async () => Found);
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    const desk = standInDesk(<Later load={load} props={{}} onClose={() => {}} />, { actor: CLERK });
    root = desk.root;
    desk.office.cut('all');
    await sees('Periksa sinyal');
    await press('Coba lagi');
    await sees('Jurnal');
  });

  it('says, where the office answers all the same, that this page is out of date and is to be loaded anew', async () => {
    const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const desk = standInDesk(<Later load={load} props={{}} onClose={() => {}} />, { actor: CLERK });
    root = desk.root;
    await sees('Halaman ini sudah lama');
    await sees('Muat ulang');
    expect(document.querySelector('dialog')?.textContent).not.toContain('sinyal');
  });
});

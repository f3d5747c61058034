import { test } from 'vitest';
import { page } from 'vitest/browser';
import { CLERK, CIPARE_CLERK } from '../../../support/given.ts';
import { at, FRIDAY, TUESDAY } from '../../../support/office-time.ts';
import { SAMPLE_OFFICE } from '../../../support/sample-office.ts';
import { press, control, inSight } from '../door/seen.ts';
import { openHours } from './open-hours.tsx';
const steps = {
  id: [null, 'Ubah jam hari ini', 'Minggu biasa', 'Jam Ramadan', 'Tahun Baru Imlek', 'Rapat'],
  en: [null, "Change today's hours", 'The usual week', 'Ramadan', 'Lunar New Year', 'A meeting'],
};
test('pictures', async () => {
  await page.viewport(360, 640);
  for (const lang of ['id', 'en'] as const)
    for (const [i, step] of steps[lang].entries()) {
      const phone = await openHours(CLERK, at(TUESDAY, '09.12'), {
        lang,
        office: { ...SAMPLE_OFFICE, closures: [{ on: FRIDAY, name: { id: 'Rapat', en: 'A meeting' }, places: 'all', stretches: [{ from: '08:00', to: '10:30' }] }] },
        confirmations: { lobi: { on: TUESDAY, at: at(TUESDAY, '07.50'), by: 'clerk' } },
      });
      if (step) await press(step);
      await new Promise((r) => setTimeout(r, 400));
      if (i === 2) { await press(lang === 'id' ? 'Ubah: Jumat' : 'Change: Friday'); await new Promise((r) => setTimeout(r, 200)); }
      await page.screenshot({ path: `/work/main/node_modules/.hours-pics/${lang}-${i}.png` });
      const paper = inSight().querySelector('.sheet__paper');
      if (paper && paper.scrollHeight > paper.clientHeight) { paper.scrollTop = 99999; await new Promise((r) => setTimeout(r, 100)); await page.screenshot({ path: `/work/main/node_modules/.hours-pics/${lang}-${i}b.png` }); }
      phone.close();
    }
}, 60000);

import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Icon, serviceIcon } from '../../../kiosk-ui/parts/icon/icon.tsx';
import { CodeCells } from '../../../kiosk-ui/parts/keypad/keypad.tsx';
import { NextNews } from '../../../kiosk-ui/parts/next-news/next-news.tsx';
import { readingTime } from '../../../kiosk-ui/parts/notice-turner/reading-time.ts';
import { Path } from '../../../kiosk-ui/parts/path/path.tsx';
import { Ring } from '../../../kiosk-ui/parts/ring/ring.tsx';
import { Row } from '../../../kiosk-ui/parts/row/row.tsx';
import { foldList } from '../../../kiosk-ui/parts/service-list/fold-list.ts';
import { Slats } from '../../../kiosk-ui/parts/slats/slats.tsx';
import { shown } from './shown.ts';

test('a list with room for all is shown whole; a longer one gives its last row to how many are left', () => {
  expect(foldList([1, 2, 3], 3)).toEqual({ shown: [1, 2, 3], hidden: 0 });
  expect(foldList([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2], hidden: 3 });
  expect(foldList([1, 2], 0)).toEqual({ shown: [], hidden: 2 });
});

test('a service without a drawing of its own gets a sheet of paper, whatever its id', () => {
  const sheet = render(<Icon name={serviceIcon('legalisir')} />);
  expect(sheet).toContain('<path');
  for (const id of ['constructor', '__proto__', 'clock'])
    expect(render(<Icon name={serviceIcon(id)} />)).toBe(sheet);
  expect(render(<Icon name={serviceIcon('akta')} />)).not.toBe(sheet);
});

test('slats show the part of the hour that is left, and never more than there are', async () => {
  const widths = (host: HTMLElement) =>
    [...host.querySelectorAll('.slats__left')].map((slat) => Number(slat.getAttribute('width')));
  expect(widths(await shown(<Slats of={12} left={2.5} />))).toEqual([18, 18, 9]);
  expect(widths(await shown(<Slats of={3} left={99} />))).toEqual([18, 18, 18]);
  expect(widths(await shown(<Slats of={3} left={-1} />))).toEqual([]);
});

test('an overdue promise counts nothing down', () => {
  const html = render(
    <NextNews label="Kabar" time="10.30" count="terlambat 12 menit" slatsLeft={4} overdue />,
  );
  expect(html).toContain('terlambat 12 menit');
  expect(html).not.toContain('slats');
});

test('the path marks one stage as the current one, and none when all are behind', () => {
  const stages = ['Direkam', 'Dicetak', 'Siap'];
  const at = (stage: number) =>
    render(<Path stages={stages} at={stage} here="Anda di sini" label="Perjalanan" />);
  expect(at(1).match(/aria-current="step"/g)).toHaveLength(1);
  expect(at(1)).toContain('Anda di sini');
  expect(at(3)).not.toContain('aria-current');
});

test('the code stands in two lines of two groups, and the next cell is marked', async () => {
  const host = await shown(<CodeCells typed="K7QF9" label="Kode" />);
  expect(host.querySelectorAll('.code-cells__line')).toHaveLength(2);
  expect(host.querySelectorAll('.code-cells__dash')).toHaveLength(2);
  const cells = [...host.querySelectorAll('.code-cells__cell')];
  expect(cells.map((cell) => cell.textContent).join('')).toBe('K7QF9');
  expect(cells.findIndex((cell) => cell.getAttribute('data-cell') === 'next')).toBe(5);
});

test('the ring shows whole seconds and ends at nothing', () => {
  expect(render(<Ring left={16.2} of={20} />)).toContain('>17<');
  expect(render(<Ring left={-3} of={20} />)).toContain('>0<');
});

test('a notice stays long enough to be read: 0.4 s a word, never under 5 s', () => {
  expect(readingTime('Loket tutup')).toBe(5000);
  expect(readingTime(Array(30).fill('kata').join(' '))).toBe(12_000);
});

test('a name without a space stays on its row, however long', async () => {
  const host = await shown(
    <div class="rows" style="width: 300px">
      <Row icon="person" headline={'M'.repeat(60)} onPress={() => {}} />
    </div>,
  );
  expect(host.querySelector('.row')?.getBoundingClientRect().width).toBeLessThanOrEqual(300);
});

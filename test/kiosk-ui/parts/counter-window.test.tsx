import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CounterWindow, type WindowState } from '../../../kiosk-ui/parts/counter-window/counter-window.tsx';
import { ServiceMark } from '../../../kiosk-ui/parts/service-mark/service-mark.tsx';
import { shown } from './shown.ts';

const STATES = ['normal', 'limited', 'stopped', 'closed', 'unconfirmed'] as const;

/** How much of the window the shutter covers, from 0 to 1, with room to spare below the words. */
async function covered(state: WindowState): Promise<number> {
  const host = await shown(
    <CounterWindow state={state} headline="Cetak KTP-el" lines={['sejak 07.42']} foot={FOOT[state]} />,
    {
      kiosk: true,
    },
  );
  const frame = host.querySelector('.counter-window')?.getBoundingClientRect();
  const shutter = host.querySelector('.counter-window__shutter')?.getBoundingClientRect();
  if (frame === undefined || shutter === undefined) throw new Error('no window');
  return shutter.height / frame.height;
}

const FOOT: Partial<Record<WindowState, string>> = { limited: 'Satu orang', unconfirmed: 'Kemarin: buka' };

describe('how far the shutter is down is the state', () => {
  test('open is rolled up, limited and unconfirmed leave an opening, stopped and closed are down', async () => {
    await page.viewport(1080, 1920);
    expect(await covered('normal')).toBeLessThan(0.3);
    for (const state of ['limited', 'unconfirmed'] as const) {
      const part = await covered(state);
      expect(part).toBeGreaterThan(0.5);
      expect(part).toBeLessThan(0.95);
    }
    for (const state of ['stopped', 'closed'] as const) expect(await covered(state)).toBeGreaterThan(0.99);
  });

  test('the words are painted on a shutter that is down, and stand in the window of one that is up', async () => {
    for (const state of STATES) {
      const host = await shown(<CounterWindow state={state} headline="Kabar" />);
      const onShutter = host.querySelector('.counter-window__shutter h1') !== null;
      expect(onShutter, state).toBe(state !== 'normal');
    }
  });

  test('a small window draws every state in a shape of its own, so that no colour is needed', () => {
    const shapes = STATES.map((state) => render(<ServiceMark state={state} />).replaceAll(state, ''));
    expect(new Set(shapes).size).toBe(STATES.length);
  });
});

test('old news has no shutter at all', async () => {
  const host = await shown(<CounterWindow state="past" headline="Kabar pukul 07.41" />);
  expect(host.querySelector('.counter-window__shutter')).toBeNull();
});

test('the shutter moves only when the page says that the state has changed', async () => {
  const still = await shown(<CounterWindow state="stopped" headline="Kabar" />);
  expect(still.getAnimations({ subtree: true })).toEqual([]);
  const moving = await shown(<CounterWindow state="stopped" headline="Kabar" moved="down" />);
  expect(moving.getAnimations({ subtree: true })).toHaveLength(1);
});

test('the region takes its name from its headline', async () => {
  const host = await shown(<CounterWindow state="stopped" headline="Cetak KTP-el berhenti" id="news" />);
  const region = host.querySelector('section');
  expect(region?.getAttribute('aria-labelledby')).toBe('news');
  expect(host.querySelector('#news')?.textContent).toBe('Cetak KTP-el berhenti');
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { NoticeTurner, type Schedule } from '../../../kiosk-ui/parts/notice-turner/notice-turner.tsx';

/** A schedule whose time the test lets pass. */
function handSchedule() {
  const waiting = new Map<number, { call: () => void; milliseconds: number }>();
  let nth = 0;
  const schedule: Schedule = (call, milliseconds) => {
    const id = nth++;
    waiting.set(id, { call, milliseconds });
    return () => waiting.delete(id);
  };
  const pass = () =>
    act(() => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const { call } of due) call();
    });
  return { schedule, pass, waits: () => [...waiting.values()].map(({ milliseconds }) => milliseconds) };
}

async function turner(notices: readonly string[]) {
  const host = document.createElement('div');
  const hand = handSchedule();
  const draw = (paused: boolean, turnedByHand = 0) =>
    act(() =>
      render(
        <NoticeTurner
          notices={notices}
          count={(nth, of) => `${nth} dari ${of}`}
          paused={paused}
          turnedByHand={turnedByHand}
          schedule={hand.schedule}
        />,
        host,
      ),
    );
  await draw(false);
  return { ...hand, draw, text: () => host.textContent };
}

test('notices follow one another and begin again, each with its place', async () => {
  const { pass, text } = await turner(['satu', 'dua']);
  expect(text()).toBe('1 dari 2satu');
  await pass();
  expect(text()).toBe('2 dari 2dua');
  await pass();
  expect(text()).toBe('1 dari 2satu');
});

test('each stays as long as its own words need', async () => {
  const { pass, waits } = await turner(['kata '.repeat(20), 'dua']);
  expect(waits()).toEqual([8000]);
  await pass();
  expect(waits()).toEqual([5000]);
});

test('paused, nothing turns but by hand', async () => {
  const { draw, waits, text } = await turner(['satu', 'dua']);
  await draw(true);
  expect(waits()).toEqual([]);
  await draw(true, 1);
  expect(text()).toBe('2 dari 2dua');
});

test('one notice does not turn, and none shows nothing', async () => {
  const one = await turner(['satu']);
  expect(one.waits()).toEqual([]);
  const none = await turner([]);
  expect(none.text()).toBe('');
});

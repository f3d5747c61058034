import { describe, expect, test } from 'vitest';
import { boardView } from '../../worker/domain/board/board-view.ts';
import { answer } from '../../worker/domain/slips/answer.ts';
import { act, given } from '../support/given.ts';
import { at, MONDAY, TUESDAY } from '../support/office-time.ts';
import { confirm, info, outage, setService } from '../support/sample-actions.ts';
import { slip } from '../support/sample-slip.ts';

const confirmed = act(at(MONDAY, '07.45'), confirm(['lobi', 'cipare', 'taktakan']));
const view = (acts: Parameters<typeof given>[0], now: number, place = 'lobi') =>
  boardView(given(acts).board, place, now);

describe('board', () => {
  test('an active outage that limits goes on showing beside what a hand stopped yesterday', () => {
    const past = [
      confirmed,
      act(
        at(MONDAY, '09.00'),
        outage(at(MONDAY, '08.30'), { effects: [{ service: 'akta', state: 'limited' }] }),
      ),
      act(at(MONDAY, '10.00'), setService('akta', 'stopped')),
    ];
    const seen = view(past, at(TUESDAY, '08.30'));
    const akta = seen?.services.find((s) => s.service.id === 'akta');
    expect([akta?.state, akta?.notice]).toEqual(['limited', 'action-0002']);
  });

  test('a hall never says that all is well beside an active outage', () => {
    const past = [confirmed, act(at(MONDAY, '09.00'), outage(at(MONDAY, '08.30')))];
    expect(view(past, at(MONDAY, '10.00'), 'taktakan')?.headline.code).not.toBe('all-open');
  });

  test('the outage leads even where the first stopped service was stopped by hand', () => {
    const past = [
      confirmed,
      act(at(MONDAY, '08.30'), setService('cetak-ktp', 'stopped')),
      act(
        at(MONDAY, '09.00'),
        outage(at(MONDAY, '08.30'), { effects: [{ service: 'akta', state: 'stopped' }] }),
      ),
    ];
    expect(view(past, at(MONDAY, '10.00'))?.lead?.id).toBe('action-0003');
  });

  test('a notice cannot name a moment that no calendar has', () => {
    given([confirmed])
      .when(act(at(MONDAY, '09.00'), info(at(MONDAY, '09.00'), { endsAt: 8_640_000_000_000_000 })))
      .isRefused('end-before-start');
  });
});

describe('answer', () => {
  const effects = [{ service: 'ambil-ktp', state: 'stopped' as const }];
  const noPickup = act(at(MONDAY, '09.00'), outage(at(MONDAY, '08.30'), { effects }));
  const ready = slip('CARD_SHIPPED', {}, { receivedAt: at(MONDAY, '07.50'), receivedPlace: 'cipare' });

  test('nobody is told in the evening to come tomorrow while an outage stops pickup with no known end', () => {
    const board = given([confirmed, noPickup]).board;
    expect(answer(ready, board, null, at(MONDAY, '19.00')).act).toBe('wait-for-pickup');
    expect(answer(ready, board, null, at(MONDAY, '12.30')).act).toBe('wait-for-pickup');
  });

  test('nobody is sent to be recorded again while recording is stopped', () => {
    const down = act(
      at(MONDAY, '09.00'),
      outage(at(MONDAY, '08.30'), { effects: [{ service: 'perekaman', state: 'stopped' }] }),
    );
    const board = given([confirmed, down]).board;
    const said = answer(slip('ENROLL_FAILURE_AT_CENTRAL'), board, null, at(MONDAY, '10.00'));
    expect([said.act, said.delay?.notice.id]).not.toEqual(['record-again', undefined]);
  });

  test('what waits at the centre is not promised to be printed when the network is back', () => {
    const board = given([confirmed, act(at(MONDAY, '09.00'), outage(at(MONDAY, '08.30')))]).board;
    expect(answer(slip('SENT_FOR_ENROLLMENT'), board, null, at(MONDAY, '10.00')).next).toBe('centre-checks');
  });

  test('a printed card due today is not promised while pickup is stopped with no known end', () => {
    const board = given([confirmed, noPickup]).board;
    expect(
      answer(slip('CARD_PRINTED', { promisedOn: MONDAY }), board, null, at(MONDAY, '10.00')).promise?.fate,
    ).not.toBe('stands');
  });
});

/** Rules that product.md leaves open; take or leave. */
describe('open to judgement', () => {
  test('on a break nothing is open, so an unconfirmed day says that it is the break', () => {
    expect(view([], at(MONDAY, '12.30'))?.headline.code).toBe('on-break');
  });

  test('a printed card whose day fell into an outage is told so', () => {
    const board = given([confirmed, act(at(MONDAY, '09.00'), outage(at(MONDAY, '08.30')))]).board;
    expect(
      answer(slip('CARD_PRINTED', { promisedOn: MONDAY }), board, null, at(TUESDAY, '10.00')).promise?.fate,
    ).toBe('covered');
  });

  test('a promise of today does not stand once today is over', () => {
    const board = given([confirmed]).board;
    expect(
      answer(slip('PRINT_READY_RECORD', { promisedOn: MONDAY }), board, null, at(MONDAY, '18.00')).promise
        ?.fate,
    ).toBe('passed');
  });
});

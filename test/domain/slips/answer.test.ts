import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '#domain/slips/answer';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { type Act, act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { confirm, outage, setService } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';
import { EXPORTED, slip, slipByActs } from '../../support/sample-slip.ts';

const TEN = at(MONDAY, '10.00');
const LUNCH = at(MONDAY, '12.15');
const confirmed = act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']));
const centralDown = act(at(MONDAY, '08.10'), outage(at(MONDAY, '07.42')));

function ask(facts: SlipFacts, here: string | null = 'lobi', past: Act[] = [confirmed], now = TEN): Answer {
  return answer(facts, given(past).board, here, now);
}

/** What the visitor is told to do, at which counter, and what happens next. */
function gist({ stage, act: todo, counter, next }: Answer): string {
  return [stage, todo, counter ?? '-', next].join(' | ');
}

describe('on a day without an outage, in the lobby', () => {
  test.each([
    ['UNREGISTERED', 'not-recorded | come-to-record | Loket 1 | none'],
    ['BIO_CAPTURED', 'captured | wait-at-home | - | office-sends'],
    ['PROCESSING', 'captured | wait-at-home | - | office-sends'],
    ['SENT_FOR_ENROLLMENT', 'at-centre | wait-at-home | - | centre-checks'],
    ['ENROLL_FAILURE_AT_CENTRAL', 'needs-action | record-again | Loket 1 | centre-checks-again'],
    ['DUPLICATE_RECORD', 'needs-action | clear-duplicate | Loket 1 | office-clears'],
    ['SEARCH_FAILURE_AT_CENTRAL', 'needs-action | ask-counter | Loket 1 | office-clears'],
    ['PRINT_READY_RECORD', 'print-ready | wait-at-home | - | office-prints'],
    ['SENT_FOR_CARD_PRINTING', 'printing | wait-at-home | - | office-prints'],
    ['CARD_PRINTED', 'printed | wait-at-home | - | office-sends-to-hall'],
    ['CARD_SHIPPED', 'on-the-way | wait-at-home | - | place-confirms-receipt'],
    ['CARD_ISSUED', 'collected | nothing | - | none'],
    ['HELD_FOR_AUDIT', 'unknown | ask-counter | Loket 1 | none'],
  ])('%s: %s', (code, told) => {
    expect(gist(ask(slip(code)))).toBe(told);
  });

  test('a printed card that waits in the lobby is not sent anywhere: the lobby confirms it', () => {
    const answered = ask(slip('CARD_PRINTED', { lives: 'taktakan' }));
    expect(gist(answered)).toBe('printed | wait-at-home | - | place-confirms-receipt');
    expect(answered.pickup).toMatchObject({ here: true, place: { id: 'lobi' } });
  });
});

describe('ready', () => {
  const onTheShelf = slip('CARD_SHIPPED', {}, { receivedAt: EXPORTED, receivedPlace: 'cipare' });

  test('is never said on the word of an export, whatever its code', () => {
    for (const code of ['CARD_PRINTED', 'CARD_SHIPPED', 'READY', 'SIAP DIAMBIL', 'RECEIVED']) {
      expect(ask(slip(code)).stage).not.toBe('ready');
    }
  });

  test('is said once the place has confirmed receipt, however old the export is', () => {
    for (const code of ['CARD_SHIPPED', 'PRINT_READY_RECORD', 'HELD_FOR_AUDIT']) {
      const facts = slip(code, {}, { receivedAt: EXPORTED, receivedPlace: 'cipare' });
      expect(ask(facts)).toMatchObject({ stage: 'ready', receivedAt: EXPORTED, next: 'yours-to-collect' });
    }
    expect(ask(slipByActs({ receivedAt: EXPORTED, receivedPlace: 'lobi' })).stage).toBe('ready');
  });

  test('here means: collect it here, in a hall at no numbered counter', () => {
    expect(gist(ask(onTheShelf, 'cipare'))).toBe('ready | collect-here | - | yours-to-collect');
    const inLobby = slip('CARD_PRINTED', {}, { receivedAt: EXPORTED, receivedPlace: 'lobi' });
    expect(gist(ask(inLobby, 'lobi'))).toBe('ready | collect-here | Loket 2 | yours-to-collect');
  });

  test('elsewhere names the other place; asked from home too', () => {
    for (const here of ['lobi', null]) {
      const answered = ask(onTheShelf, here);
      expect(answered.act).toBe('collect-there');
      expect(answered.pickup).toMatchObject({ here: false, place: { id: 'cipare' }, state: 'normal' });
    }
  });

  test('waits where it was received, even if the rule names another place', () => {
    const facts = slip('CARD_SHIPPED', { lives: 'cipare' }, { receivedAt: EXPORTED, receivedPlace: 'lobi' });
    expect(ask(facts).pickup.place.id).toBe('lobi');
  });

  test('on the break, at night or on a day off means: collect it when the place opens, and when that is', () => {
    expect(ask(onTheShelf, 'cipare', [confirmed], LUNCH)).toMatchObject({
      act: 'collect-when-open',
      pickup: { opening: { opensNext: at(MONDAY, '13.00') } },
    });
    expect(ask(onTheShelf, null, [confirmed], at('2018-02-10', '10.00')).pickup.opening.opensNext).toBe(
      at('2018-02-12', '08.00'),
    );
  });

  test('while pickup is stopped there means: wait', () => {
    const effects = [{ service: 'ambil-ktp', state: 'stopped' as const }];
    const shut = act(at(MONDAY, '08.10'), outage(at(MONDAY, '08.00'), { scope: ['cipare'], effects }));
    expect(ask(onTheShelf, null, [confirmed, shut])).toMatchObject({
      act: 'wait-for-pickup',
      pickup: { state: 'stopped' },
    });
  });

  test('while pickup is called stopped for today means: wait, also on the break and in the evening', () => {
    const shut = act(at(MONDAY, '08.10'), setService('ambil-ktp', 'stopped', 'cipare'));
    for (const now of [TEN, LUNCH, at(MONDAY, '18.00')]) {
      expect(ask(onTheShelf, null, [confirmed, shut], now).act).toBe('wait-for-pickup');
    }
  });

  test('stays ready while printing is stopped: finished cards are still handed out', () => {
    const answered = ask(onTheShelf, 'cipare', [confirmed, centralDown]);
    expect(gist(answered)).toBe('ready | collect-here | - | yours-to-collect');
    expect(answered).toMatchObject({ delay: null, pickup: { state: 'normal' } });
  });

  test('while an outage stops pickup means: wait, also on days nobody has confirmed and on days off', () => {
    const effects = [{ service: 'ambil-ktp', state: 'stopped' as const }];
    const shut = act(at(MONDAY, '08.10'), outage(at(MONDAY, '08.00'), { scope: ['cipare'], effects }));
    for (const now of [LUNCH, at(MONDAY, '19.00'), at('2018-02-06', '07.00'), at('2018-02-10', '10.00')]) {
      expect(ask(onTheShelf, null, [confirmed, shut], now)).toMatchObject({
        act: 'wait-for-pickup',
        pickup: { state: 'stopped' },
      });
    }
  });

  test('after a day on which a hand stopped pickup means: collect it when the place opens', () => {
    const shut = act(at(MONDAY, '08.10'), setService('ambil-ktp', 'stopped', 'cipare'));
    expect(ask(onTheShelf, null, [confirmed, shut], at('2018-02-06', '06.00')).act).toBe('collect-when-open');
  });

  test('at a place that says nothing of pickup is never sure of it', () => {
    const places = SAMPLE_OFFICE.places.map((p) => (p.id === 'cipare' ? { ...p, services: ['akta'] } : p));
    const { board } = given([confirmed], { ...SAMPLE_OFFICE, places });
    expect(answer(onTheShelf, board, null, TEN).pickup.state).toBe('unconfirmed');
  });

  test('on a day nobody confirmed still says so, with the state of pickup as uncertain', () => {
    expect(ask(onTheShelf, 'cipare', [])).toMatchObject({
      act: 'collect-here',
      pickup: { state: 'unconfirmed' },
    });
  });
});

describe('handed over', () => {
  test('by an act of the office or by SIAK’s word is the end, whatever else is known', () => {
    const byAct = slip('PRINT_READY_RECORD', {}, { receivedAt: EXPORTED, collectedAt: TEN });
    const byExport = slip('CARD_ACTIVATED', {}, { receivedAt: EXPORTED, receivedPlace: 'cipare' });
    for (const facts of [byAct, byExport]) {
      expect(ask(facts)).toMatchObject({ stage: 'collected', act: 'nothing', promise: null, meanwhile: [] });
      expect(ask(facts).path.done).toBe(true);
    }
  });
});

describe('where a card will wait', () => {
  test.each([
    ['cipare', 'cipare'],
    ['taktakan', 'lobi'],
    ['atlantis', 'lobi'],
    [null, 'lobi'],
  ])('of someone who lives in %s: %s', (lives, place) => {
    expect(ask(slip('PRINT_READY_RECORD', { lives })).pickup.place.id).toBe(place);
  });
});

describe('until the card exists', () => {
  test('the answer says what serves meanwhile, and no longer once it is printed', () => {
    expect(ask(slip('SENT_FOR_ENROLLMENT')).meanwhile).toEqual(['suket', 'ikd']);
    expect(ask(slip('CARD_PRINTED')).meanwhile).toEqual([]);
    expect(ask(slip('HELD_FOR_AUDIT')).meanwhile).toEqual([]);
  });
});

describe('what is known and how old it is', () => {
  test('comes with the answer: SIAK’s own code for the clerk, and the age of each layer', () => {
    expect(ask(slip('CARD_SHIPPED'))).toMatchObject({
      siakCode: 'CARD_SHIPPED',
      siakAsOf: EXPORTED,
      officeAsOf: EXPORTED,
    });
  });

  test('of the office’s acts alone is enough for a true answer, and says nothing of SIAK', () => {
    const answered = ask(slipByActs({ issuedAt: EXPORTED }));
    expect(answered).toMatchObject({ stage: 'unknown', act: 'ask-counter', siakCode: null, siakAsOf: null });
  });
});

describe('the path', () => {
  const pathOf = (code: string, lives: string): [string[], number] => {
    const { steps, here } = ask(slip(code, { lives })).path;
    return [[...steps], here];
  };
  const six = ['recorded', 'at-centre', 'print-ready', 'printed', 'sent', 'ready'];
  const five = six.filter((step) => step !== 'sent');

  test('has six steps to a hall and five to the lobby', () => {
    expect(pathOf('PRINT_READY_RECORD', 'cipare')).toEqual([six, 2]);
    expect(pathOf('PRINT_READY_RECORD', 'taktakan')).toEqual([five, 2]);
  });

  test.each([
    ['UNREGISTERED', -1],
    ['BIO_CAPTURED', 0],
    ['RECEIVED_AT_CENTRAL', 1],
    ['DUPLICATE_RECORD', 1],
    ['SEARCH_FAILURE_AT_CENTRAL', 1],
    ['ENROLL_FAILURE_AT_CENTRAL', 0],
    ['SENT_FOR_CARD_PRINTING', 3],
    ['CARD_PRINTED', 3],
    ['CARD_SHIPPED', 4],
    ['CARD_ISSUED', 5],
    ['HELD_FOR_AUDIT', -1],
  ])('%s stands at step %i', (code, here) => {
    expect(pathOf(code, 'cipare')).toEqual([six, here]);
  });

  test('a card sent though it should wait in the lobby stands at printed', () => {
    expect(pathOf('CARD_SHIPPED', 'taktakan')).toEqual([five, 3]);
  });
});

import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Instant } from '#domain/time/civil-time';

/** 9.30 in Serang on Thursday, 8 February 2018. */
export const NOW: Instant = Date.parse('2018-02-08T02:30:00Z');

/** The smallest office there is, as board number `seq` written at `at`. */
export function aBoard(seq: number, at: Instant = NOW, epoch = 1): BoardSnapshot {
  return {
    version: 1,
    epoch,
    seq,
    at,
    office: {
      name: 'Disdukcapil Kota Serang',
      zone: 'WIB',
      slipHost: null,
      services: [
        {
          id: 'akta',
          name: { id: 'Akta', en: 'Certificates' },
          slipRole: null,
          counter: null,
          stoppedBy: [],
          limitedBy: [],
        },
      ],
      places: [
        {
          id: 'lobi',
          kind: 'lobby',
          name: 'Lobi',
          district: null,
          address: null,
          cardsWait: 'here',
          services: null,
          hours: null,
        },
      ],
      hours: [[{ from: '08:00', to: '16:00' }], [], [], [], [], [], []],
      closures: [],
      seasons: [],
      openDespite: [],
      helpCounter: 'Loket 1',
      meanwhile: [],
    },
    confirmations: {},
    settings: {},
    notices: [],
    segments: [],
  };
}

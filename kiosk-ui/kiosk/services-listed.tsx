import { foldList } from '../parts/service-list/fold-list.ts';
import {
  type ListedService,
  type ListSize,
  ServiceGrid,
  ServiceLines,
  ServiceSplit,
} from '../parts/service-list/service-list.tsx';
import type { ServiceGroup, ServiceText } from '../words/board-text.ts';

/** How much of the services is shown: rows of a list, second lines, drawings. */
export interface Room {
  readonly size: ListSize;
  readonly rows: number;
  readonly details: boolean;
  /** A line a state, without drawings. */
  readonly lines: boolean;
}

export interface ListWords {
  /** The word of a state, for lists without a title. */
  stateWord(state: ServiceGroup['state']): string;
  andMore(count: number): string;
}

type ServicesListedProps = {
  groups: readonly ServiceGroup[];
  room: Room;
  said: ListWords;
};

/** The services: one grid, or a list for each way they stand; folded to the room there is. */
export function ServicesListed({ groups, room, said }: ServicesListedProps) {
  if (room.lines) return <ServiceLines groups={linesOf(groups, said)} />;
  const [only] = groups;
  if (groups.length === 1 && only) {
    const { shown, hidden } = foldList(only.services, room.rows);
    return (
      <ServiceGrid
        services={shown.map((service) => listed(service, only.title !== null, room))}
        size={room.size}
        heading={only.title ?? undefined}
        headingState={only.title === null ? undefined : only.state}
        more={hidden > 0 ? said.andMore(hidden) : undefined}
      />
    );
  }
  return (
    <ServiceSplit
      size={room.size}
      groups={groups.map((group) => {
        const { shown, hidden } = foldList(
          group.services,
          Math.max(LEAST_OF_A_LIST, Math.ceil(room.rows / 2)),
        );
        return {
          state: group.state,
          heading: group.title ?? said.stateWord(group.state),
          services: shown.map((service) => listed(service, service.state === group.state, room)),
          more: hidden > 0 ? said.andMore(hidden) : undefined,
        };
      })}
    />
  );
}

/** In an outage what has stopped is the news: a list is not cut shorter than this, names in a line come first. */
const LEAST_OF_A_LIST = 4;

/** The word is left out where the list's heading has said it. */
function listed(service: ServiceText, said: boolean, room: Room): ListedService {
  return {
    id: service.id,
    name: service.name,
    state: service.state,
    word: said ? undefined : service.word,
    note: room.details ? (service.detail ?? undefined) : undefined,
  };
}

/** Services that stand alike, in one line: "Berhenti: Cetak KTP-el, Akta." */
function linesOf(groups: readonly ServiceGroup[], said: ListWords) {
  const states = ['stopped', 'limited', 'unconfirmed', 'normal', 'closed'] as const;
  const services = groups.flatMap((group) => group.services);
  return states
    .map((state) => ({ state, of: services.filter((service) => service.state === state) }))
    .filter(({ of }) => of.length > 0)
    .map(({ state, of }) => ({
      state,
      heading: `${said.stateWord(state)}:`,
      names: `${of.map(({ name }) => name).join(', ')}.`,
    }));
}

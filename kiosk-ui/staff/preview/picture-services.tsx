import { foldList } from '../../parts/service-list/fold-list.ts';
import {
  type ListedService,
  type ListSize,
  ServiceGrid,
  ServiceSplit,
} from '../../parts/service-list/service-list.tsx';
import type { BoardText, ServiceGroup } from '../../words/board-text.ts';
import { useDesk } from '../frame/desk-context.ts';

/** As many of a list as a kiosk surely has room for. */
const ROWS = 10;

/** The services of a board in a picture of it. */
export function PictureServices({ groups, size }: { groups: BoardText['groups']; size: ListSize }) {
  const { speech } = useDesk();
  const fold = (group: ServiceGroup, rows: number) => {
    const { shown, hidden } = foldList(group.services, rows);
    return {
      services: shown.map((service) =>
        listed(service, group.title !== null && service.state === group.state),
      ),
      more: hidden > 0 ? speech.public.board.andMore(hidden) : undefined,
    };
  };
  const [only] = groups;
  if (groups.length === 1 && only) {
    return (
      <ServiceGrid
        {...fold(only, ROWS)}
        size={size}
        heading={only.title ?? undefined}
        headingState={only.title === null ? undefined : only.state}
      />
    );
  }
  return (
    <ServiceSplit
      size={size}
      groups={groups.map((group) => ({
        state: group.state,
        heading: group.title ?? speech.public.board.stateWord[group.state],
        ...fold(group, ROWS / 2),
      }))}
    />
  );
}

/** The word is left out where the list's heading has said it. */
function listed(service: ServiceGroup['services'][number], said: boolean): ListedService {
  return {
    id: service.id,
    name: service.name,
    state: service.state,
    word: said ? undefined : service.word,
  };
}

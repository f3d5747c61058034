import { may } from '#domain/staff/roles';
import { civilAt } from '#domain/time/civil-time';
import { standingOf } from '../../offline/outbox-entry.ts';
import { Housing } from '../../parts/housing/housing.tsx';
import { Icon } from '../../parts/icon/icon.tsx';
import { Desk, Sill } from '../../parts/screen/screen.tsx';
import { sayPlace } from '../../words/say-place.ts';
import { BoardWindow } from '../frame/board-window.tsx';
import { useDesk } from '../frame/desk-context.ts';
import type { SheetRoute } from '../frame/use-sheet.ts';
import { ElsewhereRows } from './elsewhere-rows.tsx';
import { HomeDesk } from './home-desk.tsx';
import { NeedsYou } from './needs-you.tsx';
import { PendingStrip } from './pending-strip.tsx';
import { PlannedNotices } from './planned-notices.tsx';
import { RunningNotices } from './running-notices.tsx';
import { Tabs } from './tabs.tsx';
import { UndoBar } from './undo-bar.tsx';

type HomeProps = {
  route: SheetRoute;
  /** When the line last proved that this is the newest board; null while it does. */
  cutOffSince: number | null;
  /** "20 detik lalu" */
  age: string;
};

/** The clerk's desk: what the public sees now, what waits, and the one big act in the thumb's reach. */
export function Home({ route, cutOffSince, age }: HomeProps) {
  const { actor, board, told, place, now, pending, screens, speech } = useDesk();
  const { staff, say } = speech;
  const name = sayPlace(place, board.office, speech.public);
  const clock = say.clock(now);
  const unsent = pending.filter(
    ({ entry, accepted }) => accepted === null && standingOf(entry, actor.id, now) === 'waiting',
  ).length;
  // Above what scrolls: however far down the page somebody reads, what it says may be old, and not all of it is said.
  const standing = [
    ...(cutOffSince === null ? [] : [staff.cutOff(say.moment(cutOffSince, now))]),
    ...(unsent === 0 ? [] : [staff.outbox.standing(unsent)]),
  ].join(' · ');
  const day = say.day(civilAt(now, board.office.zone).date);
  const line = staff.home.screens(actor.places === null ? screens : null, age);
  return (
    <div class="home">
      <Housing place={name} line={standing || day} clock={clock} />
      <main class="home__paper">
        <h1 class="heard">{staff.home.title}</h1>
        {cutOffSince === null ? null : (
          <div class="trouble" role="status">
            <Icon name="offline" />
            <div class="trouble__words">
              <p class="trouble__title">{staff.cutOff(say.moment(cutOffSince, now)).replaceAll('*', '')}</p>
              <p>{staff.cutOffWhy}</p>
            </div>
          </div>
        )}
        <PendingStrip route={route} />
        <h2 class="label">{board === told ? staff.home.publicSees : staff.outbox.willSee}</h2>
        <div class="foretold" data-pending={board === told ? undefined : ''}>
          <BoardWindow board={board} place={place.id} line={board === told ? line : undefined} />
        </div>
        <RunningNotices route={route} outages />
        <ElsewhereRows route={route} />
        <NeedsYou route={route} />
        <RunningNotices route={route} outages={false} />
        <PlannedNotices route={route} />
      </main>
      <Sill />
      <Desk>
        <UndoBar />
        {may(actor, 'confirm-day') || may(actor, 'write-notices') ? (
          <HomeDesk route={route} placeName={place.kind === 'lobby' ? staff.morning.lobby : name} />
        ) : (
          <p class="home__viewer">{staff.home.viewerOnly}</p>
        )}
        <Tabs route={route} />
      </Desk>
    </div>
  );
}

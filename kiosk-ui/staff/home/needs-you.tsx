import { civilAt, type Instant } from '#domain/time/civil-time';
import { Row } from '../../parts/row/row.tsx';
import { type Desk, useDesk } from '../frame/desk-context.ts';
import type { SheetRoute } from '../frame/use-sheet.ts';
import { type Task, tasksFor } from './tasks.ts';

/** What waits for this clerk, most pressing first; each leads to where it is done. */
export function NeedsYou({ route }: { route: SheetRoute }) {
  const desk = useDesk();
  const { actor, board, batches, place, now, speech } = desk;
  const words = speech.staff.home;
  const tasks = tasksFor(board, batches, actor, place.id, now);
  return (
    <section>
      <h2 class="label">{words.needsYou}</h2>
      {tasks.length === 0 ? <p class="quiet">{words.nothing}</p> : null}
      <ul class="rows">
        {tasks.map((task) => (
          <li key={task.kind === 'news-overdue' ? task.notice.id : task.kind}>
            <TaskRow task={task} desk={desk} route={route} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ task, desk, route }: { task: Task; desk: Desk; route: SheetRoute }) {
  const { board, now, speech } = desk;
  const words = speech.staff.home;
  switch (task.kind) {
    case 'news-overdue': {
      const { notice } = task;
      const late: Instant = now - (notice.nextUpdateAt ?? now);
      return (
        <Row
          icon="hourglass"
          headline={words.overdue(speech.say.span(late))}
          line={speech.staff.cause[notice.cause ?? 'other']}
          onPress={() => route.open({ kind: 'update', notice: notice.id })}
        />
      );
    }
    case 'places-unconfirmed': {
      const [only] = task.places;
      const one = task.places.length === 1 && board.office.places.find((place) => place.id === only);
      return (
        <Row
          icon="question"
          headline={one ? words.unconfirmedOne(one.name) : words.unconfirmed(task.places.length)}
          line={words.unconfirmedWhy}
          onPress={() => route.open({ kind: 'confirm-halls' })}
        />
      );
    }
    case 'import-old': {
      const day = speech.say.nearDay(civilAt(task.batch.asOf, board.office.zone).date, now);
      return (
        <Row
          icon="file"
          headline={words.importOld(day)}
          line={words.importOldWhy}
          onPress={() => route.open({ kind: 'imports' })}
        />
      );
    }
    case 'import-missing':
      return (
        <Row
          icon="file"
          headline={words.importMissing}
          line={words.importMissingWhy}
          onPress={() => route.open({ kind: 'imports' })}
        />
      );
  }
}

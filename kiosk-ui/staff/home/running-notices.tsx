import { concerns, type Notice } from '#domain/notices/notice';
import { isActive, isOverdue } from '#domain/notices/notice-time';
import { may, reaches } from '#domain/staff/roles';
import { HOUR } from '#domain/time/civil-time';
import { leansOn, type OutboxEntry } from '../../offline/outbox-entry.ts';
import { Told } from '../../parts/told/told.tsx';
import { sayNote } from '../../words/say-notice.ts';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayAuthor } from '../frame/say-author.ts';
import type { SheetRoute } from '../frame/use-sheet.ts';

type RunningNoticesProps = {
  route: SheetRoute;
  /** Outages stand near the top; announcements, which ask nothing of a clerk, at the foot. */
  outages: boolean;
};

/** After its answer, a tap within this time belongs to the one before it. */
const SECOND_TAP_MS = 1_000;

/** Notices in force here, each with what can be said of it: an hour more in one tap, over in two. */
export function RunningNotices({ route, outages }: RunningNoticesProps) {
  const { board, place, now, speech } = useDesk();
  const { home } = speech.staff;
  const running = board.notices
    .filter((notice) => concerns(notice, place.id) && isActive(notice, now))
    .filter((notice) => (notice.kind === 'outage') === outages)
    .sort((a, b) => b.publishedAt - a.publishedAt);
  if (running.length === 0) return null;
  return (
    <section>
      <h2 class="label">{outages ? home.running : home.announcements}</h2>
      <ul class="rows">
        {running.map((notice) => (
          <li key={notice.id}>
            <RunningNotice notice={notice} route={route} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RunningNotice({ notice, route }: { notice: Notice; route: SheetRoute }) {
  const { actor, clock, done, now, pending, speech, told } = useDesk();
  const { say, staff } = speech;
  const words = staff.notice;
  const acting = useActing();
  const unsent = pending.findLast(
    ({ entry, accepted }) => accepted === null && concernsAct(entry, notice.id),
  )?.entry;
  const writes = may(actor, 'write-notices');
  const mine = writes && reaches(actor, notice.scope);
  const outage = notice.kind === 'outage';
  const said = sayNote(notice, speech.public);
  const title =
    outage && notice.cause ? speech.staff.cause[notice.cause] : speech.public.board.kind[notice.kind];
  const news = notice.nextUpdateAt;
  const newsWords = (at: number): string =>
    isOverdue(notice, now) ? words.late(say.span(now - at)) : words.nextNews(say.moment(at, now));
  const extend = (): void => {
    const { id, phase } = notice;
    // The second tap of one thumb, after a quick answer: it means the same hour, not another.
    if (done?.notice === id && (clock.now() ?? 0) - done.at < SECOND_TAP_MS) return;
    acting.act(
      ['extend', id, news],
      (tappedAt) => ({
        type: 'update-notice',
        notice: id,
        phase: phase === 'resolved' ? 'reported' : phase,
        effects: null,
        text: null,
        // From now when the promise has passed; else an hour after what was promised.
        nextUpdateAt: Math.max(news ?? tappedAt, tappedAt) + HOUR,
      }),
      () => {},
    );
  };
  return (
    <article class="running" data-kind={notice.kind} data-overdue={isOverdue(notice, now) ? '' : undefined}>
      <h3 class="running__title">{title}</h3>
      <p class="running__line">
        <Told>{words.since(say.moment(notice.startedAt, now), say.span(now - notice.startedAt))}</Told>
        {news === null ? null : (
          <>
            {' · '}
            <Told>{newsWords(news)}</Told>
          </>
        )}
      </p>
      {said ? (
        <p class="running__line" lang={said.lang} dir="auto">
          {said.text}
        </p>
      ) : null}
      <LastWord notice={unsent ? told.notices.find((one) => one.id === notice.id) : notice} />
      {unsent ? (
        <p class="running__unsent">{staff.outbox.unsentSince(say.moment(unsent.tappedAt, now))}</p>
      ) : null}
      {writes && !mine ? <p class="running__line">{words.notYours}</p> : null}
      <ActTrouble acting={acting} />
      {mine ? (
        <div class="running__keys">
          {news === null ? null : (
            <button class="plate" type="button" onClick={extend} disabled={acting.state.kind === 'sending'}>
              {words.extend}
            </button>
          )}
          {outage ? (
            <button
              class="plate"
              type="button"
              onClick={() => route.open({ kind: 'update', notice: notice.id })}
            >
              {words.update}
            </button>
          ) : null}
          <button
            class="plate"
            type="button"
            onClick={() => route.open({ kind: 'resolve', notices: [notice.id] })}
          >
            {outage ? words.recovered : words.end}
          </button>
          <button
            class="plate"
            type="button"
            onClick={() => route.open({ kind: 'change', notice: notice.id })}
          >
            {staff.notices.correct}
          </button>
        </div>
      ) : null}
    </article>
  );
}

/** Who spoke last, and when: of two colleagues on one notice each sees the other. What has not left is nobody's word yet. */
function LastWord({ notice }: { notice: Notice | undefined }) {
  const { now, speech } = useDesk();
  const { lastWord, line } = speech.staff.outbox;
  const last = notice?.updates.at(-1);
  if (!last) return null;
  const who = sayAuthor(last.by, speech);
  return <p class="running__line">{lastWord(line[last.kind], who, speech.say.moment(last.at, now))}</p>;
}

/** Whether a waiting act made this notice, or speaks on it. */
function concernsAct({ id, action }: OutboxEntry, notice: string): boolean {
  return id === notice || leansOn(action) === notice;
}

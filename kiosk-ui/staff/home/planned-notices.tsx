import { may, reaches } from '#domain/staff/roles';
import { Row } from '../../parts/row/row.tsx';
import { asSentence } from '../../words/lang.ts';
import { sayAhead } from '../../words/say-further.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { SheetRoute } from '../frame/use-sheet.ts';
import { plannedFor } from '../notice/planned.ts';

/** More of them would push what runs off a phone; the list of all is a tap away. */
const SHOWN = 3;

/** What is planned and not in force: each opens where it is put right or taken back. */
export function PlannedNotices({ route }: { route: SheetRoute }) {
  const desk = useDesk();
  const { actor, board, now, speech } = desk;
  const words = speech.staff.home;
  const planned = plannedFor(desk);
  if (planned.length === 0) return null;
  const writes = may(actor, 'write-notices');
  const more = planned.length - SHOWN;
  return (
    <section>
      <h2 class="label">{words.planned}</h2>
      <ul class="rows">
        {planned.slice(0, SHOWN).map((notice) => {
          const { when, said } = sayAhead(notice, board, speech.public, now);
          const { visibleFrom } = notice;
          const shown = visibleFrom !== null && visibleFrom > now;
          const later = shown ? ` · ${words.shownFrom(speech.say.moment(visibleFrom, now))}` : '';
          return (
            <li key={notice.id}>
              <Row
                icon="clock"
                headline={`${asSentence(when ?? '')}${later}`}
                line={<span lang={said.lang}>{said.text.replaceAll('*', '')}</span>}
                onPress={
                  writes && reaches(actor, notice.scope)
                    ? () => route.open({ kind: 'change', notice: notice.id })
                    : undefined
                }
              />
            </li>
          );
        })}
        {more > 0 ? (
          <li>
            <Row
              headline={words.plannedMore(more)}
              onPress={writes ? () => route.open({ kind: 'announcement' }) : undefined}
            />
          </li>
        ) : null}
      </ul>
    </section>
  );
}

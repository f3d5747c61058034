import { useId, useState } from 'preact/hooks';
import { may } from '#domain/staff/roles';
import { Row } from '../../parts/row/row.tsx';
import { sayPlaceId } from '../../words/say-place.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { SheetRoute } from '../frame/use-sheet.ts';
import { effectsTold } from '../outage/effects-told.ts';
import { type Elsewhere, elsewhereOf } from './elsewhere.ts';

/** As many as a home page bears before what else it has to say. */
const SHOWN = 4;
/** Places of one outage that are named in its row. */
const NAMED = 2;

/** Trouble at the places this phone does not look at: a hall in the dark must not be invisible to its office. */
export function ElsewhereRows({ route }: { route: SheetRoute }) {
  const { actor, board, place, now, speech } = useDesk();
  const words = speech.staff.home;
  const [all, setAll] = useState(false);
  const list = useId();
  const found = elsewhereOf(board, actor, place.id, now);
  if (found.length === 0) return null;
  const rest = found.length - SHOWN;
  return (
    <section>
      <h2 class="label">{words.elsewhere}</h2>
      <ul class="rows" id={list}>
        {(all ? found : found.slice(0, SHOWN)).map((one) => (
          <li key={one.kind === 'outage' ? one.notice.id : one.place}>
            <ElsewhereRow one={one} route={route} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button
          class="plate"
          type="button"
          aria-expanded={all}
          aria-controls={list}
          onClick={() => setAll(!all)}
        >
          {all ? words.elsewhereLess : words.elsewhereMore(rest)}
        </button>
      ) : null}
    </section>
  );
}

function ElsewhereRow({ one, route }: { one: Elsewhere; route: SheetRoute }) {
  const { actor, board, now, speech } = useDesk();
  const { home, cause } = speech.staff;
  const since = (at: number): string => home.since(speech.say.moment(at, now));
  const name = (id: string): string => sayPlaceId(id, board.office, speech.public);
  if (one.kind === 'by-hand') {
    const told = effectsTold(one.effects, board.office, speech);
    return (
      <Row
        icon="warning"
        headline={name(one.place)}
        line={`${told.replace(/\.$/, '')} · ${since(one.since)}`}
      />
    );
  }
  const { notice, places } = one;
  const named = places.slice(0, NAMED).map(name);
  const rest = places.length - named.length;
  const headline = [...named, ...(rest > 0 ? [home.elsewhereMore(rest)] : [])].join(', ');
  const open = (): void => route.open({ kind: 'update', notice: notice.id });
  return (
    <Row
      icon="warning"
      headline={headline}
      line={`${cause[notice.cause ?? 'other']} · ${since(notice.startedAt)}`}
      onPress={may(actor, 'write-notices') ? open : undefined}
    />
  );
}

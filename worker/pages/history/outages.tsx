import type { PastNotice } from '#domain/history/past-notice';
import { findService } from '#domain/office/find';
import { civilAt } from '#domain/time/civil-time';
import { Told } from '../../../kiosk-ui/parts/told/told.tsx';
import { asSentence, inSentence, nameIn, saidIn } from '../../../kiosk-ui/words/lang.ts';
import {
  sayMinutes,
  sayPromises,
  sayScope,
  sayTrouble,
  sayWhen,
} from '../../../kiosk-ui/words/say-history.ts';
import { sayEffects, sayWhat } from '../../../kiosk-ui/words/say-timeline.ts';
import { sayTakenBack } from '../../../kiosk-ui/words/say-withdrawn.ts';
import type { HistoryTelling } from './history-telling.ts';

/** Newest; a page that told more would be too heavy for a poor line, and says how many it leaves out. */
const OUTAGES_SHOWN = 60;

/** Each outage and planned work as it went. */
export function Outages({ told }: { told: HistoryTelling }) {
  const { view, said } = told;
  const older = view.outages.length - OUTAGES_SHOWN;
  return (
    <section class="history__block">
      <h2 class="history__heading">{said.outages}</h2>
      {view.outages.length === 0 ? <p>{said.noOutages}</p> : null}
      {view.outages.slice(0, OUTAGES_SHOWN).map((past) => (
        <Outage past={past} told={told} />
      ))}
      {older > 0 ? <p>{said.olderOutages(older)}</p> : null}
    </section>
  );
}

function Outage({ past, told }: { past: PastNotice; told: HistoryTelling }) {
  const { said, words, say, board } = told;
  const { notice, state, openMinutes } = past;
  const dayOf = (at: number): string => say.shortDay(civilAt(at, board.office.zone).date);
  const promises = sayPromises(past, said);
  const effects = sayPastEffects(past, told);
  // What was false must not be what the eye falls on: first that it was taken back, then what it had said.
  const { withdrawnAt } = notice;
  const takenBack = withdrawnAt === null ? null : `${dayOf(withdrawnAt)}, ${say.clock(withdrawnAt)}`;
  const trouble = sayTrouble(past, said, words);
  const mends =
    notice.cause !== null && notice.owner !== null
      ? words.board.mends(words.board.whoMends[notice.cause], words.board.owner[notice.owner])
      : null;
  return (
    <article class="outage" data-past={state}>
      {takenBack === null ? (
        <h3 class="outage__what">{trouble}</h3>
      ) : (
        <>
          <h3 class="outage__what">{`${sayTakenBack(notice, words)} ${takenBack}`}</h3>
          <p>{words.board.wasWrong(trouble)}</p>
        </>
      )}
      <p class="outage__state">{said.state[state]}</p>
      <p>
        {sayWhen(past, say, said, dayOf)}
        {openMinutes > 0 ? (
          <>
            {' · '}
            <Told>{said.openTime(sayMinutes(openMinutes, said))}</Told>
          </>
        ) : null}
      </p>
      {effects === '' ? null : (
        <p>
          <Told>{effects}</Told>
        </p>
      )}
      <p class="outage__soft">
        {sayScope(past, board.office, said, words)}
        {mends === null ? null : (
          <>
            {'. '}
            <Told>{mends}</Told>
          </>
        )}
      </p>
      {promises === '' ? null : <p class="outage__soft">{`${said.promises}: ${promises}.`}</p>}
      <details>
        <summary>{said.timeline(past.lines.length)}</summary>
        <ol class="outage__lines">
          {past.lines.map((line) => (
            <Line line={line} past={past} told={told} dayOf={dayOf} />
          ))}
        </ol>
      </details>
    </article>
  );
}

type LineOf = {
  line: PastNotice['lines'][number];
  past: PastNotice;
  told: HistoryTelling;
  dayOf: (at: number) => string;
};

/** When, what, and in whose role; what was taken back stays, struck through. */
function Line({ line: { line, undone }, past, told, dayOf }: LineOf) {
  const { said, words, say, board } = told;
  const own = line.text === null ? null : saidIn(line.text, words.lang);
  const effects = sayEffects(line, board, words);
  const promised =
    line.nextUpdateAt !== null && (line.kind === 'published' || line.kind === 'update')
      ? said.nextNews(say.moment(line.nextUpdateAt, line.at))
      : null;
  const what = (
    <>
      <b>{sayWhat(line, past.notice, say, words)}</b>
      {effects === null ? null : `. ${effects}.`}
    </>
  );
  return (
    <li>
      <span class="outage__soft">{`${dayOf(line.at)}, ${say.clock(line.at)} · ${words.board.by[line.by]}`}</span>
      <br />
      {undone ? (
        <>
          <s>{what}</s> <b>{said.undone}</b>
        </>
      ) : (
        what
      )}
      {own === null ? null : <p lang={own.lang}>{own.text}</p>}
      {promised === null || undone ? null : <p class="outage__soft">{promised}</p>}
    </li>
  );
}

/** "Cetak KTP-el berhenti, perekaman terbatas" */
function sayPastEffects({ effects }: PastNotice, { board, words }: HistoryTelling): string {
  const named = effects.map(({ service, state }) => {
    const found = findService(board.office, service);
    return words.board.serviceWas(
      inSentence(found ? nameIn(found.name, words.lang) : service),
      inSentence(words.board.stateWord[state]),
    );
  });
  return asSentence(named.join(', '));
}

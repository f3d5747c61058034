import type { Colleague } from '#domain/staff/colleague';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayDay, sayPlaces } from './say-colleague.ts';

/** Who a colleague is to the office, and the keys that let them in. */
export function ColleagueFacts({ colleague }: { colleague: Colleague }) {
  const { board, now, speech } = useDesk();
  const words = colleaguesWords(speech.lang);
  const day = (at: number): string => sayDay(at, board.office, now, speech);
  const facts = [
    [words.role, speech.staff.role[colleague.role]],
    [words.places, sayPlaces(colleague.places, board.office, speech)],
    [words.joined, day(colleague.joinedAt)],
    [words.sessions, words.openSessions(colleague.sessions)],
  ] as const;
  return (
    <>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label} class="facts__fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section class="stack">
        <h3 class="label">{words.keys}</h3>
        {colleague.passkeys.length === 0 ? <p>{words.noKeys}</p> : null}
        <ul class="rows">
          {colleague.passkeys.map((passkey) => (
            <li key={passkey.id} class="own-phone">
              <b>
                <bdi>{passkey.device}</bdi>
              </b>
              <span class="quiet">
                {words.keyMade(day(passkey.madeAt))},{' '}
                {passkey.usedAt === null
                  ? words.keyUnused
                  : words.keyUsed(speech.say.moment(passkey.usedAt, now))}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

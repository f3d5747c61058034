import { Told } from '../../../kiosk-ui/parts/told/told.tsx';
import { nameIn } from '../../../kiosk-ui/words/lang.ts';
import { sayMinutes } from '../../../kiosk-ui/words/say-history.ts';
import type { HistoryTelling } from './history-telling.ts';

/** Why hours were lost: the service that lost most in large figures, the others by the line. */
export function Causes({ told }: { told: HistoryTelling }) {
  const { view, said, words } = told;
  const [worst, ...others] = view.services
    .filter((service) => service.lost > 0)
    .sort((a, b) => b.lost - a.lost);
  if (!worst) return null;
  return (
    <section class="history__block">
      <h2 class="history__heading">
        <Told>{said.because(nameIn(worst.service.name, words.lang), sayMinutes(worst.lost, said))}</Told>
      </h2>
      <dl class="history__figures">
        {worst.causes.map(({ cause, minutes }) => (
          <div>
            <dt>{said.cause[cause]}</dt>
            <dd>{sayMinutes(minutes, said)}</dd>
          </div>
        ))}
      </dl>
      {others.length > 0 ? (
        <>
          <h3 class="history__subheading">{said.othersBecause}</h3>
          <ul class="history__lines">
            {others.map(({ service, causes }) => (
              <li>
                <b>
                  <Told>{nameIn(service.name, words.lang)}</Told>
                </b>
                {': '}
                {causes
                  .map(
                    ({ cause, minutes }) => `${said.cause[cause].toLowerCase()} ${sayMinutes(minutes, said)}`,
                  )
                  .join(', ')}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** What was promised, and what was kept. */
export function Promises({ told }: { told: HistoryTelling }) {
  const { view, said } = told;
  const { made, kept, late, moved, pending } = view.promises;
  const figures = [
    [kept, said.kept],
    [late, said.late],
    [moved, said.moved],
    [pending, said.pending],
  ] as const;
  return (
    <section class="history__block">
      <h2 class="history__heading">{said.promises}</h2>
      {made === 0 ? (
        <p>{said.noPromises}</p>
      ) : (
        <>
          <p>
            <Told>{said.promisesMade(made)}</Told>
          </p>
          <dl class="history__figures">
            {figures
              .filter(([count, word]) => count > 0 || word === said.kept || word === said.late)
              .map(([count, word]) => (
                <div>
                  <dt>{word}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </section>
  );
}

import type { PlaceDay } from '#domain/history/place-days';
import type { ServiceHistory } from '#domain/history/service-history';
import { HistoryStrip, StripGround } from '../../../kiosk-ui/parts/history-strip/history-strip.tsx';
import { Icon, serviceIcon } from '../../../kiosk-ui/parts/icon/icon.tsx';
import { Told } from '../../../kiosk-ui/parts/told/told.tsx';
import { nameIn } from '../../../kiosk-ui/words/lang.ts';
import { sayBeside, sayMinutes, sayStrip } from '../../../kiosk-ui/words/say-history.ts';
import type { HistoryTelling } from './history-telling.ts';
import { Legend } from './legend.tsx';

/** More days than this in one strip are thinner than a phone can show. */
const DAYS_IN_STRIP_MAX = 92;

interface Part {
  id: string;
  from: number;
  to: number;
  days: PlaceDay[];
}

/** A strip a service: one slot, or four where it is a year. */
export function Strips({ told }: { told: HistoryTelling }) {
  const { view, said } = told;
  const parts = partsOf(view.days);
  return (
    <section class="history__strips">
      <h2 class="history__heading">{said.services}</h2>
      {parts.map(({ id, days }) => (
        <StripGround id={id} days={days} />
      ))}
      {view.services.map((service) => (
        <ServiceStrips service={service} parts={parts} told={told} />
      ))}
      {parts.length > 1 ? null : <Caption days={view.days} told={told} />}
      <Legend view={view} said={said} />
    </section>
  );
}

function ServiceStrips({
  service,
  parts,
  told,
}: {
  service: ServiceHistory;
  parts: Part[];
  told: HistoryTelling;
}) {
  const { said, words } = told;
  const name = nameIn(service.service.name, words.lang);
  const span = sayMinutes(service.lost, said);
  const beside = sayBeside(service, said);
  return (
    <div class="history-service">
      <h3 class="history-service__name">
        <Icon name={serviceIcon(service.service.id)} class="history-service__icon" />
        <span>
          <Told>{name}</Told>
        </span>
      </h3>
      <p class="history-service__sum">
        <b class="history-service__lost">{span}</b> {said.lost}
        {beside.map((line) => (
          <span class="history-service__beside">{line}</span>
        ))}
      </p>
      <div class="history-service__strips">
        {parts.map(({ id, from, to, days }) => (
          <>
            <HistoryStrip
              ground={id}
              days={days}
              minutes={service.days.slice(from, to)}
              heard={sayStrip(service, said, words.lang)}
            />
            {parts.length > 1 ? <Caption days={days} told={told} /> : null}
          </>
        ))}
      </div>
    </div>
  );
}

/** The first and the last day of a strip. */
function Caption({ days, told }: { days: readonly PlaceDay[]; told: HistoryTelling }) {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return (
    <p class="history__caption">
      <span>{told.say.shortDay(first.date)}</span>
      <span>{told.say.shortDay(last.date)}</span>
    </p>
  );
}

/** A part before the first record would be a slot with nothing in it: the page says in words where records begin. */
function partsOf(days: readonly PlaceDay[]): Part[] {
  const count = Math.ceil(days.length / DAYS_IN_STRIP_MAX);
  const size = Math.ceil(days.length / count);
  const parts = Array.from({ length: count }, (_, i): Part => {
    const [from, to] = [i * size, Math.min((i + 1) * size, days.length)];
    return { id: `hari-${i + 1}`, from, to, days: days.slice(from, to) };
  });
  const told = parts.filter((part) => part.days.some((day) => day.kind !== 'untold'));
  return told.length > 0 ? told : parts.slice(-1);
}

import type { ServiceState } from '#domain/services/service-state';
import { Badge } from '../badge/badge.tsx';
import { serviceIcon } from '../icon/icon.tsx';
import { ServiceMark } from '../service-mark/service-mark.tsx';
import { Told, type Words } from '../told/told.tsx';

export type ListedService = {
  /** The service's id: picks the drawing. */
  id: string;
  name: Words;
  state: ServiceState;
  /** "Buka", "Terbatas"; nothing where the list's heading says it for all. */
  word?: string | undefined;
  /** A quiet second line: "buka Kamis 08.00", "kemarin: terbatas", "tadi: buka". */
  note?: Words;
};

type ServiceProps = { service: ListedService; past?: boolean | undefined };

function Service({ service, past }: ServiceProps) {
  return (
    <li class="service" data-state={service.state}>
      <ServiceMark state={service.state} icon={serviceIcon(service.id)} past={past} class="service__mark" />
      <span class="service__words">
        <span class="service__name">
          <Told>{service.name}</Told>
        </span>
        {service.word ? <span class="service__word">{service.word}</span> : null}
        {service.note ? (
          <span class="service__note">
            <Told>{service.note}</Told>
          </span>
        ) : null}
      </span>
    </li>
  );
}

/** `huge`, `large`, `small`, `dense`: mark, name and word in ever less room; `tiles`: four columns, for old news. */
export type ListSize = 'huge' | 'large' | 'small' | 'dense' | 'tiles';

type ServiceGridProps = {
  services: readonly ListedService[];
  size?: ListSize | undefined;
  /** Old news: grey, with "tadi" in the notes. */
  past?: boolean | undefined;
  /** "dan 3 lainnya", when the list was folded. */
  more?: Words;
  /** Over the grid, with its badge: "Belum pasti hari ini". */
  heading?: Words;
  headingState?: ServiceState | undefined;
  label?: string | undefined;
};

/** So many stand one below the other, as on a departure board: the name, and at the far end its word. */
const A_FEW = 4;

/** All services in one grid. */
export function ServiceGrid(props: ServiceGridProps) {
  const { services, size = 'large', past, more, heading, headingState, label } = props;
  return (
    <div class="service-grid" data-size={size} data-few={services.length <= A_FEW ? '' : undefined}>
      {heading && headingState ? <GroupHeading state={headingState} heading={heading} /> : null}
      <ul class="service-grid__list" aria-label={label}>
        {services.map((service) => (
          <Service service={service} past={past} />
        ))}
        {more ? (
          <li class="service service--more">
            <Told>{more}</Told>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function GroupHeading({ state, heading }: { state: ServiceState; heading: Words }) {
  return (
    <h2 class="service-group__heading" data-state={state}>
      <Badge state={state} class="service-group__badge" />
      <span>
        <Told>{heading}</Told>
      </span>
    </h2>
  );
}

export type ServiceGroup = {
  /** Picks the badge and the colour of the heading. */
  state: ServiceState;
  /** "Berhenti sejak 07.42", "Masih dilayani". */
  heading: Words;
  services: readonly ListedService[];
  more?: Words;
};

/** In an outage two lists, stopped and still served: the eye need not sort. */
export function ServiceSplit({ groups, size }: { groups: readonly ServiceGroup[]; size?: ListSize }) {
  return (
    <div class="service-split" data-size={size}>
      {groups.map((group) => (
        <section class="service-group">
          <GroupHeading state={group.state} heading={group.heading} />
          <ul class="service-group__list">
            {group.services.map((service) => (
              <Service service={service} />
            ))}
            {group.more ? (
              <li class="service service--more">
                <Told>{group.more}</Told>
              </li>
            ) : null}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The same in a line a state, where "Huruf besar" leaves no room for drawings. */
export function ServiceLines({
  groups,
}: {
  groups: readonly (Omit<ServiceGroup, 'services'> & { names: Words })[];
}) {
  return (
    <div class="service-lines">
      {groups.map((group) => (
        <p class="service-lines__line" data-state={group.state}>
          <b class="service-lines__word">
            <Badge state={group.state} class="service-group__badge" />
            <Told>{group.heading}</Told>
          </b>{' '}
          <Told>{group.names}</Told>
        </p>
      ))}
    </div>
  );
}

import type { ServiceState } from '#domain/services/service-state';
import { BadgeShape } from '../badge/badge.tsx';
import { type IconName, iconShape } from '../icon/icon.tsx';

/** Where the shutter's lower edge hangs, and where its slats end, for each state; the opening runs from 14 to 88. */
const SHUTTER: Record<ServiceState, { edge: number; slats: readonly number[] }> = {
  normal: { edge: 23, slats: [] },
  limited: { edge: 51.8, slats: [26.6, 39.2] },
  stopped: { edge: 88, slats: [26.6, 39.2, 51.8, 64.4, 77] },
  closed: { edge: 88, slats: [26.6, 39.2, 51.8, 64.4, 77] },
  unconfirmed: { edge: 80, slats: [27.2, 40.4, 53.6, 66.8] },
};

type ServiceMarkProps = {
  state: ServiceState;
  /** What stands in the window; nothing draws the bare window. */
  icon?: IconName | undefined;
  /** Old news: grey, never the colours of now. The word beside it says "tadi". */
  past?: boolean | undefined;
  class?: string | undefined;
};

/** A service as a small counter window: how far its shutter is down is its state. Silent: name and word stand beside it. */
export function ServiceMark({ state, icon, past, class: extra }: ServiceMarkProps) {
  const { edge, slats } = SHUTTER[state];
  return (
    <svg
      class={extra ? `service-mark ${extra}` : 'service-mark'}
      data-state={state}
      data-past={past ? '' : undefined}
      viewBox="0 0 106 106"
      aria-hidden="true"
      focusable="false"
    >
      <path class="service-mark__open" d="M14 14h72v75H14z" />
      <path class="service-mark__shutter" d={`M14 14h72V${edge}H14z`} />
      {slats.map((y) => (
        <path class="service-mark__slat" d={`M14 ${y}h72`} />
      ))}
      <path class="service-mark__edge" d={`M16 ${edge}h68`} />
      <path class="service-mark__frame" d="M10 14h8v74h-8zM82 14h8v74h-8z" />
      <path class="service-mark__frame" d="M4 2h92v12H4zM2 88h96v12H2z" />
      {icon ? (
        <>
          <g class="service-mark__halo" transform="translate(26 27.5)">
            {iconShape(icon)}
          </g>
          <g class="service-mark__icon" transform="translate(26 27.5)">
            {iconShape(icon)}
          </g>
        </>
      ) : null}
      <g class="service-mark__badge-gap" transform="translate(68 68) scale(1.15)">
        <BadgeShape state={state} />
      </g>
      <g class="service-mark__badge" transform="translate(68 68) scale(1.15)">
        <BadgeShape state={state} />
      </g>
    </svg>
  );
}

import type { ServiceState } from '#domain/services/service-state';

/** Disc with tick, triangle with bar, square with cross, disc with moon, outlined diamond with question mark. On a 32 grid. */
export function BadgeShape({ state }: { state: ServiceState }) {
  switch (state) {
    case 'normal':
      return (
        <>
          <circle class="badge__body" cx="16" cy="16" r="14" />
          <path class="badge__sign" d="M9.5 16.5l4.5 4.5 8.5-9" />
        </>
      );
    case 'limited':
      return (
        <>
          <path class="badge__body" d="M16 3l14.5 26h-29z" />
          <path class="badge__sign" d="M16 12v8M16 24.5v.3" />
        </>
      );
    case 'stopped':
      return (
        <>
          <path class="badge__body" d="M2.5 2.5h27v27h-27z" />
          <path class="badge__sign" d="M10.5 10.5l11 11M21.5 10.5l-11 11" />
        </>
      );
    case 'closed':
      return (
        <>
          <circle class="badge__body" cx="16" cy="16" r="14" />
          <path class="badge__moon" d="M19.5 7.5a9 9 0 1 0 3 13.5 8.200 8.200 0 0 1-3-13.5z" />
        </>
      );
    case 'unconfirmed':
      return (
        <>
          <path class="badge__body" d="M16 1.5L30.5 16 16 30.5 1.5 16z" />
          <path
            class="badge__sign"
            d="M12.300 13a3.700 3.700 0 1 1 5.800 3c-1.5 1-2.100 1.600-2.100 3M16 22.800v.3"
          />
        </>
      );
  }
}

/** How a service stands, as a shape. The word always stands beside it, so the shape is silent. */
export function Badge({ state, class: extra }: { state: ServiceState; class?: string | undefined }) {
  return (
    <svg
      class={extra ? `badge ${extra}` : 'badge'}
      data-state={state}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <BadgeShape state={state} />
    </svg>
  );
}

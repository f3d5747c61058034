import { BadgeShape } from '../badge/badge.tsx';

/** A card that is ready: portrait, lines, and the tick. */
export function CardDrawing({ class: extra }: { class?: string | undefined }) {
  return (
    <svg
      class={extra ? `card-drawing ${extra}` : 'card-drawing'}
      data-state="normal"
      viewBox="0 0 240 176"
      aria-hidden="true"
      focusable="false"
    >
      <path class="card-drawing__card" d="M5 5h226v140H5z" />
      <path class="card-drawing__ink" d="M28 34h54v68H28z" />
      <circle class="card-drawing__face" cx="55" cy="60" r="13" />
      <path class="card-drawing__face" d="M33 102c0-18 8-26 22-26s22 8 22 26z" />
      <path class="card-drawing__line" d="M102 44h96M102 66h96M102 88h62M28 124h120" />
      <circle class="card-drawing__gap" cx="194" cy="132" r="42" />
      <g transform="translate(157 95) scale(2.3)">
        <BadgeShape state="normal" />
      </g>
    </svg>
  );
}

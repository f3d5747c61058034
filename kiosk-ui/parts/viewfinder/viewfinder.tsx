import type { ComponentChildren } from 'preact';
import { SlipDrawing } from '../slip-drawing/slip-drawing.tsx';

type ViewfinderProps = {
  /** The live picture: a `<video>` of the page's own; nothing before the camera runs. */
  children?: ComponentChildren;
  /** The drawing of a slip: moving, standing still (a hand was seen), or gone (something is before the camera). */
  slip?: 'moving' | 'still' | 'none' | undefined;
  label: string;
  tall?: boolean | undefined;
};

/** What the camera sees, in its corners, with a drawing of what to hold there. */
export function Viewfinder({ children, slip = 'moving', label, tall }: ViewfinderProps) {
  return (
    <div class="viewfinder" data-tall={tall ? '' : undefined} role="img" aria-label={label}>
      <div class="viewfinder__table" />
      {children ? <div class="viewfinder__live">{children}</div> : null}
      {slip === 'none' ? null : <SlipDrawing moving={slip === 'moving'} class="viewfinder__slip" />}
      <svg class="viewfinder__corners" viewBox="0 0 116 86" aria-hidden="true" focusable="false">
        <path d="M2 13V2h11M103 2h11v11M114 73v11h-11M13 84H2V73" />
      </svg>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../parts/icon/icon.tsx';
import { Desk, Sill } from '../../parts/screen/screen.tsx';
import { Told, type Words } from '../../parts/told/told.tsx';
import { SessionEnded } from './session-ended.tsx';

type SheetProps = {
  title: string;
  /** A quiet word over the title: "Gangguan". */
  over?: string | undefined;
  /** A quiet line under it. */
  line?: Words;
  /** Beside the title: the way back to an earlier step. */
  aside?: ComponentChildren;
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
  /** The one decision, just above the sill. */
  decision?: ComponentChildren;
  /** Below the sill: the act. */
  desk?: ComponentChildren;
};

/**
 * One decision over the whole phone. A modal `dialog`: the browser keeps the focus inside, brings it back to what
 * opened it, and closes on Escape.
 */
export function Sheet({
  title,
  over,
  line,
  aside,
  closeLabel,
  onClose,
  children,
  decision,
  desk,
}: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it leaves the page, or the browser would not give the focus back.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="sheet__head">
        <div class="sheet__titles">
          {over ? <p class="sheet__over">{over}</p> : null}
          <h2 class="sheet__title" id={heading} tabIndex={-1} autofocus>
            {title}
          </h2>
          {line ? (
            <p class="sheet__line">
              <Told>{line}</Told>
            </p>
          ) : null}
        </div>
        {aside}
        <button class="sheet__close" type="button" aria-label={closeLabel} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      <div class="sheet__paper">
        <SessionEnded />
        {children}
      </div>
      {decision ? <div class="sheet__decision">{decision}</div> : null}
      <Sill />
      {desk ? <Desk>{desk}</Desk> : null}
    </dialog>
  );
}

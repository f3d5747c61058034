import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

type KeyProps = {
  label: ComponentChildren;
  icon?: IconName | undefined;
  /** A white plate, or an outline on the desk for what is needed less. */
  look?: 'primary' | 'quiet' | undefined;
  /** The icon above the word (a row of four), or beside it. */
  stacked?: boolean | undefined;
  /** A small line over the label: "Masih membaca?". */
  over?: ComponentChildren;
  /** Stands before the label in place of an icon: a ring, a mark. */
  before?: ComponentChildren;
  /** Stands at the far end of the label: seconds left. */
  after?: ComponentChildren;
  /** Stands under the label: slats. */
  under?: ComponentChildren;
  /** The big act of a phone. */
  big?: boolean | undefined;
  onPress?: (() => void) | undefined;
  /** A link instead of a button. */
  href?: string | undefined;
  /** The link is a file: it is kept, and the page stays. */
  download?: boolean | undefined;
  /** For toggles (reading aloud, larger type). */
  pressed?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The language of the label, where it differs ("English"). */
  lang?: string | undefined;
  /** Said instead of the label, where that is too short to stand alone. */
  heard?: string | undefined;
  type?: 'button' | 'submit' | undefined;
  id?: string | undefined;
};

/** What can be pressed on the desk: a flat plate with a darker lower edge. */
export function Key(props: KeyProps) {
  const { label, icon, look = 'primary', stacked, over, before, after, under, big, lang, heard, id } = props;
  const body = (
    <>
      <span class="key__row">
        {icon ? <Icon name={icon} class="key__icon" /> : null}
        {before ? <span class="key__before">{before}</span> : null}
        <span class="key__words">
          {over ? <span class="key__over">{over}</span> : null}
          <span class="key__label">{label}</span>
        </span>
        {after ? <span class="key__after">{after}</span> : null}
      </span>
      {under ? <span class="key__under">{under}</span> : null}
    </>
  );
  const shape = {
    class: 'key',
    'data-look': look,
    'data-stacked': stacked ? '' : undefined,
    'data-big': big ? '' : undefined,
    'aria-label': heard,
    lang,
    id,
  };
  if (props.href !== undefined) {
    return (
      <a {...shape} href={props.href} download={props.download}>
        {body}
      </a>
    );
  }
  return (
    <button
      {...shape}
      type={props.type ?? 'button'}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      {body}
    </button>
  );
}

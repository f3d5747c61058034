import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Told, type Words } from '../told/told.tsx';

type RowProps = {
  headline: Words;
  line?: Words;
  icon?: IconName | undefined;
  /** Stands before the words in place of an icon: a service's mark. */
  before?: ComponentChildren;
  /** At the end: a word like "Ingatkan", a tick. A pressable row gets its arrow by itself. */
  after?: ComponentChildren;
  href?: string | undefined;
  onPress?: (() => void) | undefined;
};

/** A quiet tile on a phone: what it is about, one line, and where it leads. */
export function Row({ headline, line, icon, before, after, href, onPress }: RowProps) {
  const leads = href !== undefined || onPress !== undefined;
  const body = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {before}
      <span class="row__words">
        <span class="row__headline">
          <Told>{headline}</Told>
        </span>
        {line ? (
          <span class="row__line">
            <Told>{line}</Told>
          </span>
        ) : null}
      </span>
      {after}
      {leads && !after ? <Icon name="next" class="row__arrow" /> : null}
    </>
  );
  if (href !== undefined) {
    return (
      <a class="row" href={href}>
        {body}
      </a>
    );
  }
  if (onPress) {
    return (
      <button class="row" type="button" onClick={onPress}>
        {body}
      </button>
    );
  }
  return <div class="row">{body}</div>;
}

import type { ComponentChildren } from 'preact';
import type { IconName } from '../../parts/icon/icon.tsx';
import { Key } from '../../parts/key/key.tsx';
import { useDesk } from '../frame/desk-context.ts';
import type { Acting } from './use-acting.ts';

type ActKeyProps = {
  acting: Acting;
  label: string;
  icon?: IconName | undefined;
  onPress: () => void;
  disabled?: boolean | undefined;
  /** A line under the key. */
  line?: ComponentChildren;
};

/** The big act of a sheet. While it is on its way it says so and takes no second tap. */
export function ActKey({ acting, label, icon, onPress, disabled, line }: ActKeyProps) {
  const { speech } = useDesk();
  const sending = acting.state.kind === 'sending';
  return (
    <div class="act-key">
      <Key
        big
        icon={icon}
        label={sending ? speech.staff.sending : label}
        onPress={onPress}
        disabled={disabled || sending}
      />
      {line ? <p class="act-key__line">{line}</p> : null}
    </div>
  );
}

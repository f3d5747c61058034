import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Key } from '../../parts/key/key.tsx';
import { useDesk } from './desk-context.ts';
import { Sheet } from './sheet.tsx';

type LaterProps<Props> = { load: () => Promise<ComponentType<Props>>; props: Props; onClose: () => void };

/**
 * A sheet that is seldom needed: its code is fetched when it is opened, so that the desk itself opens fast. Without
 * signal it says so and can be tried again.
 */
export function Later<Props extends object>({ load, props, onClose }: LaterProps<Props>) {
  const { speech } = useDesk();
  const [loaded, setLoaded] = useState<{ Sheet: ComponentType<Props> } | 'asking' | 'failed'>('asking');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    load().then(
      (Found) => gone || setLoaded({ Sheet: Found }),
      () => gone || setLoaded('failed'),
    );
    return () => {
      gone = true;
    };
  }, [tries]);
  if (typeof loaded === 'object') return <loaded.Sheet {...props} />;
  const { keys, session, sending } = speech.staff;
  const again = (): void => {
    setLoaded('asking');
    setTries(tries + 1);
  };
  return (
    <Sheet
      key={loaded}
      title={loaded === 'asking' ? sending : session.unreachable}
      closeLabel={keys.close}
      onClose={onClose}
      desk={loaded === 'failed' ? <Key big label={keys.again} onPress={again} /> : undefined}
    >
      <p class="quiet">{loaded === 'failed' ? session.unreachableWhy : ''}</p>
    </Sheet>
  );
}

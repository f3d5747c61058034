import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { UNREACHABLE } from '../../api-client.ts';
import { Key } from '../../parts/key/key.tsx';
import { useDesk } from './desk-context.ts';
import { Sheet } from './sheet.tsx';

type LaterProps<Props> = { load: () => Promise<ComponentType<Props>>; props: Props; onClose: () => void };

/**
 * A sheet that is seldom needed: its code is fetched when it is opened, so that the desk itself opens fast. Without
 * signal it says so and can be tried again; where the office answers and the code is gone, the office has a newer
 * page, and this one says so.
 */
export function Later<Props extends object>({ load, props, onClose }: LaterProps<Props>) {
  const { api, speech } = useDesk();
  const [loaded, setLoaded] = useState<{ Sheet: ComponentType<Props> } | 'asking' | 'failed' | 'outdated'>(
    'asking',
  );
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    load().then(
      (Found) => gone || setLoaded({ Sheet: Found }),
      async () => {
        const reached = (await api.desk()) !== UNREACHABLE;
        if (!gone) setLoaded(reached ? 'outdated' : 'failed');
      },
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
  const told = {
    asking: { title: sending, line: '', desk: undefined },
    failed: {
      title: session.unreachable,
      line: session.unreachableWhy,
      desk: <Key big label={keys.again} onPress={again} />,
    },
    outdated: {
      title: session.outdated,
      line: session.outdatedWhy,
      desk: <Key big label={session.reload} onPress={() => location.reload()} />,
    },
  }[loaded];
  return (
    <Sheet key={loaded} title={told.title} closeLabel={keys.close} onClose={onClose} desk={told.desk}>
      <p class="quiet">{told.line}</p>
    </Sheet>
  );
}

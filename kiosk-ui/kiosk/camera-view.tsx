import { Viewfinder } from '../parts/viewfinder/viewfinder.tsx';
import type { DeskTools } from './desk-tools.ts';
import { Lens } from './lens.tsx';

/** The viewfinder with the camera's picture, or with the drawing alone while there is none. */
export function CameraView({ tools, tall }: { tools: DeskTools; tall?: boolean }) {
  const { scanning, words } = tools;
  const live = scanning.state === 'live';
  return (
    <Viewfinder label={words.scan.label} slip="moving" tall={tall}>
      <Lens video={scanning.video} mirrored={scanning.mirrored} dark={!live} />
    </Viewfinder>
  );
}

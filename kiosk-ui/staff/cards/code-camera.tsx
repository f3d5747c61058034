import { useEffect, useRef, useState } from 'preact/hooks';
import type { SlipReading } from '#domain/slips/slip-code';
import { Viewfinder } from '../../parts/viewfinder/viewfinder.tsx';
import { type ScannerState, startSlipScanner } from '../../scanner/slip-scanner.ts';
import { useDesk } from '../frame/desk-context.ts';

type CodeCameraProps = { host: string; onRead: (reading: SlipReading) => void };

/** The phone's camera, once asked for: it costs battery and a permission, and a typing scanner needs neither. */
export function CodeCamera({ host, onRead }: CodeCameraProps) {
  const { speech } = useDesk();
  const words = speech.staff.cards;
  const [on, setOn] = useState(false);
  return (
    <div class="code-camera">
      {on ? <Lens host={host} onRead={onRead} /> : null}
      <button class="plate" type="button" onClick={() => setOn(!on)}>
        {on ? words.cameraOff : words.camera}
      </button>
    </div>
  );
}

function Lens({ host, onRead }: CodeCameraProps) {
  const { speech } = useDesk();
  const words = speech.staff.cards;
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef(onRead);
  heard.current = onRead;
  const [state, setState] = useState<ScannerState>('starting');
  useEffect(() => {
    if (!video.current) return;
    const scanner = startSlipScanner({
      video: video.current,
      host,
      facing: 'environment',
      onRead: (reading) => heard.current(reading),
      onState: setState,
    });
    return () => scanner.stop();
  }, [host]);
  return (
    <>
      <Viewfinder label={words.cameraLabel} slip={state === 'live' ? 'none' : 'still'}>
        <video ref={video} muted playsInline />
      </Viewfinder>
      <p class="quiet" role="status">
        {cameraWords(state, words.cameraState)}
      </p>
    </>
  );
}

function cameraWords(
  state: ScannerState,
  words: { starting: string; live: string; refused: string; none: string },
): string {
  if (state === 'starting' || state === 'live' || state === 'refused') return words[state];
  return words.none;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SlipReading } from '#domain/slips/slip-code';
import { type ScannerState, type SlipScanner, startSlipScanner } from '../scanner/slip-scanner.ts';
import { listenForWedge } from '../scanner/wedge.ts';

/** What the desk shows of the camera. */
export interface Scanning {
  readonly video: HTMLVideoElement;
  readonly state: ScannerState;
  /** Whether the picture is shown as in a mirror. */
  readonly mirrored: boolean;
  retry(): void;
}

/**
 * Camera and typing scanner, on for as long as the page lives.
 * @param host the office's host in its slips; with another one both begin anew.
 */
export function useScanning(
  host: string,
  onRead: (reading: SlipReading, by: 'camera' | 'hand') => void,
): Scanning {
  const video = useMemo(() => document.createElement('video'), []);
  const [state, setState] = useState<ScannerState>('starting');
  const [scanner, setScanner] = useState<SlipScanner | null>(null);

  useEffect(() => {
    const started = startSlipScanner({
      video,
      host,
      onRead: (reading) => onRead(reading, 'camera'),
      onState: setState,
    });
    setScanner(started);
    return started.stop;
  }, [video, host, onRead]);
  useEffect(
    () => listenForWedge({ target: window, host, onRead: (reading) => onRead(reading, 'hand') }),
    [host, onRead],
  );

  return { video, state, mirrored: state === 'live' && looksAtVisitor(video), retry: () => scanner?.retry() };
}

/** A camera that does not say where it looks is a webcam on the kiosk: it looks at the visitor. */
function looksAtVisitor(video: HTMLVideoElement): boolean {
  const stream = video.srcObject;
  if (!(stream instanceof MediaStream)) return false;
  return stream.getVideoTracks()[0]?.getSettings().facingMode !== 'environment';
}

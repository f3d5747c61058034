import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoticeId } from '#domain/notices/notice';
import { depthOf, pushDepth } from './history-depth.ts';

/** What can lie over the home page. */
export type SheetName =
  | { kind: 'announce' }
  | { kind: 'update'; notice: NoticeId }
  | { kind: 'resolve'; notices: readonly NoticeId[] }
  | { kind: 'confirm-halls' }
  | { kind: 'cards' }
  | { kind: 'imports' }
  | { kind: 'more' }
  | { kind: 'services' }
  | { kind: 'mine' }
  | { kind: 'announcement' }
  | { kind: 'change'; notice: NoticeId }
  | { kind: 'colleagues' }
  | { kind: 'hours' }
  | { kind: 'templates' }
  | { kind: 'journal' };

export interface SheetRoute {
  sheet: SheetName | null;
  open: (sheet: SheetName) => void;
  /** Closes this very sheet, with all its steps. Once it is gone, or another lies there, nothing happens. */
  close: () => void;
}

/** The open sheet. A phone's own way back closes it, as people expect of whatever covers the screen. */
export function useSheet(history: History, target: EventTarget): SheetRoute {
  const [sheet, setSheet] = useState<SheetName | null>(null);
  // What lies there now, whatever the closures of earlier pictures still hold: a second tap on the cross, or a reply
  // that comes after the clerk has gone back, would else go back once more and leave the page.
  const lies = useRef<SheetName | null>(null);
  useEffect(() => {
    const back = (): void => {
      const depth = depthOf(history);
      if (depth > 0 && lies.current !== null) return;
      // An entry of before a reload, or of a sheet that was closed: nothing lies over the page here.
      if (depth > 0) history.replaceState(null, '');
      lies.current = null;
      setSheet(null);
    };
    back();
    target.addEventListener('popstate', back);
    return () => target.removeEventListener('popstate', back);
  }, [history, target]);
  return {
    sheet,
    open(next) {
      if (sheet === null) pushDepth(history, 1);
      lies.current = next;
      setSheet(next);
    },
    close() {
      if (sheet === null || sheet !== lies.current) return;
      lies.current = null;
      history.go(-Math.max(1, depthOf(history)));
    },
  };
}

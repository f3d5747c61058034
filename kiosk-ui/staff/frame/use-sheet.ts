import { useEffect, useState } from 'preact/hooks';
import type { NoticeId } from '#domain/notices/notice';

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
  | { kind: 'invite' };

export interface SheetRoute {
  sheet: SheetName | null;
  open: (sheet: SheetName) => void;
  close: () => void;
}

/** The open sheet. A phone's own way back closes it, as people expect of whatever covers the screen. */
export function useSheet(history: History, target: EventTarget): SheetRoute {
  const [sheet, setSheet] = useState<SheetName | null>(null);
  useEffect(() => {
    const back = (): void => setSheet(null);
    target.addEventListener('popstate', back);
    return () => target.removeEventListener('popstate', back);
  }, [target]);
  return {
    sheet,
    open(next) {
      if (sheet === null) history.pushState({ over: 'home' }, '');
      setSheet(next);
    },
    close() {
      if (sheet !== null) history.back();
    },
  };
}

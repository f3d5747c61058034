import { useEffect, useState } from 'preact/hooks';
import type { NoticeId } from '#domain/notices/notice';
import type { PlaceId } from '#domain/office/place';
import type { Lang } from '../../words/lang.ts';
import { NONE_ARRIVED } from '../cards/arrived.ts';
import { ConfirmHallsSheet } from '../home/confirm-halls-sheet.tsx';
import { MoreSheet } from '../more/more-sheet.tsx';
import { ResolveSheet } from '../notice/resolve-sheet.tsx';
import { UpdateSheet } from '../notice/update-sheet.tsx';
import { AnnounceSheet } from '../outage/announce-sheet.tsx';
import { Later } from './later.tsx';
import type { SheetRoute } from './use-sheet.ts';

// What brings the scanner, and what prints: the two largest.
const cardsSheet = async () => (await import('../cards/cards-sheet.tsx')).CardsSheet;
const servicesSheet = async () => (await import('../services/services-sheet.tsx')).ServicesSheet;
const importSheet = async () => (await import('../import/import-sheet.tsx')).ImportSheet;
const announcementSheet = async () =>
  (await import('../announcement/announcement-sheet.tsx')).AnnouncementSheet;
const changeSheet = async () => (await import('../notice/change-sheet.tsx')).ChangeSheet;
const colleaguesSheet = async () => (await import('../colleagues/colleagues-sheet.tsx')).ColleaguesSheet;
const mineSheet = async () => (await import('../colleagues/mine-sheet.tsx')).MineSheet;
const hoursSheet = async () => (await import('../hours/hours-sheet.tsx')).HoursSheet;
const templatesSheet = async () => (await import('../templates/templates-sheet.tsx')).TemplatesSheet;
const journalSheet = async () => (await import('../journal/journal-sheet.tsx')).JournalSheet;

/** So long after home has shown itself, what works without signal is fetched, so that it is there when the signal is not. */
const FETCH_AHEAD_MS = 4_000;

function fetchAhead(): void {
  for (const load of [cardsSheet, servicesSheet, announcementSheet, changeSheet, hoursSheet]) {
    // Fetched again, with a word about it, when it is opened.
    load().catch(() => {});
  }
}

type OpenSheetProps = {
  route: SheetRoute;
  onPlace: (place: PlaceId) => void;
  onLang: (lang: Lang) => Promise<boolean>;
  onSignOut: () => Promise<boolean>;
};

/** The sheet that lies over the home page, if one does. */
export function OpenSheet({ route, onPlace, onLang, onSignOut }: OpenSheetProps) {
  const { sheet, close } = route;
  // Outlives its sheet: a box of cards is not counted twice because a thumb went back.
  const [arrived, setArrived] = useState(NONE_ARRIVED);
  useEffect(() => {
    const timer = setTimeout(fetchAhead, FETCH_AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
  switch (sheet?.kind) {
    case undefined:
      return null;
    case 'announce':
      return <AnnounceSheet onOther={() => route.open({ kind: 'announcement' })} onClose={close} />;
    case 'update':
      return <UpdateSheet id={sheet.notice} onClose={close} />;
    case 'resolve':
      return <ResolveSheet notices={sheet.notices} onClose={close} />;
    case 'confirm-halls':
      return <ConfirmHallsSheet onClose={close} />;
    case 'cards':
      return (
        <Later load={cardsSheet} props={{ arrived, onArrived: setArrived, onClose: close }} onClose={close} />
      );
    case 'imports':
      return <Later key={sheet.kind} load={importSheet} props={{ onClose: close }} onClose={close} />;
    case 'services':
      return <Later load={servicesSheet} props={{ onClose: close }} onClose={close} />;
    case 'mine':
      return <Later key={sheet.kind} load={mineSheet} props={{ onClose: close }} onClose={close} />;
    case 'announcement': {
      const onChange = (notice: NoticeId): void => route.open({ kind: 'change', notice });
      const onHours = (): void => route.open({ kind: 'hours' });
      return (
        <Later
          key={sheet.kind}
          load={announcementSheet}
          props={{ onChange, onHours, onClose: close }}
          onClose={close}
        />
      );
    }
    case 'change':
      return (
        <Later
          key={sheet.kind}
          load={changeSheet}
          props={{ id: sheet.notice, onClose: close }}
          onClose={close}
        />
      );
    case 'colleagues':
      return <Later key={sheet.kind} load={colleaguesSheet} props={{ onClose: close }} onClose={close} />;
    case 'hours':
      return <Later key={sheet.kind} load={hoursSheet} props={{ onClose: close }} onClose={close} />;
    case 'templates':
      return <Later key={sheet.kind} load={templatesSheet} props={{ onClose: close }} onClose={close} />;
    case 'journal':
      return <Later key={sheet.kind} load={journalSheet} props={{ onClose: close }} onClose={close} />;
    case 'more':
      return (
        <MoreSheet route={route} onPlace={onPlace} onLang={onLang} onSignOut={onSignOut} onClose={close} />
      );
  }
}

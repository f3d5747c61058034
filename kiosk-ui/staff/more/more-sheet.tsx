import { useState } from 'preact/hooks';
import type { PlaceId } from '#domain/office/place';
import { may, reaches } from '#domain/staff/roles';
import { Choice } from '../../parts/choice/choice.tsx';
import { Icon } from '../../parts/icon/icon.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Row } from '../../parts/row/row.tsx';
import type { Lang } from '../../words/lang.ts';
import { sayPlaceId } from '../../words/say-place.ts';
import { useDesk } from '../frame/desk-context.ts';
import { PlaceSelect } from '../frame/place-select.tsx';
import { Sheet } from '../frame/sheet.tsx';
import type { SheetRoute } from '../frame/use-sheet.ts';

type MoreSheetProps = {
  route: SheetRoute;
  onPlace: (place: PlaceId) => void;
  onLang: (lang: Lang) => Promise<boolean>;
  onSignOut: () => Promise<boolean>;
  onClose: () => void;
};

/** What is needed less often: services by hand, colleagues, language, place, the way out. */
export function MoreSheet({ route, onPlace, onLang, onSignOut, onClose }: MoreSheetProps) {
  const { actor, me, board, place, speech } = useDesk();
  const { staff } = speech;
  const words = staff.more;
  const [unspoken, setUnspoken] = useState(false);
  const [leaving, setLeaving] = useState<'no' | 'asked' | 'not-heard'>('no');
  const signOut = async (): Promise<void> => {
    setLeaving('asked');
    if (!(await onSignOut())) setLeaving('not-heard');
  };
  const places = board.office.places.filter((one) => reaches(actor, [one.id]));
  const where = actor.places
    ? actor.places.map((id) => sayPlaceId(id, board.office, speech.public)).join(', ')
    : words.everywhere;
  return (
    <Sheet
      title={words.title}
      line={`${words.you} *${staff.role[actor.role]}*, ${where}.`}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={
        <div class="act-key">
          <Key
            look="quiet"
            label={leaving === 'asked' ? staff.sending : words.signOut}
            onPress={() => void signOut()}
            disabled={leaving === 'asked'}
          />
          <p class="act-key__line">{words.signOutWhy}</p>
        </div>
      }
    >
      <div role="alert">
        {leaving === 'not-heard' ? (
          <div class="trouble" data-kind="unreachable">
            <Icon name="offline" />
            <div class="trouble__words">
              <p class="trouble__title">{staff.session.unreachable}</p>
              <p>{staff.session.unreachableWhy}</p>
            </div>
          </div>
        ) : null}
      </div>
      <div class="rows">
        <Row
          icon="person"
          headline={<bdi>{me.name ?? words.mine}</bdi>}
          line={words.mineWhy}
          onPress={() => route.open({ kind: 'mine' })}
        />
        {may(actor, 'set-services') ? (
          <Row
            icon="list"
            headline={words.services}
            line={words.servicesWhy}
            onPress={() => route.open({ kind: 'services' })}
          />
        ) : null}
        {may(actor, 'change-hours') ? (
          <Row
            icon="clock"
            headline={words.hours}
            line={words.hoursWhy}
            onPress={() => route.open({ kind: 'hours' })}
          />
        ) : null}
        {may(actor, 'edit-templates') ? (
          <Row
            icon="file"
            headline={words.templates}
            line={words.templatesWhy}
            onPress={() => route.open({ kind: 'templates' })}
          />
        ) : null}
        {may(actor, 'manage-staff') ? (
          <Row
            icon="person"
            headline={words.colleagues}
            line={words.colleaguesWhy}
            onPress={() => route.open({ kind: 'colleagues' })}
          />
        ) : null}
        {may(actor, 'see-journal') ? (
          <Row
            icon="list"
            headline={words.journal}
            line={words.journalWhy}
            onPress={() => route.open({ kind: 'journal' })}
          />
        ) : null}
        <Row icon="hourglass" headline={words.history} line={words.historyWhy} href="/riwayat" />
        <Row
          icon="phone"
          headline={words.board}
          line={words.boardWhy}
          href={place.kind === 'lobby' ? '/' : `/t/${place.id}`}
        />
      </div>
      {places.length > 1 ? (
        <PlaceSelect label={words.place} places={places} chosen={place.id} onChoose={onPlace} />
      ) : null}
      <Choice
        name="lang"
        question={words.language}
        columns={2}
        options={[
          { value: 'id', label: <span lang="id">Bahasa Indonesia</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
        chosen={speech.lang}
        onChoose={(lang) => void onLang(lang).then((spoken) => setUnspoken(!spoken))}
      />
      <p role="alert">{unspoken ? staff.noEnglish : ''}</p>
    </Sheet>
  );
}

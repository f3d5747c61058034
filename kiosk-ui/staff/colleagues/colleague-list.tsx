import type { Colleague } from '#domain/staff/colleague';
import { Badge } from '../../parts/badge/badge.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Row } from '../../parts/row/row.tsx';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { inOrder, isLastAdmin, sayName, sayPlaces } from './say-colleague.ts';

type ColleagueListProps = {
  /** What has just been done, to be heard once. */
  done: string | null;
  onInvite: () => void;
  onOne: (id: string) => void;
  onClose: () => void;
};

/** All colleagues who are here, this phone's own clerk first. */
export function ColleagueList({ done, onInvite, onOne, onClose }: ColleagueListProps) {
  const { actor, board, colleagues, speech } = useDesk();
  const words = colleaguesWords(speech.lang);
  const here = inOrder(colleagues, actor.id);
  const line = (one: Colleague): string => {
    const state = one.sessions > 0 ? words.signedIn : words.phones(one.passkeys.length);
    const where = one.places === null ? [] : [sayPlaces(one.places, board.office, speech)];
    return [speech.staff.role[one.role], ...where, state].join(' · ');
  };
  return (
    <Sheet
      key="list"
      title={words.title}
      line={words.count(here.length, here.filter((one) => one.sessions > 0).length)}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<Key big icon="person" label={words.invite} onPress={onInvite} />}
    >
      <p class="told-yes" role="status">
        {done}
      </p>
      {isLastAdmin(colleagues, actor.id) ? (
        <p class="remark">
          <span>{words.oneAdmin}</span>
        </p>
      ) : null}
      <ul class="rows">
        {here.map((one) => (
          <li key={one.id}>
            <Row
              before={<Badge state={one.sessions > 0 ? 'normal' : 'closed'} class="colleague__badge" />}
              headline={
                <bdi>{one.id === actor.id ? words.you(sayName(one, speech)) : sayName(one, speech)}</bdi>
              }
              line={line(one)}
              onPress={() => onOne(one.id)}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

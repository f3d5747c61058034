import { useState } from 'preact/hooks';
import type { NoticeId } from '#domain/notices/notice';
import type { ResolveNotice } from '#domain/notices/notice-actions';
import { Choice } from '../../parts/choice/choice.tsx';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { foretell } from '../act/foretell.ts';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { ForetoldWindow } from '../frame/foretold-window.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { NewsMeanwhile, useNewsMeanwhile } from './news-meanwhile.tsx';

type ResolveSheetProps = { notices: readonly NoticeId[]; onClose: () => void };

/** The second of two taps: the board as it will be, and "Ya, sudah pulih". Of several outages one is chosen. */
export function ResolveSheet({ notices: ids, onClose }: ResolveSheetProps) {
  const { actor, board, now, speech } = useDesk();
  const words = speech.staff.notice;
  const acting = useActing();
  const [chosen, setChosen] = useState<NoticeId | null>(ids[0] ?? null);
  const news = useNewsMeanwhile(chosen, acting);
  const notices = board.notices.filter((notice) => ids.includes(notice.id));
  const notice = notices.find((one) => one.id === chosen);
  if (!notice) return null;
  const name = (one: typeof notice): string =>
    one.cause ? speech.staff.cause[one.cause] : speech.public.board.kind[one.kind];
  const resolve = (): ResolveNotice => ({ type: 'resolve-notice', notice: notice.id, text: null });
  const outage = notice.kind === 'outage';
  const foretold = foretell(board, actor, resolve(), now);
  return (
    <Sheet
      over={name(notice)}
      title={outage ? words.resolveTitle : words.endTitle}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      decision={
        notices.length > 1 ? (
          <Choice
            name="which"
            question={words.resolveWhich}
            columns={1}
            options={notices.map((one) => ({
              value: one.id,
              label: name(one),
              line: words.since(speech.say.moment(one.startedAt, now), speech.say.span(now - one.startedAt)),
            }))}
            chosen={chosen}
            onChoose={(id) => {
              acting.settle();
              setChosen(id);
            }}
          />
        ) : undefined
      }
      desk={
        <ActKey
          acting={acting}
          icon="tick"
          label={outage ? words.resolveYes : words.endYes}
          onPress={() => acting.act(['resolve', notice.id], resolve, onClose)}
          line={words.resolveLine}
        />
      }
    >
      <ActTrouble acting={acting} />
      <NewsMeanwhile news={news} />
      <h3 class="label">{speech.staff.outage.preview}</h3>
      <ForetoldWindow foretold={foretold} />
    </Sheet>
  );
}

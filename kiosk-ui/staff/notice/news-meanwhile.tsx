import { useRef } from 'preact/hooks';
import type { NoticeId, NoticeUpdate } from '#domain/notices/notice';
import { Icon } from '../../parts/icon/icon.tsx';
import { saidIn } from '../../words/lang.ts';
import type { Acting } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayAuthor } from '../frame/say-author.ts';

/**
 * What somebody else has said on a notice since the sheet that asks was opened; null while it is nothing.
 * @param acting the sheet's own act, whose line is no news to its author
 */
export function useNewsMeanwhile(id: NoticeId | null, acting: Acting): NoticeUpdate | null {
  const { told } = useDesk();
  const seen = useRef(new Map<NoticeId, number>());
  if (id === null) return null;
  const lines = told.notices.find((one) => one.id === id)?.updates ?? [];
  const known = seen.current.get(id);
  if (known === undefined) seen.current.set(id, lines.length);
  if (known === undefined || lines.length <= known || acting.state.kind === 'sending') return null;
  return lines.at(-1) ?? null;
}

/** Over a sheet on a notice: that a colleague has spoken on it meanwhile, and what they said. */
export function NewsMeanwhile({ news }: { news: NoticeUpdate | null }) {
  const { speech } = useDesk();
  const words = speech.staff.outbox;
  const said = news?.text ? saidIn(news.text, speech.lang) : null;
  return (
    <div role="status">
      {news ? (
        <div class="meanwhile">
          <Icon name="person" />
          <div>
            <p class="meanwhile__title">
              {words.meanwhile(sayAuthor(news.by, speech), speech.say.clock(news.at))}
            </p>
            <p>
              {words.line[news.kind]}
              {said ? (
                <>
                  {': '}
                  <span lang={said.lang} dir="auto">
                    {said.text}
                  </span>
                </>
              ) : (
                '.'
              )}
            </p>
            <p class="quiet">{words.meanwhileWhy}</p>
          </div>
        </div>
      ) : null}
    </div>
  );
}

import { Told } from '../../parts/told/told.tsx';
import { asSentence, type Lang } from '../../words/lang.ts';
// English is shown here to those too who read Indonesian.
import '../../words/public-english.ts';
import { publicWords } from '../../words/public-words.ts';
import { sayTime } from '../../words/say-time.ts';
import { templatesWords } from '../../words/templates-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { fieldsIn } from '../outage/template-text.ts';
import type { TemplateDraft } from './template-draft.ts';

/** How visitors will read it, in both languages, with what staff fill in each time shown as such. */
export function TemplatePreview({ draft }: { draft: TemplateDraft }) {
  const { speech } = useDesk();
  const words = templatesWords(speech.lang);
  const fields = fieldsIn(draft.text);
  return (
    <section class="stack" aria-label={words.preview}>
      <h3 class="label">{words.preview}</h3>
      {(['id', 'en'] as const).map((lang) => (
        <div key={lang} class="template-preview">
          <p class="quiet">{words.inLang[lang]}</p>
          <div lang={lang} class="template-preview__words">
            <Reading draft={draft} lang={lang} />
          </div>
        </div>
      ))}
      {fields.length > 0 ? (
        <p class="quiet">
          <Told>{words.asks(fields.join(', '))}</Told>
        </p>
      ) : null}
    </section>
  );
}

function Reading({ draft, lang }: { draft: TemplateDraft; lang: Lang }) {
  const { kind, cause, advice, text } = draft;
  const { now, board: snapshot } = useDesk();
  const { board, time } = publicWords(lang);
  const said = text[lang].trim();
  const since = time.sinceShort(sayTime(time, snapshot.office.zone).clock(now));
  // The board words the cause of an outage by itself; here as though it began now.
  const spoken =
    kind === 'outage' && cause !== null ? asSentence(board.reason(board.cause[cause], since)) : null;
  return (
    <>
      {spoken === null ? null : <p>{spoken}</p>}
      {said === '' ? null : (
        <p>
          <bdi>
            <WithFields text={said} />
          </bdi>
        </p>
      )}
      {advice === null ? null : <p class="template-preview__advice">{board.advice[advice]}</p>}
      {spoken === null && said === '' && advice === null ? <p>–</p> : null}
    </>
  );
}

/** The text with each open field as a plate of its own, its braces off. */
function WithFields({ text }: { text: string }) {
  return text.split(/(\{[^{}]+\})/).map((part, at) =>
    /^\{.+\}$/.test(part) ? (
      <span key={at} class="template-field">
        {part.slice(1, -1)}
      </span>
    ) : (
      part
    ),
  );
}

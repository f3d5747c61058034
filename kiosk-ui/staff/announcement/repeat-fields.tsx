import { useId } from 'preact/hooks';
import { concerns } from '#domain/notices/notice';
import { windowsOf } from '#domain/notices/notice-time';
import { openingDay } from '#domain/office/opening';
import type { Instant } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { Told } from '../../parts/told/told.tsx';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { sayWindow } from '../../words/say-window.ts';
import { useDesk } from '../frame/desk-context.ts';
import { type AnnouncementDraft, announcementOf } from './announcement-draft.ts';

type RepeatFieldsProps = {
  draft: AnnouncementDraft;
  onChange: (changed: Partial<AnnouncementDraft>) => void;
};

/** As the office counts: the first one is among them. */
const TIMES_MIN = 2;
const TIMES_MAX = 53;

/** How often planned work comes again, with every date it will have: a wrong one is seen before it is published. */
export function RepeatFields({ draft, onChange }: RepeatFieldsProps) {
  const { board, now, speech } = useDesk();
  const words = noticeSheetsWords(speech.lang).announce;
  const id = useId();
  const { startedAt, endsAt, repeats } = announcementOf(draft, board.office, now);
  const planned = {
    startedAt,
    endsAt,
    repeats: repeats && { ...repeats, zone: board.office.zone },
    resolvedAt: null,
    withdrawnAt: null,
    visibleFrom: null,
    nextUpdateAt: null,
  };
  const places = board.office.places.filter((place) => concerns(draft, place.id));
  const isShut = (at: Instant): boolean =>
    places.every((place) => openingDay(board.office, place, speech.say.date(at)).stretches.length === 0);
  if (endsAt === null) return <p class="quiet">{words.needsEnd}</p>;
  return (
    <div class="stack">
      <Choice
        name="every"
        question={<span class="heard">{words.repeatsTitle}</span>}
        options={(['once', 'week', 'month'] as const).map((every) => ({
          value: every,
          label: words.every[every],
        }))}
        chosen={draft.every}
        onChoose={(every) => onChange({ every })}
      />
      {draft.every === 'once' ? null : (
        <>
          <div class="field">
            <label class="field__label" for={id}>
              {words.times}
            </label>
            <input
              class="field__input"
              id={id}
              type="number"
              inputMode="numeric"
              min={TIMES_MIN}
              max={TIMES_MAX}
              value={draft.times}
              onChange={(event) => onChange({ times: within(event.currentTarget.valueAsNumber) })}
            />
          </div>
          <h3 class="label">{words.dates}</h3>
          <ol class="stack announced-dates">
            {windowsOf(planned).map((window) => (
              <li key={window.from}>
                <Told>{sayWindow(window, speech.say, speech.public, now)}</Told>
                {isShut(window.from) ? <b>{` · ${words.officeShut}`}</b> : null}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function within(times: number): number {
  return Number.isFinite(times) ? Math.min(TIMES_MAX, Math.max(TIMES_MIN, Math.round(times))) : TIMES_MIN;
}

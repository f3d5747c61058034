import { useId } from 'preact/hooks';
import { may, reaches } from '#domain/staff/roles';
import { Key } from '../../parts/key/key.tsx';
import { ServiceMark } from '../../parts/service-mark/service-mark.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { SheetRoute } from '../frame/use-sheet.ts';
import { morningOf } from './tasks.ts';

type HomeDeskProps = { route: SheetRoute; placeName: string };

/** Until the day is spoken for, its question, with a good and a bad answer of one size; then "Umumkan gangguan". */
export function HomeDesk({ route, placeName }: HomeDeskProps) {
  const { actor, board, place, now, speech } = useDesk();
  const { home, morning: words, sending } = speech.staff;
  const acting = useActing();
  const question = useId();
  const morning = morningOf(board, actor, place.id, now);
  const announce = (): void => route.open({ kind: 'announce' });
  const confirm = (finding: 'all-normal' | 'still-the-same') => (): void =>
    acting.act(
      [finding, place.id],
      () => ({ type: 'confirm-day', places: [place.id], finding }),
      () => {},
    );

  if (!morning) {
    return may(actor, 'write-notices') ? (
      <Key big icon="bell" label={home.announce} onPress={announce} />
    ) : null;
  }
  const busy = acting.state.kind === 'sending';
  const cause = morning.kind === 'fresh' ? null : (morning.outages[0]?.cause ?? 'other');
  const yours =
    morning.kind === 'fresh' ? [] : morning.outages.filter((notice) => reaches(actor, notice.scope));
  return (
    <section class="morning" aria-labelledby={question}>
      <ActTrouble acting={acting} />
      <h2 class="morning__question" id={question}>
        {words.question(placeName)}
      </h2>
      <p class="morning__line">
        {busy ? sending : cause ? words.stillRunning(speech.staff.cause[cause]) : words.check}
      </p>
      {morning.kind === 'fresh' ? (
        <div class="keys">
          <Key
            stacked
            before={<ServiceMark state="normal" />}
            label={words.allNormal}
            onPress={confirm('all-normal')}
            disabled={busy}
          />
          <Key stacked before={<ServiceMark state="stopped" />} label={words.trouble} onPress={announce} />
        </div>
      ) : (
        <div class="keys">
          <Key
            stacked
            before={<ServiceMark state="stopped" />}
            label={words.same}
            onPress={confirm('still-the-same')}
            disabled={busy}
          />
          {morning.mayResolve ? (
            <Key
              stacked
              before={<ServiceMark state="normal" />}
              label={words.recovered}
              onPress={() => route.open({ kind: 'resolve', notices: yours.map((notice) => notice.id) })}
            />
          ) : null}
          <Key stacked before={<ServiceMark state="limited" />} label={words.other} onPress={announce} />
        </div>
      )}
    </section>
  );
}

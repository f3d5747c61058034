import { NEXT_UPDATE_CHOICES } from '#domain/notices/templates';
import { DAY, HOUR, MINUTE } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { useDesk } from '../frame/desk-context.ts';

type NextNewsChoiceProps = { minutes: number; onChoose: (minutes: number) => void };

/** The promise every outage carries: when there is news again, at the latest. */
export function NextNewsChoice({ minutes, onChoose }: NextNewsChoiceProps) {
  const { now, speech } = useDesk();
  const words = speech.staff.outage;
  const label = (choice: number): string => {
    if (choice * MINUTE >= DAY) return words.tomorrow;
    return choice * MINUTE >= HOUR ? words.hours(choice / 60) : words.minutes(choice);
  };
  return (
    <div class="four">
      <Choice
        name="next-news"
        question={words.nextNews}
        options={NEXT_UPDATE_CHOICES.map((choice) => ({
          value: String(choice),
          label: label(choice),
          line: speech.say.clock(now + choice * MINUTE),
        }))}
        chosen={String(minutes)}
        onChoose={(value) => onChoose(Number(value))}
      />
    </div>
  );
}

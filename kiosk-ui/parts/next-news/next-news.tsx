import { Slats } from '../slats/slats.tsx';
import { Told, type Words } from '../told/told.tsx';

type NextNewsProps = {
  /** "Kabar berikutnya pukul", overdue "Kabar dijanjikan pukul", before opening "Kantor buka pukul". */
  label: Words;
  /** As shown, "10.30". */
  time: string;
  timeValue?: string | undefined;
  /** "38 menit lagi", overdue "terlambat 12 menit"; empty when the time says enough. */
  count: Words;
  /** Slats still there, of 12 (one for each 5 minutes of the last hour); none when overdue. */
  slatsLeft?: number | undefined;
  /** The promised time has passed: said in the colour of stopped, and in words. */
  overdue?: boolean | undefined;
  /** Under the count when overdue: "Petugas sudah diingatkan." */
  note?: Words;
};

/** "2 jam 55 menit lagi" takes more room than "38 menit lagi", and must stay one line. */
function isLong(count: Words): boolean {
  return typeof count === 'string' && count.length > 14;
}

/** When there is news again, and how long until then. */
export function NextNews({ label, time, timeValue, count, slatsLeft, overdue, note }: NextNewsProps) {
  return (
    <section class="next-news" data-overdue={overdue ? '' : undefined}>
      <div class="next-news__when">
        <p class="next-news__label">
          <Told>{label}</Told>
        </p>
        <p class="next-news__time">
          <time dateTime={timeValue}>{time}</time>
        </p>
      </div>
      <div class="next-news__left">
        {count ? (
          <p class="next-news__count" data-long={isLong(count) ? '' : undefined}>
            <Told>{count}</Told>
          </p>
        ) : null}
        {note ? (
          <p class="next-news__note">
            <Told>{note}</Told>
          </p>
        ) : null}
        {slatsLeft === undefined || overdue ? null : <Slats of={12} left={slatsLeft} />}
      </div>
    </section>
  );
}

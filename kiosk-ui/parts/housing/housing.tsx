import { Told, type Words } from '../told/told.tsx';

type HousingProps = {
  /** The office, or on an answer "Jawaban untuk bukti Anda". */
  place: Words;
  /** Room and date; on an answer the last group of the code. */
  line?: Words;
  /** As shown, "09.52"; nothing on a page that does not know the time. */
  clock?: string | undefined;
  /** The same, for machines: "09:52". */
  clockValue?: string | undefined;
  /** "diperbarui 20 detik lalu"; nothing while cut off, the yellow band says it then. */
  freshness?: Words;
};

/** The band the shutter comes out of: where, when, and how fresh. */
export function Housing({ place, line, clock, clockValue, freshness }: HousingProps) {
  return (
    <header class="housing">
      <div class="housing__where">
        <p class="housing__place">
          <Told>{place}</Told>
        </p>
        {line ? (
          <p class="housing__line">
            <Told>{line}</Told>
          </p>
        ) : null}
      </div>
      <div class="housing__when">
        {clock ? (
          <time class="housing__clock" dateTime={clockValue}>
            {clock}
          </time>
        ) : null}
        {freshness ? <p class="housing__freshness">{freshness}</p> : null}
      </div>
    </header>
  );
}

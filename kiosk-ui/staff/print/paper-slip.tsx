import type { Office } from '#domain/office/office';
import { formatSlipCode, slipUrl } from '#domain/slips/slip-code';
import { Qr } from '../../parts/qr/qr.tsx';
import { qrMatrix } from '../../parts/qr/qr-matrix.ts';
import { Told } from '../../parts/told/told.tsx';
import { importWords } from '../../words/import-words.ts';
import { publicWords } from '../../words/public-words.ts';
import { sayPlaceFromAfar } from '../../words/say-place.ts';
import { sayTime } from '../../words/say-time.ts';
import type { SlipToPrint } from './slips-to-print.ts';

/** A slip as a resident gets it, in Indonesian whatever the clerk reads: the code as a square and in groups; no name, no NIK. */
export function PaperSlip({ slip, office }: { slip: SlipToPrint; office: Office }) {
  const words = importWords('id').slip;
  const common = publicWords('id');
  const say = sayTime(common.time, office.zone);
  const host = office.slipHost ?? location.host;
  const groups = formatSlipCode(slip.code).split('-');
  return (
    <article class="paper-slip" lang="id">
      <p class="paper-slip__shutter" aria-hidden="true" />
      <header class="paper-slip__head">
        <p>{office.name}</p>
        <h3 class="paper-slip__title">{words.title}</h3>
      </header>
      <Qr matrix={qrMatrix(slipUrl(host, slip.code), 'Q')} label={words.qrLabel} class="paper-slip__qr" />
      <div class="paper-slip__facts">
        {slip.recordedOn ? <p>{words.recorded(say.dayWithYear(slip.recordedOn))}</p> : null}
        {slip.promisedOn ? (
          <p class="paper-slip__day">
            <Told>{words.promised(say.dayWithYear(slip.promisedOn))}</Told>
          </p>
        ) : null}
        <p>
          <Told>{words.waitsAt(sayPlaceFromAfar(slip.waitsAt, office, common))}</Told>
        </p>
        <p class="paper-slip__code">
          {groups.slice(0, 2).join('-')}
          <br />
          {groups.slice(2).join('-')}
        </p>
      </div>
      <footer class="paper-slip__foot">
        <p class="paper-slip__scan">
          <Told>{words.scan}</Told>
        </p>
        <p>
          <Told>{words.orType(host)}</Told>. {words.noName}
          {slip.line === null ? null : ` ${words.line(slip.line)}`}
        </p>
      </footer>
    </article>
  );
}

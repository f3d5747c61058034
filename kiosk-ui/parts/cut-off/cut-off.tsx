import { Icon } from '../icon/icon.tsx';
import { Told, type Words } from '../told/told.tsx';

type CutOffProps = {
  /** "Layar ini terputus sejak 07.42". */
  headline: Words;
  /** "2 jam 10 menit. Di bawah ini kabar terakhir." */
  line: Words;
};

/** A yellow band across the window, not a shutter: the screen is at fault, not the office. */
export function CutOff({ headline, line }: CutOffProps) {
  return (
    <div class="cut-off" role="status">
      <Icon name="offline" class="cut-off__icon" />
      <div>
        <p class="cut-off__headline">
          <Told>{headline}</Told>
        </p>
        <p class="cut-off__line">
          <Told>{line}</Told>
        </p>
      </div>
    </div>
  );
}

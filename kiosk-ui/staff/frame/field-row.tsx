import { Told, type Words } from '../../parts/told/told.tsx';

type FieldRowProps = {
  /** What it is: "Mulai". */
  label: string;
  /** How it stands: "baru saja". */
  value: Words;
  /** "Ubah" */
  change: string;
  onChange: () => void;
};

/** Something that is filled in already and may be changed: a sensible default, with the way to another. */
export function FieldRow({ label, value, change, onChange }: FieldRowProps) {
  return (
    <div class="field-row">
      <p class="field-row__words">
        <span class="field-row__label">{label}</span>{' '}
        <span class="field-row__value">
          <Told>{value}</Told>
        </span>
      </p>
      <button class="link" type="button" aria-label={`${change}: ${label}`} onClick={onChange}>
        {change}
      </button>
    </div>
  );
}

import { Icon } from '../icon/icon.tsx';

type PathProps = {
  /** The stages in order, as short as they stand in the drawing: "Direkam", "Di pusat", … */
  stages: readonly string[];
  /** Where the slip is, from 0; the number of stages when all are behind it. */
  at: number;
  /** "Anda di sini". */
  here: string;
  /** What the path is, for the ear: "Perjalanan kartu Anda". */
  label: string;
};

function placeOf(stage: number, at: number): 'behind' | 'here' | 'ahead' {
  if (stage < at) return 'behind';
  return stage === at ? 'here' : 'ahead';
}

/** The stages of a card with "you are here". */
export function Path({ stages, at, here, label }: PathProps) {
  return (
    <ol class="path" aria-label={label}>
      {stages.map((stage, index) => {
        const place = placeOf(index, at);
        return (
          <li class="path__stage" data-place={place} aria-current={place === 'here' ? 'step' : undefined}>
            <span class="path__box">
              {place === 'behind' ? <Icon name="tick" class="path__sign" /> : null}
              {place === 'here' ? <Icon name="person" class="path__sign" /> : null}
            </span>
            <span class="path__name">{stage}</span>
            {place === 'here' ? <span class="path__here">{here}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}

type PathBarProps = {
  /** How many stages there are. */
  of: number;
  /** From 0; `of` when all are behind. */
  at: number;
  /** The name of the stage: "Siap diambil". */
  name: string;
  /** "langkah 6 dari 6". */
  count: string;
};

/** The same in one line, for a phone. */
export function PathBar({ of, at, name, count }: PathBarProps) {
  const stages = Array.from({ length: of }, (_, index) => placeOf(index, at));
  return (
    <div class="path-bar">
      <p class="path-bar__words">
        <b class="path-bar__name">{name}</b>
        <span>{count}</span>
      </p>
      <div class="path-bar__stages" aria-hidden="true">
        {stages.map((place) => (
          <span class="path-bar__stage" data-place={place} />
        ))}
      </div>
    </div>
  );
}

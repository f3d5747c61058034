import { useDesk } from '../frame/desk-context.ts';

/** Beside a step's title: the way to the page before it. */
export function BackKey({ onBack }: { onBack: () => void }) {
  const { speech } = useDesk();
  return (
    <button class="link" type="button" onClick={onBack}>
      {speech.staff.keys.back}
    </button>
  );
}

import type { ComponentProps } from 'preact';
import { useDesk } from '../frame/desk-context.ts';
import { Later } from '../frame/later.tsx';
import type { PreviewStep } from '../preview/preview-step.tsx';

const previewStep = async () => (await import('../preview/preview-step.tsx')).PreviewStep;

/** The whole preview over a sheet, fetched when it is first wished for: three taps of an outage need none of it. */
export function Preview(props: ComponentProps<typeof PreviewStep>) {
  return <Later load={previewStep} props={props} onClose={props.onClose} />;
}

/** "Yang akan dilihat warga", and beside it the way to the kiosk and the WhatsApp text as they will be. */
export function PreviewHead({ label, onOpen }: { label: string; onOpen: () => void }) {
  const { speech } = useDesk();
  return (
    <div class="pass-on__head">
      <h3 class="label">{label}</h3>
      <button class="link" type="button" onClick={onOpen}>
        {speech.staff.notices.wholePreview}
      </button>
    </div>
  );
}

import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';

export function TemplatesSheet({ onClose }: { onClose: () => void }) {
  const { speech } = useDesk();
  return (
    <Sheet title={speech.staff.templates.title} closeLabel={speech.staff.keys.close} onClose={onClose}>
      {null}
    </Sheet>
  );
}

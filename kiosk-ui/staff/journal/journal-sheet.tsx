import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';

export function JournalSheet({ onClose }: { onClose: () => void }) {
  const { speech } = useDesk();
  return (
    <Sheet title={speech.staff.journal.title} closeLabel={speech.staff.keys.close} onClose={onClose}>
      {null}
    </Sheet>
  );
}

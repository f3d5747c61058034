import { may } from '#domain/staff/roles';
import { Icon, type IconName } from '../../parts/icon/icon.tsx';
import { useDesk } from '../frame/desk-context.ts';
import type { SheetName, SheetRoute } from '../frame/use-sheet.ts';

/** The row at the foot of the desk; a role sees only what it may do. */
export function Tabs({ route }: { route: SheetRoute }) {
  const { actor, speech } = useDesk();
  const words = speech.staff.tabs;
  const tabs: { icon: IconName; label: string; sheet: SheetName }[] = [];
  if (may(actor, 'receive-cards')) tabs.push({ icon: 'box', label: words.cards, sheet: { kind: 'cards' } });
  if (may(actor, 'import-slips'))
    tabs.push({ icon: 'file', label: words.imports, sheet: { kind: 'imports' } });
  tabs.push({ icon: 'list', label: words.more, sheet: { kind: 'more' } });
  return (
    <nav class="tabs" aria-label={words.label}>
      <a class="tabs__tab" href="/petugas" aria-current="page">
        <Icon name="house" />
        <span>{words.home}</span>
      </a>
      {tabs.map(({ icon, label, sheet }) => (
        <button key={label} class="tabs__tab" type="button" onClick={() => route.open(sheet)}>
          <Icon name={icon} />
          <span>{label}</span>
        </button>
      ))}
    </nav>
  );
}

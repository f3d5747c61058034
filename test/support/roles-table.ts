import { type Action, RIGHT_OF } from '#domain/ledger/action';
import { may, RIGHTS, type Right, type Role, role } from '#domain/staff/roles';

/** What can be asked of the office that is no action, with the right it needs. */
const ASKED: readonly [what: string, right: Right][] = [
  ['open the desk', 'see-desk'],
  ['begin an import: rows → slip codes', 'import-slips'],
  ['read the journal, as pages and as a file', 'see-journal'],
];

/** Rights that are nobody's place: the desk is one's own view. */
const OF_NO_PLACE: readonly Right[] = ['see-desk'];

/** Who may do what, as README shows it: made from the table by which the Desk decides. */
export function rolesTable(): string {
  const head = ['what', 'right', ...role.options];
  const actions = Object.entries(RIGHT_OF).map(([type, right]) => [
    `\`${type}\``,
    `\`${right}\``,
    ...role.options.map((one) => (type === 'end-sessions' ? endSessions(one) : cell(one, right))),
  ]);
  const asked = ASKED.map(([what, right]) => [
    what,
    `\`${right}\``,
    ...role.options.map((one) => cell(one, right)),
  ]);
  const rows = [head, ...actions, ...asked];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The roles that hold the right of an action; of `end-sessions`, for oneself. */
export function mayDo(one: Role, type: Action['type']): boolean {
  return may({ role: one }, RIGHT_OF[type]);
}

function cell(one: Role, right: Right): string {
  if (!RIGHTS[one].includes(right)) return '–';
  return one === 'kelurahan' && !OF_NO_PLACE.includes(right) ? 'own places' : 'yes';
}

function endSessions(one: Role): string {
  if (!mayDo(one, 'end-sessions')) return '–';
  return may({ role: one }, 'manage-staff') ? 'anybody’s' : 'own';
}

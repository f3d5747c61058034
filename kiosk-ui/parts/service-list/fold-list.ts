/**
 * What of a list is shown where there is room for `room` rows: all of it, or one row fewer and how many are left for
 * "dan 3 lainnya". Lists shorten before type shrinks. Room under 1 counts as 1.
 */
export function foldList<T>(items: readonly T[], room: number): { shown: readonly T[]; hidden: number } {
  const rows = Math.max(1, Math.floor(room));
  if (items.length <= rows) return { shown: items, hidden: 0 };
  return { shown: items.slice(0, rows - 1), hidden: items.length - rows + 1 };
}

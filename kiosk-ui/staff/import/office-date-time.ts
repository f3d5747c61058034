import { civilAt, type Instant, instantAt, isRealDate, minutesOf, type Zone } from '#domain/time/civil-time';

/** A moment as a `datetime-local` field holds it, on the office's wall clock whatever zone the phone is in. */
export function fieldOf(at: Instant, zone: Zone): string {
  const { date, minutes } = civilAt(at, zone);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The moment a `datetime-local` field stands for in the office; null while it is not filled in. */
export function momentOf(field: string, zone: Zone): Instant | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(field);
  const [, date, time] = parts ?? [];
  if (date === undefined || time === undefined || !isRealDate(date)) return null;
  return instantAt(date, minutesOf(time), zone);
}

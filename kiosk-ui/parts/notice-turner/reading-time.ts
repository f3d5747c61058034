/** One word in 0.4 s, and never under five seconds: the eye has to find the notice first. In milliseconds. */
export function readingTime(text: string): number {
  const words = text.trim().split(/\s+/).length;
  return Math.max(5000, words * 400);
}

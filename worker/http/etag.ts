/**
 * Whether the copy a client holds is still the one (RFC 9110, 13.1.2). Weak and strong tags are the same here: an
 * edge that compresses makes ours weak.
 */
export function stillHolds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const held = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(etag);
}

/** The value that `share` (0–1) of the samples do not exceed, by the nearest rank. Samples may come in any order. */
export function percentile(samples: Float64Array, share: number): number {
  const sorted = samples.slice().sort();
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** Brings what is fading in to its end: halfway, its contrast is nobody's to judge. What moves for ever goes on. */
export function endFades(): void {
  for (const animation of document.getAnimations()) {
    const end = animation.effect?.getComputedTiming().endTime;
    if (typeof end === 'number' && Number.isFinite(end)) animation.finish();
  }
}

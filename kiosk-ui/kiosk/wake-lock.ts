/** Keeps the screen lit while the page is seen. Browsers drop the lock with every hiding; without the API nothing happens. */
export function keepScreenAwake(page: Document, wakeLock: WakeLock | undefined): void {
  if (wakeLock === undefined) return;
  const ask = () => {
    if (page.visibilityState !== 'visible') return;
    // Refused on a low battery, or by policy: then the device's own settings hold.
    wakeLock.request('screen').catch(() => {});
  };
  page.addEventListener('visibilitychange', ask);
  ask();
}

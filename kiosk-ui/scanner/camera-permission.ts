/**
 * Calls `run` when the person or the operator allows the camera after a refusal. Browsers that do not tell (older
 * Firefox and Safari) never call: there the page's "Coba lagi" is the way. The answer stops listening.
 */
export function onCameraAllowed(permissions: Permissions | undefined, run: () => void): () => void {
  const stop = new AbortController();
  permissions?.query({ name: 'camera' }).then(
    (status) => {
      const changed = () => {
        if (status.state !== 'denied') run();
      };
      if (!stop.signal.aborted) status.addEventListener('change', changed, { signal: stop.signal });
    },
    () => {},
  );
  return () => stop.abort();
}

import { startSlipScanner } from '../../../../kiosk-ui/scanner/slip-scanner.ts';
import { listenForWedge } from '../../../../kiosk-ui/scanner/wedge.ts';

/** The smallest page around the scanner: writes down what it is told, in lists that a test reads. */
interface TrustedTypesFactory {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown;
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypesFactory;
  }
}

window.trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Not our own script.');
    return url;
  },
});

function list(id: string) {
  const items = document.getElementById(id);
  return (text: string) => items?.append(Object.assign(document.createElement('li'), { textContent: text }));
}

const [sayState, sayReading] = [list('states'), list('readings')];
const host = new URLSearchParams(location.search).get('host') ?? location.host;
const video = document.querySelector('video');
const onRead: Parameters<typeof startSlipScanner>[0]['onRead'] = (reading) =>
  sayReading(reading.kind === 'slip' ? `slip ${reading.code}` : reading.kind);

listenForWedge({ target: window, host, onRead });
if (video !== null) {
  const scanner = startSlipScanner({ video, host, onRead, onState: sayState });
  document.getElementById('retry')?.addEventListener('click', () => {
    sayState('retry pressed');
    scanner.retry();
  });
}

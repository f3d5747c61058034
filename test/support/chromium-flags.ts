/**
 * Flags of every Chromium the tests start: it runs as root in containers (no sandbox), without a graphics card,
 * and asks nothing of the network but what a page asks.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

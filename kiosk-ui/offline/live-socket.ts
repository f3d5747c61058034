import type { Listener } from '#domain/board/live-message';
import type { Socket, SocketEvents } from './live-line.ts';

/** Dials the browser's own WebSocket; `url` as `wss://HOST/api/live`. */
export function dialWebSocket(url: string, { opened, said, ended }: SocketEvents): Socket {
  const socket = new WebSocket(url);
  socket.addEventListener('open', opened);
  socket.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'string') said(event.data);
  });
  // An error is always followed by close (WebSockets standard, 7).
  socket.addEventListener('close', ended);
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(),
  };
}

/** Where the board is told live, seen from a page at `origin`; staff are told how many screens listen. */
export function liveAddress(origin: string, as: Listener): string {
  return `${origin.replace(/^http/, 'ws')}/api/live?as=${as}`;
}

import type { Socket, SocketEvents } from '../../../kiosk-ui/offline/live-line.ts';

/** Sockets whose other end the test holds. */
export function handLine() {
  const dialled: { events: SocketEvents; sent: string[]; closed: boolean }[] = [];
  function dial(events: SocketEvents): Socket {
    const end = { events, sent: [] as string[], closed: false };
    dialled.push(end);
    return {
      send: (text) => void end.sent.push(text),
      close: () => {
        end.closed = true;
      },
    };
  }
  function newest() {
    const end = dialled.at(-1);
    if (end === undefined) throw new Error('nobody has dialled');
    return end;
  }
  return { dial, dialled, newest };
}

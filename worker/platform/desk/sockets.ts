import { LIVE_PING, LIVE_PONG, type Listener, type LiveMessage } from '#domain/board/live-message';
import type { StaffId } from '#domain/staff/member';

/** Hibernating sockets to screens and phones: the Desk may sleep while thousands stay connected. */
export class Sockets {
  readonly #ctx: DurableObjectState;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    // Answered by the platform itself, so that keeping a line alive wakes nobody.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(LIVE_PING, LIVE_PONG));
  }

  /** Public screens at this moment; phones of staff listen too and are none. */
  get screens(): number {
    return this.#ctx.getWebSockets('screen').length;
  }

  /** @param staff whose phone it is, where somebody is signed in on it. */
  accept(listener: Listener, staff: StaffId | null, first: LiveMessage | null): Response {
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.#ctx.acceptWebSocket(ours, staff === null ? [listener] : [listener, tagOf(staff)]);
    if (first) ours.send(JSON.stringify(first));
    return new Response(null, { status: 101, webSocket: theirs });
  }

  /** Rings every screen. */
  ring(message: LiveMessage): void {
    this.#send(this.#ctx.getWebSockets(), message);
  }

  /** Tells the phones of one colleague. */
  tell(staff: StaffId, message: LiveMessage): void {
    this.#send(this.#ctx.getWebSockets(tagOf(staff)), message);
  }

  /** One that has just gone must not keep the others from hearing. */
  #send(sockets: WebSocket[], message: LiveMessage): void {
    const text = JSON.stringify(message);
    for (const socket of sockets) {
      try {
        socket.send(text);
      } catch {
        // It closed a moment ago; its screen polls and comes back.
      }
    }
  }
}

function tagOf(staff: StaffId): string {
  return `staff:${staff}`;
}

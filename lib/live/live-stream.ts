import { log } from "@/lib/log";
import { ok, type Result } from "@/lib/result";
import type { LiveHub } from "./live-hub";
import { type LiveState, liveStateJson } from "./live-state";

/** Whose stream it is, and how it ends. */
export interface LiveStreamOptions {
  playerId: string;
  /** From when on the result of play counts; null leaves it out. */
  playedSince: Date | null;
  /** Aborted when the page is gone. */
  signal: AbortSignal;
  /** Asked now and then; the stream ends when the answer is no. */
  isSignedIn: () => Promise<boolean>;
  /** How often the page hears that all is well. Default 15 s. */
  heartbeatMs?: number;
  /** How often the session is checked. Default 1 min. */
  checkMs?: number;
}

/** A page that lost its stream waits so long, in ms; not all pages equally, or a restart would bring them at once. */
const RECONNECT_MS = { least: 1_000, spread: 3_000 };

/**
 * Opens the server-sent events of one page: each new state as a message, and a `beat` between
 * them, so that a page can tell a quiet stream from a dead one.
 *
 * It leaves the hub however it ends: by the page, by the reader, or by the session. A page
 * that reads slowly gets the latest state, never a queue of them.
 *
 * @returns Refused when the player or the process has too many streams.
 */
export function openLiveStream(
  hub: LiveHub,
  options: LiveStreamOptions,
): Result<ReadableStream<Uint8Array>, "TOO_MANY_STREAMS"> {
  const { playerId, playedSince, signal, isSignedIn, heartbeatMs = 15_000, checkMs = 60_000 } = options;
  let outlet: ReadableStreamDefaultController<Uint8Array> | null = null;
  let waiting: LiveState | null = null;

  const send = () => {
    if (!waiting || !outlet || (outlet.desiredSize ?? 0) <= 0) return;
    const data = JSON.stringify(liveStateJson(waiting));
    waiting = null;
    outlet.enqueue(encode(`data: ${data}\n\n`));
  };
  const followed = hub.follow({ playerId, playedSince }, (state) => {
    // A refusal nobody has read yet is not lost to the next state.
    waiting = { ...state, refusal: state.refusal ?? waiting?.refusal ?? null };
    send();
  });
  if (!followed.ok) return followed;

  const beat = setInterval(() => {
    if (outlet && (outlet.desiredSize ?? 0) > 0) outlet.enqueue(encode("event: beat\ndata:\n\n"));
  }, heartbeatMs);
  const check = setInterval(() => {
    isSignedIn().then(
      (isIn) => {
        if (!isIn) close();
      },
      // Without an answer nobody is sent away.
      (error: unknown) => log.warn({ err: error }, "A live stream's session could not be checked"),
    );
  }, checkMs);
  const leave = () => {
    followed.value();
    clearInterval(beat);
    clearInterval(check);
    signal.removeEventListener("abort", close);
    outlet = null;
  };
  const close = () => {
    const open = outlet;
    leave();
    open?.close();
  };

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      outlet = controller;
      const reconnectMs = RECONNECT_MS.least + Math.round(Math.random() * RECONNECT_MS.spread);
      controller.enqueue(encode(`retry: ${reconnectMs}\n\n`));
    },
    pull: send,
    cancel: leave,
  });
  signal.addEventListener("abort", close);
  // The page may be gone before we began.
  if (signal.aborted) close();

  return ok(stream);
}

const encoder = new TextEncoder();

function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LiveHub, type LiveListener } from "./live-hub";
import type { LiveState } from "./live-state";
import { openLiveStream } from "./live-stream";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A hub whose news the test makes up. */
class FakeHub extends LiveHub {
  tell: LiveListener = () => {};

  constructor() {
    super({ read: async () => [] });
  }

  override follow(...[wish, listener]: Parameters<LiveHub["follow"]>) {
    this.tell = listener;

    return super.follow(wish, listener);
  }
}

function open(isSignedIn = async () => true) {
  const hub = new FakeHub();
  const gone = new AbortController();
  const opened = openLiveStream(hub, { playerId: "ada", playedSince: null, signal: gone.signal, isSignedIn });
  if (!opened.ok) throw new Error(opened.code);

  return { hub, gone, reader: opened.value.getReader() };
}

/** The next event's text. */
async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  return new TextDecoder().decode((await reader.read()).value);
}

function aState(fields: Partial<LiveState> = {}): LiveState {
  return {
    playerId: "ada",
    balanceCents: 900n,
    currency: "USD",
    version: 7n,
    net: null,
    refusal: null,
    isPaused: false,
    ...fields,
  };
}

/** Nothing is left behind: no listener, no timer. */
function expectNothingLeft(hub: LiveHub) {
  expect(hub.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
}

test("says when to come back, then each state in text", async () => {
  const { hub, reader } = open();
  expect(await next(reader)).toMatch(/^retry: \d{4}\n\n$/);

  const at = new Date("2026-11-24T10:00:00.000Z");
  hub.tell(aState({ net: { since: at, cents: -250n }, refusal: { code: "PLAYER_BLOCKED", at } }));
  const event = await next(reader);
  expect(event).toMatch(/^data: .*\n\n$/);
  expect(JSON.parse(event.slice("data: ".length))).toEqual({
    playerId: "ada",
    balanceCents: "900",
    currency: "USD",
    version: "7",
    net: { since: at.toISOString(), cents: "-250" },
    refusal: { code: "PLAYER_BLOCKED", at: at.toISOString() },
    isPaused: false,
  });
});

test("beats between states", async () => {
  const { reader } = open();
  await reader.read();
  const beat = next(reader);
  await vi.advanceTimersByTimeAsync(15_000);

  expect(await beat).toBe("event: beat\ndata:\n\n");
});

test("a slow reader gets the latest state, and the refusal it has not seen yet", async () => {
  const { hub, reader } = open();
  const at = new Date();
  hub.tell(aState({ version: 1n, refusal: { code: "GAME_DISABLED", at } }));
  hub.tell(aState({ version: 2n }));
  hub.tell(aState({ version: 3n }));
  await reader.read();
  const event = await next(reader);

  expect(JSON.parse(event.slice("data: ".length))).toMatchObject({ version: "3", refusal: { code: "GAME_DISABLED" } });
});

test("a page that goes leaves nothing behind", async () => {
  const { hub, gone, reader } = open();
  await reader.read();
  gone.abort();

  expect(await reader.read()).toEqual({ done: true, value: undefined });
  expectNothingLeft(hub);
});

test("a reader that cancels leaves nothing behind", async () => {
  const { hub, reader } = open();
  await reader.read();
  await reader.cancel();

  expectNothingLeft(hub);
});

test("a page that was gone before the stream began leaves nothing behind", () => {
  const hub = new FakeHub();
  const opened = openLiveStream(hub, {
    playerId: "ada",
    playedSince: null,
    signal: AbortSignal.abort(),
    isSignedIn: async () => true,
  });

  expect(opened.ok).toBe(true);
  expectNothingLeft(hub);
});

test("the stream ends within a minute of the session, and only then", async () => {
  let isIn = true;
  const { hub, reader } = open(async () => isIn);
  await reader.read();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(hub.size).toBe(1);

  isIn = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expectNothingLeft(hub);
});

test("a session that cannot be checked is not over", async () => {
  const { hub } = open(async () => {
    throw new Error("the database is away");
  });
  await vi.advanceTimersByTimeAsync(120_000);

  expect(hub.size).toBe(1);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LiveHub } from "./live-hub";
import type { LiveState } from "./live-state";
import type { News } from "./read-live-states";
import type { Watch } from "./watch";

const ADA = { playerId: "ada", playedSince: null };
const BOB = { playerId: "bob", playedSince: null };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function stateOf(playerId: string, version: bigint): LiveState {
  return {
    playerId,
    balanceCents: version * 100n,
    currency: "USD",
    version,
    net: null,
    refusal: null,
    isPaused: false,
  };
}

/** Accounts in memory, read as the database would be. */
function givenAccounts(versions: Record<string, bigint>) {
  const read = vi.fn(
    async (watches: readonly Watch[]): Promise<News[]> =>
      watches.flatMap((watch) => {
        const version = versions[watch.playerId] ?? 0n;

        return watch.seen && watch.seen.version >= version ? [] : [{ watch, state: stateOf(watch.playerId, version) }];
      }),
  );

  return { read, versions };
}

function follow(hub: LiveHub, wish: { playerId: string; playedSince: Date | null }) {
  const states: LiveState[] = [];
  const followed = hub.follow(wish, (state) => states.push(state));
  if (!followed.ok) throw new Error(followed.code);

  return { states, leave: followed.value };
}

test("tells a newcomer the state, and then only what changes", async () => {
  const { read, versions } = givenAccounts({ ada: 1n });
  const { states } = follow(new LiveHub({ read }), ADA);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(states.map(({ version }) => version)).toEqual([1n]);

  versions.ada = 2n;
  await vi.advanceTimersByTimeAsync(300);
  expect(states.map(({ version }) => version)).toEqual([1n, 2n]);
});

test("looks once for everybody, and not at all while nobody listens", async () => {
  const { read } = givenAccounts({ ada: 1n, bob: 1n });
  const hub = new LiveHub({ read });
  const [ada, bob] = [follow(hub, ADA), follow(hub, BOB)];
  await vi.advanceTimersByTimeAsync(100);
  expect(read).toHaveBeenCalledTimes(1);
  expect([ada.states.length, bob.states.length]).toEqual([1, 1]);

  ada.leave();
  bob.leave();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).toHaveBeenCalledTimes(1);
  expect(hub.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("a newcomer during a look is looked after right after it", async () => {
  const { read } = givenAccounts({ ada: 1n, bob: 1n });
  const hub = new LiveHub({ read });
  follow(hub, ADA);
  let letGo = () => {};
  read.mockImplementationOnce(() => new Promise((resolve) => (letGo = () => resolve([]))));
  await vi.advanceTimersByTimeAsync(30);
  const { states } = follow(hub, BOB);
  letGo();
  await vi.advanceTimersByTimeAsync(50);

  expect(states).toHaveLength(1);
});

test("whoever leaves during a look is told nothing more", async () => {
  const { read, versions } = givenAccounts({ ada: 1n });
  const { states, leave } = follow(new LiveHub({ read }), ADA);
  await vi.advanceTimersByTimeAsync(100);
  versions.ada = 2n;
  read.mockImplementationOnce(async ([watch]) => {
    leave();

    return watch ? [{ watch, state: stateOf("ada", 2n) }] : [];
  });
  await vi.advanceTimersByTimeAsync(1_000);

  expect(states).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("goes on looking after the database was away", async () => {
  const { read, versions } = givenAccounts({ ada: 1n });
  const { states } = follow(new LiveHub({ read }), ADA);
  await vi.advanceTimersByTimeAsync(100);
  read.mockRejectedValueOnce(new Error("away"));
  versions.ada = 2n;
  await vi.advanceTimersByTimeAsync(300);
  expect(states).toHaveLength(1);

  await vi.advanceTimersByTimeAsync(2_000);
  expect(states).toHaveLength(2);
});

test("bounds the streams of a player and of the process; whoever leaves makes room", () => {
  const hub = new LiveHub({ ...givenAccounts({}), maxWatches: 3, maxWatchesPerPlayer: 2 });
  const first = follow(hub, ADA);
  follow(hub, ADA);
  expect(hub.follow(ADA, () => {})).toEqual({ ok: false, code: "TOO_MANY_STREAMS" });
  follow(hub, BOB);
  expect(hub.follow(BOB, () => {})).toEqual({ ok: false, code: "TOO_MANY_STREAMS" });

  first.leave();
  expect(hub.follow(BOB, () => {}).ok).toBe(true);
});

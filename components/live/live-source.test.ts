import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type EventStream, LiveSource } from "./live-source";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class FakeStream implements EventStream {
  readonly url: string;
  readyState = 1;
  readonly #listeners = new Map<string, (event: { data?: unknown }) => void>();

  constructor(url: string) {
    this.url = url;
  }

  addEventListener(type: string, listener: (event: { data?: unknown }) => void) {
    this.#listeners.set(type, listener);
  }

  close() {
    this.readyState = 2;
  }

  emit(type: "message" | "beat" | "error", data?: unknown) {
    this.#listeners.get(type)?.({ data: JSON.stringify(data) });
  }
}

function givenPage() {
  const streams: FakeStream[] = [];
  const page = {
    streams,
    isVisible: true,
    tellVisibility: () => {},
    news: vi.fn(),
    silence: vi.fn(),
    open: () => streams.filter(({ readyState }) => readyState === 1),
    last() {
      const stream = streams.at(-1);
      if (!stream) throw new Error("no stream was opened");

      return stream;
    },
    show(isVisible: boolean) {
      page.isVisible = isVisible;
      page.tellVisibility();
    },
  };
  const source = new LiveSource({
    open: (url) => {
      const stream = new FakeStream(url);
      streams.push(stream);

      return stream;
    },
    isVisible: () => page.isVisible,
    onVisibility: (listener) => {
      page.tellVisibility = listener;

      return () => {
        page.tellVisibility = () => {};
      };
    },
    onNews: page.news,
    onSilence: page.silence,
  });

  return { page, source };
}

test("one stream serves all who listen, and closes behind the last of them", () => {
  const { page, source } = givenPage();
  const [leave, leaveToo] = [source.listen(), source.listen()];
  expect(page.streams).toHaveLength(1);
  page.last().emit("message", { a: 1 });
  expect(page.news).toHaveBeenCalledExactlyOnceWith({ a: 1 });
  expect(source.isHeard).toBe(true);

  leave();
  expect(page.open()).toHaveLength(1);
  leaveToo();
  expect(page.open()).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("a page in the background has no stream, and looks at once when it comes back", () => {
  const { page, source } = givenPage();
  source.listen();
  page.show(false);
  expect(page.open()).toHaveLength(0);

  page.show(true);
  expect(page.open()).toHaveLength(1);
  expect(page.silence).toHaveBeenCalledTimes(1);
});

test("asking for the result of play opens the stream anew", () => {
  const { page, source } = givenPage();
  source.listen();
  source.ask("2026-11-24T10:00:00.000Z");
  expect(page.open().map(({ url }) => url)).toEqual(["/api/live?since=2026-11-24T10%3A00%3A00.000Z"]);

  source.ask(null);
  expect(page.open().map(({ url }) => url)).toEqual(["/api/live"]);
});

test("a lost stream is silent until the browser has it back", () => {
  const { page, source } = givenPage();
  source.listen();
  page.last().emit("message", {});
  page.last().readyState = 0;
  page.last().emit("error");
  expect([source.isHeard, page.silence.mock.calls.length]).toEqual([false, 1]);

  page.last().emit("message", {});
  expect(source.isHeard).toBe(true);
  expect(page.streams).toHaveLength(1);
});

test("a refused stream is tried again after a while", async () => {
  const { page, source } = givenPage();
  source.listen();
  page.last().readyState = 2;
  page.last().emit("error");
  expect(page.silence).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(page.streams).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(21_000);

  expect(page.open()).toHaveLength(1);
});

test("a stream that something holds up counts as none", async () => {
  const { page, source } = givenPage();
  source.listen();
  await vi.advanceTimersByTimeAsync(5_000);

  expect(page.silence).toHaveBeenCalledTimes(1);
  expect(source.isHeard).toBe(false);
});

test("a stream without a beat is dead and opened anew; one with beats lives on", async () => {
  const { page, source } = givenPage();
  source.listen();
  page.last().emit("message", {});
  await vi.advanceTimersByTimeAsync(30_000);
  page.last().emit("beat");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(page.streams).toHaveLength(1);

  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.streams).toHaveLength(2);
  expect(page.open()).toHaveLength(1);
  expect(source.isHeard).toBe(false);
});

test("a page nobody is signed in to any more gives up", async () => {
  const { page, source } = givenPage();
  source.listen();
  source.giveUp();
  await vi.advanceTimersByTimeAsync(600_000);

  expect(page.open()).toHaveLength(0);
  expect(page.silence).not.toHaveBeenCalled();
});

import { expect, test } from "vitest";
import { isLeaveMessage, LEAVE_MESSAGE } from "./leave-message";

interface FakeWindow {
  parent: unknown;
}

const top: FakeWindow = { parent: null };
top.parent = top;
const frame: FakeWindow = { parent: top };
const nested: FakeWindow = { parent: frame };
const stranger: FakeWindow = { parent: top };
const origin = "https://casino.example";

test("our page inside the game's frame is believed, however deep it stands", () => {
  expect(isLeaveMessage({ data: LEAVE_MESSAGE, origin, source: frame }, origin, frame)).toBe(true);
  expect(isLeaveMessage({ data: LEAVE_MESSAGE, origin, source: nested }, origin, frame)).toBe(true);
});

test("another origin, another frame, another message and no sender are not", () => {
  expect(isLeaveMessage({ data: LEAVE_MESSAGE, origin: "https://evil.example", source: frame }, origin, frame)).toBe(
    false,
  );
  expect(isLeaveMessage({ data: LEAVE_MESSAGE, origin, source: stranger }, origin, frame)).toBe(false);
  expect(isLeaveMessage({ data: LEAVE_MESSAGE, origin, source: top }, origin, frame)).toBe(false);
  expect(isLeaveMessage({ data: "hello", origin, source: frame }, origin, frame)).toBe(false);
  expect(isLeaveMessage({ data: LEAVE_MESSAGE, origin, source: null }, origin, frame)).toBe(false);
});

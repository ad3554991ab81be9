import { expect, test } from "vitest";
import { isClosedTo, type Maintenance, phaseOf } from "./maintenance";

const START = new Date("2026-11-24T02:00:00Z");
const END = new Date("2026-11-24T04:00:00Z");
const before = (at: Date) => new Date(at.getTime() - 1);

const planned: Maintenance = {
  ...{ startsAt: START, endsAt: END, messages: {}, reason: "update", setBy: "cli", setAt: START },
  guestIds: new Set(["tester"]),
};

test("a planned maintenance is on from its start up to its end, and off before and after", () => {
  expect([before(START), START, before(END), END].map((now) => phaseOf(planned, now))).toEqual([
    "planned",
    "on",
    "on",
    "off",
  ]);
});

test("without an end it is on until somebody ends it, without a start it is off", () => {
  expect(phaseOf({ startsAt: START, endsAt: null }, new Date("2036-01-01"))).toBe("on");
  expect(phaseOf({ startsAt: null, endsAt: null }, START)).toBe("off");
});

test("it closes the house to everybody but those on its list, strangers included", () => {
  expect(["ada", "tester", null].map((playerId) => isClosedTo(planned, playerId, START))).toEqual([true, false, true]);
  expect(isClosedTo(planned, "ada", END)).toBe(false);
});

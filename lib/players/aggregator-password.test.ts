import { expect, test } from "vitest";
import { aggregatorPassword } from "./aggregator-password";

const ANN = "01890000-0000-7000-8000-000000000001";
const BOB = "01890000-0000-7000-8000-000000000002";

test("derives one password for each player and secret, always the same", () => {
  const password = aggregatorPassword(ANN, "secret");

  expect(password).toMatch(/^[0-9a-f]{32}$/);
  expect(aggregatorPassword(ANN, "secret")).toBe(password);
  expect(aggregatorPassword(BOB, "secret")).not.toBe(password);
  expect(aggregatorPassword(ANN, "other")).not.toBe(password);
});

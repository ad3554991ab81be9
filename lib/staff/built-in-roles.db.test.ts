import { expect, test } from "vitest";
import { testDb } from "@/lib/testing/database";
import { BUILT_IN_ROLES, type BuiltInRole, PERMISSIONS, type Permission } from "./permissions";

const VIEWER = PERMISSIONS.filter((name) => name.endsWith(".view") && name !== "logs.view" && name !== "staff.view");
const EXPECTED: Record<BuiltInRole, readonly Permission[]> = {
  owner: PERMISSIONS,
  manager: PERMISSIONS.filter((name) => name !== "staff.edit"),
  support: [
    ...(["overview.view", "players.view", "players.edit", "players.status", "players.password"] as const),
    ...(["free-rounds.view", "free-rounds.award", "ledger.view", "exceptions.view", "games.view"] as const),
  ],
  finance: [
    ...VIEWER,
    ...(["players.adjust", "players.approve", "players.export", "reports.export"] as const),
    ...(["exceptions.end", "logs.view"] as const),
  ],
  viewer: VIEWER,
};

test.each(BUILT_IN_ROLES)("the built-in role %s may do what it is meant for, and no more", async (id) => {
  const role = await testDb().role.findUniqueOrThrow({ where: { id } });

  expect(role.isBuiltIn).toBe(true);
  expect(new Set(role.permissions)).toEqual(new Set(EXPECTED[id]));
});

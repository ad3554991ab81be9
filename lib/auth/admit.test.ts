import { expect, test } from "vitest";
import { permissionsOf } from "@/lib/staff";
import { admit } from "./admit";

const viewer = { permissions: permissionsOf(["players.view"]) };

test("lets pass who has the permission", () => {
  expect(admit(viewer, "players.view")).toEqual({ ok: true, value: viewer });
});

test("refuses whoever lacks it, and strangers first", () => {
  expect(admit(viewer, "players.adjust")).toEqual({ ok: false, code: "FORBIDDEN" });
  expect(admit(null, "players.view")).toEqual({ ok: false, code: "SIGNED_OUT" });
});

test("gives nothing for a permission this version does not know", () => {
  expect(permissionsOf(["players.view", "casino.burn"])).toEqual(new Set(["players.view"]));
});

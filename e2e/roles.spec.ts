import { expect, type Page, test } from "@playwright/test";
import { createPlayer } from "./casino";
import { addressOf, type BuiltAction, listBuiltActions, listBuiltPages } from "./desk-inventory";
import { ACTIONS, type Asked, mayDo, PAGES, ROLES } from "./desk-permissions";
import { newUsername, openPlayer, operatorAtDesk, PASSWORD } from "./people";

const base = process.env.E2E_BASE_URL ?? "http://localhost:3000";
const STRANGER = "a stranger";

/** The cookies of a browser window, for requests beside it. */
async function cookiesOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();

  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** Sends `{}` to an action, as its page would; the code it answers. */
async function callAction({ id, path }: BuiltAction, cookie: string): Promise<string> {
  const response = await fetch(`${base}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: base, "next-action": id, "content-type": "text/plain;charset=UTF-8" },
    body: "[{}]",
  });
  const answer = await response.text();

  return /"ok":false,"code":"([A-Z_]+)"/.exec(answer)?.[1] ?? `${response.status} ${answer.slice(0, 200)}`;
}

/** Opens a page or an export, and looks no further than its status and where it leads. */
async function openPage(path: string, cookie: string): Promise<string> {
  const response = await fetch(`${base}${addressOf(path)}`, { redirect: "manual", headers: { cookie } });
  await response.body?.cancel();
  const to = response.headers.get("location") ?? "";

  return to.includes("/admin/sign-in") ? "SIGN_IN" : String(response.status);
}

/** The answers an action may give to `{}`. Money may ask for a fresh code before it looks at the input. */
function answersOf(role: string, asked: Asked): string[] {
  if (role === STRANGER) return ["SIGNED_OUT"];

  return mayDo(role, asked) ? ["INPUT_INVALID", "STEP_UP_REQUIRED"] : ["FORBIDDEN"];
}

/** The same for a page. Ids of nobody, missing parameters and a way on to another page come after the permission. */
function statusesOf(role: string, asked: Asked): string[] {
  if (role === STRANGER) return ["SIGN_IN", "401", "403"];

  return mayDo(role, asked) ? ["200", "204", "307", "400", "404", "405"] : ["403"];
}

test("the server asks for the right permission before every page and action, of every role", async ({ browser }) => {
  const [actions, pages] = [await listBuiltActions(), await listBuiltPages()];
  expect(actions.map(({ name }) => name).sort(), "actions of the build and of the table").toEqual(
    Object.keys(ACTIONS).sort(),
  );
  expect(pages, "pages of the build and of the table").toEqual(Object.keys(PAGES).sort());

  const desks: (readonly [role: string, cookie: string])[] = [];
  for (const role of Object.keys(ROLES)) desks.push([role, await cookiesOf(await operatorAtDesk(browser, role))]);
  const wrong: string[] = [];
  const look = (what: string, expected: string[], got: string) => {
    if (!expected.includes(got)) wrong.push(`${what} got ${got}, not ${expected.join(" or ")}`);
  };
  for (const action of actions) {
    const asked = ACTIONS[action.name] ?? "";
    if (asked === "door") continue;
    const ask = async ([role, cookie]: readonly [string, string]) =>
      look(`${role}: ${action.name}`, answersOf(role, asked), await callAction(action, cookie));
    await Promise.all([...desks, [STRANGER, ""] as const].map(ask));
  }
  for (const path of pages) {
    const asked = PAGES[path] ?? "";
    if (asked === "door") continue;
    const open = async ([role, cookie]: readonly [string, string]) =>
      look(`${role}: ${path}`, statusesOf(role, asked), await openPage(path, cookie));
    await Promise.all([...desks, [STRANGER, ""] as const].map(open));
  }

  expect(wrong).toEqual([]);
});

test("a viewer sees the books and no buttons; support freezes a player", async ({ browser }) => {
  const username = newUsername("frozen");
  await createPlayer(username, PASSWORD, 1000);
  const viewer = await operatorAtDesk(browser, "viewer");
  await openPlayer(viewer, username);
  await expect(viewer.getByRole("button", { name: /Adjust|Freeze|Close/ })).toHaveCount(0);
  await expect(viewer.getByRole("navigation", { name: "Desk" }).getByRole("link", { name: "Staff" })).toHaveCount(0);
  await viewer.goto("/admin/staff");
  await expect(viewer.getByText("Your role does not include this")).toBeVisible();

  const support = await operatorAtDesk(browser, "support");
  await openPlayer(support, username);
  await expect(support.getByRole("button", { name: "Adjust balance" })).toHaveCount(0);
  await support.getByRole("button", { name: "Freeze" }).click();
  const dialog = support.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("Asked us to");
  await dialog.getByRole("button", { name: "Freeze" }).click();
  await expect(dialog).toBeHidden();
  await expect(support.getByText("Frozen", { exact: true }).first()).toBeVisible();
});

import { notFound, redirect } from "next/navigation";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { log } from "@/lib/log";
import { ok, refused } from "@/lib/result";
import { guarded } from "./guarded";

const Gift = z.object({ amount: z.coerce.number().int().positive() });
const ann = async () => ok("ann");
const nobody = async () => refused("SIGNED_OUT");

test("hands the checked input and who is signed in to the body", async () => {
  const action = guarded(Gift, ann, async (input, who) => ok({ ...input, who }));
  const form = new FormData();
  form.set("amount", "12");

  expect(await action(form)).toEqual({ ok: true, value: { amount: 12, who: "ann" } });
  expect(await action({ amount: 3 })).toEqual({ ok: true, value: { amount: 3, who: "ann" } });
});

test("answers SIGNED_OUT before it looks at the input", async () => {
  const body = vi.fn();

  expect(await guarded(Gift, nobody, body)({ amount: -1 })).toEqual({ ok: false, code: "SIGNED_OUT" });
  expect(body).not.toHaveBeenCalled();
});

test("answers INPUT_INVALID without calling the body", async () => {
  const body = vi.fn();

  expect(await guarded(Gift, ann, body)({ amount: -1 })).toEqual({ ok: false, code: "INPUT_INVALID" });
  expect(body).not.toHaveBeenCalled();
});

test("logs an exception and tells the browser nothing of it", async () => {
  const error = vi.spyOn(log, "error").mockImplementation(() => {});
  const action = guarded(Gift, ann, async () => {
    throw new Error("the password of the database is 1234");
  });

  expect(await action({ amount: 1 })).toEqual({ ok: false, code: "UNEXPECTED" });
  expect(error).toHaveBeenCalledWith(
    expect.objectContaining({ err: expect.any(Error), requestId: expect.any(String) }),
    expect.any(String),
  );
  error.mockRestore();
});

test("lets Next's redirects and not-founds pass", async () => {
  const leave = guarded(Gift, ann, async () => redirect("/"));
  const miss = guarded(Gift, ann, async () => notFound());

  await expect(leave({ amount: 1 })).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
  await expect(miss({ amount: 1 })).rejects.toMatchObject({ digest: expect.stringContaining("404") });
});

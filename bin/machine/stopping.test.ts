import { expect, test, vi } from "vitest";
import { Stopping, StopRequest } from "./stopping";

test("everything is ended in reverse order, also when one end fails", async () => {
  const complaint = vi.spyOn(console, "error").mockReturnValue();
  const stopping = new Stopping();
  const ended: string[] = [];
  stopping.onStop(async () => ended.push("first"));
  stopping.onStop(async () => {
    throw new Error("stuck");
  });
  stopping.onStop(async () => ended.push("last"));
  await stopping.run();

  expect(ended).toEqual(["last", "first"]);
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
});

test("a request to stop ends the wait for work under way, and lets no new work begin", async () => {
  const stopping = new Stopping();
  const waiting = stopping.orStop(() => new Promise(() => undefined));
  stopping.request(new StopRequest());
  await expect(waiting).rejects.toBeInstanceOf(StopRequest);

  const work = vi.fn();
  await expect(stopping.orStop(work)).rejects.toBeInstanceOf(StopRequest);
  expect(work).not.toHaveBeenCalled();
});

test("only the first reason to stop counts", async () => {
  const stopping = new Stopping();
  stopping.request(new Error("the first"));
  stopping.request(new StopRequest());
  await expect(stopping.requested).rejects.toThrow("the first");
});

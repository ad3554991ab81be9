import { expect, test } from "vitest";
import { QueueFull, takeTurns } from "./turns";

test("runs no more at once than allowed, in order of arrival", async () => {
  const inTurn = takeTurns({ maxRunning: 2, maxWaiting: 10 });
  const started: number[] = [];
  let running = 0;
  let most = 0;

  await Promise.all(
    [1, 2, 3, 4, 5, 6].map((number) =>
      inTurn(async () => {
        started.push(number);
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
      }),
    ),
  );

  expect(most).toBe(2);
  expect(started).toEqual([1, 2, 3, 4, 5, 6]);
});

test("turns away who comes when the queue is full, and serves all who waited", async () => {
  const inTurn = takeTurns({ maxRunning: 1, maxWaiting: 2 });
  const answers = await Promise.allSettled(["a", "b", "c", "d"].map((letter) => inTurn(async () => letter)));

  expect(answers.map((answer) => answer.status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
  expect(answers[3]).toMatchObject({ reason: expect.any(QueueFull) });
});

test("gives the place on when the work fails", async () => {
  const inTurn = takeTurns({ maxRunning: 1, maxWaiting: 1 });

  await expect(inTurn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await inTurn(async () => "next")).toBe("next");
});

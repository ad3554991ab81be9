import { expect, test } from "vitest";
import { createOwnDatabase } from "@/lib/testing/own-database";
import { startTestSandbox } from "@/sandbox/testing/start-test-sandbox";
import { proveCampaign } from "./prove-campaign";

test("sixty players are awarded once each, though the worker is killed and answers are lost", async () => {
  const [database, sandbox] = await Promise.all([createOwnDatabase(), startTestSandbox()]);
  const { db, url: databaseUrl } = database;
  // A dead worker's claims are waited for over a minute; here that minute is taken off the clock.
  const takeOffTheClock = async () => {
    await db.$executeRaw`UPDATE free_rounds_grants SET attempted_at = attempted_at - interval '70 seconds'
      WHERE attempt_state = 'sending'`;
    await db.$executeRaw`UPDATE free_rounds_recipients SET due_at = due_at - interval '70 seconds'
      WHERE state = 'awarding'`;
  };
  const trial = { players: 60, workers: 1, kills: 1, lostAnswers: 2, onKilled: takeOffTheClock };
  try {
    expect(await proveCampaign({ db, databaseUrl, sandbox }, trial)).toMatchObject({
      awards: 60,
      doubles: 0,
      missing: 0,
      booked: 60,
      kills: 1,
    });
  } finally {
    await sandbox.stop();
    await database.drop();
  }
}, 60_000);

import { afterAll } from "vitest";
import { forgetGlobals } from "@/lib/db/once-globally";
import { closeTestDb } from "@/lib/testing/database";
import { createTestDatabase } from "@/lib/testing/own-database";

// The files of one worker share its modules; what the product keeps once per process is each file's own.
forgetGlobals();

// Files run side by side, and some look at all there is: each has a database of its own.
const { url, drop } = await createTestDatabase({ isMigrated: true });
process.env.TEST_DATABASE_URL = url;

// Registered before those of the file, it runs after them.
afterAll(async () => {
  await closeTestDb();
  await drop();
});

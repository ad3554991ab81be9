import { afterAll } from "vitest";
import { createTestDatabase } from "@/lib/testing/own-database";

// Files run side by side, and some look at all there is: each has a database of its own.
const { url, drop } = await createTestDatabase({ isMigrated: true });
process.env.TEST_DATABASE_URL = url;

// Registered before those of the file, it runs after them.
afterAll(drop);

"use server";

import { z } from "zod";
import type { ConnectionTestDone } from "@/components/admin/test-connection";
import { type AggregatorCause, aggregator } from "@/lib/aggregator";
import { staffTask } from "@/lib/auth";
import { testConnection } from "@/lib/health";
import type { Result } from "@/lib/result";

/** The id keeps an empty request from asking anything. */
const TestNow = z.object({ requestId: z.uuid() });
type Tested = Promise<Result<ConnectionTestDone, AggregatorCause>>;

/** Asks the aggregator for its games. Changes nothing, so there is nothing to record. */
export const testConnectionAction = staffTask(
  { permission: "games.sync", schema: TestNow },
  async (): Tested => testConnection(aggregator()),
);

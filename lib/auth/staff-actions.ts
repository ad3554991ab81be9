import "server-only";
import type { z } from "zod";
import { type Db, db } from "@/lib/db";
import { type Result, refused } from "@/lib/result";
import type { Permission } from "@/lib/staff";
import { inAuditedTransaction } from "./audited";
import { type Action, guarded, type StaffActionRefusal } from "./guarded";
import { admitStaff } from "./permission";
import { touchSession } from "./sessions";
import { hasFreshSecondStep, type StaffMember } from "./staff-sessions";

/** What an action of the desk asks for before its body runs. */
interface Terms<Schema extends z.ZodType> {
  /** Null for what everybody on the staff may do: what concerns their own account. */
  permission: Permission | null;
  /** Refuses `{}`: whatever changes something carries at least a `requestId`. */
  schema: Schema;
  /**
   * Asks for a code of the second step given within the last five minutes, so that a stolen session alone can
   * neither give anything away nor make itself somebody who can. Default false.
   */
  asksForCode?: boolean;
}

type StaffBody<Schema extends z.ZodType, Outcome> = (
  db: Db,
  input: z.output<Schema>,
  staff: StaffMember,
) => Promise<Outcome>;

/**
 * A server action of the desk that changes our own tables: session, permission, second step
 * where it asks for one, schema, then `body` in one database transaction.
 *
 * `body` calls `recordAudit` with its `tx`; a success that recorded nothing is rolled back and
 * answered as UNEXPECTED, and so is a refusal rolled back. Nothing slow happens in it.
 */
export function staffAction<Schema extends z.ZodType, Outcome extends Result<unknown, string>>(
  terms: Terms<Schema>,
  body: StaffBody<Schema, Outcome>,
): Action<z.input<Schema>, Outcome, StaffActionRefusal> {
  return staffTask(terms, (database, input, staff) => inAuditedTransaction(database, (tx) => body(tx, input, staff)));
}

/**
 * The same without the transaction, for bodies that ask the aggregator or take long: what they call
 * records its changes in transactions of its own.
 */
export function staffTask<Schema extends z.ZodType, Outcome extends Result<unknown, string>>(
  { permission, schema, asksForCode = false }: Terms<Schema>,
  body: StaffBody<Schema, Outcome>,
): Action<z.input<Schema>, Outcome, StaffActionRefusal> {
  const admit = async (): Promise<Result<StaffMember, "SIGNED_OUT" | "FORBIDDEN" | "STEP_UP_REQUIRED">> => {
    const admitted = await admitStaff(permission);
    if (!admitted.ok) return admitted;
    await touchSession(db(), admitted.value.sessionId);
    if (!asksForCode) return admitted;

    return (await hasFreshSecondStep(db(), admitted.value.sessionId)) ? admitted : refused("STEP_UP_REQUIRED");
  };

  return guarded(schema, admit, (input, staff) => body(db(), input, staff));
}

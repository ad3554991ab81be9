"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { staffAction } from "@/lib/auth";
import { endMaintenance, MAX_GUESTS, setGuests, setMaintenance } from "@/lib/maintenance";

const Because = { requestId: z.uuid(), reason: z.string().trim().min(3).max(500) };
const Moment = z.iso.datetime().transform((text) => new Date(text));
const Message = z.string().trim().max(1_000);

const SetMaintenance = z.object({
  ...Because,
  startsAt: Moment.nullable(),
  endsAt: Moment.nullable(),
  messages: z.object({ en: Message, pt: Message, ar: Message }),
});

/** Switches all gaming off, now or from a moment on. */
export const setMaintenanceAction = staffAction(
  { permission: "maintenance.set", schema: SetMaintenance },
  async (tx, { messages, ...plan }, staff) => {
    const told = Object.fromEntries(Object.entries(messages).filter(([, text]) => text !== ""));
    const set = await setMaintenance(tx, { ...plan, messages: told, actor: staff.actor });
    if (set.ok) revalidatePath("/admin", "layout");

    return set;
  },
);

/** Switches all gaming on again, or drops what was planned. */
export const endMaintenanceAction = staffAction(
  { permission: "maintenance.set", schema: z.object(Because) },
  async (tx, input, staff) => {
    const ended = await endMaintenance(tx, { ...input, actor: staff.actor });
    if (ended.ok) revalidatePath("/admin", "layout");

    return ended;
  },
);

const SetGuests = z.object({ ...Because, usernames: z.array(z.string().max(64)).max(MAX_GUESTS * 2) });

/** Replaces the list of those who play while all gaming is off. */
export const setGuestsAction = staffAction(
  { permission: "maintenance.set", schema: SetGuests },
  async (tx, input, staff) => {
    const set = await setGuests(tx, { ...input, actor: staff.actor });
    if (set.ok) revalidatePath("/admin/maintenance");

    return set;
  },
);

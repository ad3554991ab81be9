import { z } from "zod";
import { type Db, shareRead } from "@/lib/db";
import { type Maintenance, MESSAGE_LANGUAGES } from "./maintenance";

const Messages = z.partialRecord(z.enum(MESSAGE_LANGUAGES), z.string()).catch({});

// Told by every page and looked at by every live stream; noticed well within a second.
const NOTICED_MS = 400;

/** Reads whether all gaming is off, now and not a moment ago. */
export async function readMaintenance(db: Db): Promise<Maintenance> {
  const [row, guests] = await Promise.all([
    db.maintenance.findFirst(),
    db.maintenanceGuest.findMany({ select: { playerId: true } }),
  ]);
  const { startsAt = null, endsAt = null, messages = {}, reason = null, setBy = null, setAt = null } = row ?? {};

  return {
    ...{ startsAt, endsAt, reason, setBy, setAt },
    messages: Messages.parse(messages),
    guestIds: new Set(guests.map(({ playerId }) => playerId)),
  };
}

/** The same for pages: shared by all who ask within half a second. */
export const getMaintenance = shareRead("maintenance", NOTICED_MS, readMaintenance);

"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { confirmStaffPassword, currentStaffAddress, staffTask, stepUp } from "@/lib/auth";
import { ok, refused } from "@/lib/result";
import { renewOwnCodes, setOwnPassword } from "@/lib/staff";

const Password = z.string().min(1).max(1000);

/** Changes one's own password; the present one is asked for. A task, for hashing takes long. */
export const changeOwnPasswordAction = staffTask(
  { permission: null, schema: z.object({ current: Password, password: Password, again: Password }) },
  async (db, { current, password, again }, staff) => {
    if (password !== again) return refused("PASSWORDS_DIFFER");
    const address = await currentStaffAddress();
    const confirmed = await confirmStaffPassword(db, staff, { password: current, address });
    if (!confirmed.ok) return confirmed;

    const changed = await setOwnPassword(db, staff, password);
    revalidatePath("/admin/account");

    return changed;
  },
);

/** Makes new recovery codes of one's own, for a code of the app or one of the old ones. */
export const renewOwnCodesAction = staffTask(
  { permission: null, schema: z.object({ code: z.string().trim().min(1).max(64) }) },
  async (db, { code }, staff) => {
    const shown = await stepUp(db, staff, { code, address: await currentStaffAddress() });

    return shown.ok ? ok(await renewOwnCodes(db, staff)) : shown;
  },
);

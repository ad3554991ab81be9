import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { QrCode } from "@/components/account/qr-code";
import { SecondFactorSetup } from "@/components/account/second-factor-setup";
import { DeskEntrance } from "@/components/admin/desk-entrance";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { PasswordInput } from "@/components/ui/password-input";
import { currentStaffSession, localPath, type SettingUp } from "@/lib/auth";
import { db } from "@/lib/db";
import { beginSecondFactor, findSecondFactor, type SecondFactor } from "@/lib/second-factor";
import { MIN_STAFF_PASSWORD_LENGTH } from "@/lib/staff";
import { signOutAction } from "../(desk)/actions";
import { finishSetUpAction } from "./actions";

export const metadata: Metadata = { title: "Second step", robots: { index: false, follow: false } };

export default async function SetUpPage({ searchParams }: { searchParams: SearchParams }) {
  const next = localPath(textParam((await searchParams).next), "/admin");
  const session = await currentStaffSession();
  if (session.state === "in") redirect(next);
  if (session.state === "out") redirect(withParams("/admin/sign-in", { next }));
  const { secret, uri } = await secretFor(session.member);

  return (
    <DeskEntrance
      title="Set up your second step"
      lead="Everybody on the staff signs in with a password and a code from an app on their phone."
    >
      <SecondFactorSetup
        qrCode={<QrCode text={uri} label="QR code for your authenticator app" />}
        secret={(secret.match(/.{1,4}/g) ?? []).join(" ")}
        confirmAction={finishSetUpAction}
        cancelAction={signOutAction}
      >
        {session.member.hasTemporaryPassword ? <NewPassword /> : null}
      </SecondFactorSetup>
    </DeskEntrance>
  );
}

/** The secret of the sign-in; one that has lain too long is made anew. */
async function secretFor({ id, username }: SettingUp): Promise<Extract<SecondFactor, { state: "being-set-up" }>> {
  const owner = { operatorId: id };
  const found = await findSecondFactor(db(), owner, username);
  if (found?.state === "being-set-up") return found;
  await beginSecondFactor(db(), owner);
  const begun = await findSecondFactor(db(), owner, username);

  return begun?.state === "being-set-up" ? begun : redirect("/admin/sign-in");
}

function NewPassword() {
  return (
    <>
      <PasswordInput
        label="New password"
        name="password"
        autoComplete="new-password"
        hint={`Yours alone, instead of the one you were given. ${MIN_STAFF_PASSWORD_LENGTH} characters or more.`}
        minLength={MIN_STAFF_PASSWORD_LENGTH}
        maxLength={128}
        required
      />
      <PasswordInput label="New password, again" name="again" autoComplete="new-password" maxLength={128} required />
    </>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ConfirmForm } from "@/components/account/confirm-form";
import { EntranceCard } from "@/components/account/entrance-card";
import { SignOutButton } from "@/components/account/sign-out-button";
import { localPath, requirePlayer } from "@/lib/auth";
import { signOutAction } from "../actions";
import { confirmPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Is it still you?" };

export default async function ConfirmPasswordPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const next = localPath((await searchParams).next, "/account");
  const { username, isIdle } = await requirePlayer(next);
  if (!isIdle) redirect(next);

  return (
    <EntranceCard
      title="Is it still you?"
      lead={`${username} has been away for half an hour. These pages show money, so we ask for the password again.`}
      foot={<SignOutButton action={signOutAction} variant="ghost" label={`I am not ${username}: sign out`} />}
    >
      <ConfirmForm action={confirmPasswordAction} submitLabel="Go on" wantsPassword>
        <input type="hidden" name="next" value={next} />
      </ConfirmForm>
    </EntranceCard>
  );
}

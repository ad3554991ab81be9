import type { Metadata } from "next";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { RenewCodes } from "@/components/account/renew-codes";
import { PageHeader } from "@/components/admin/page-header";
import { PERMISSION_WORDS } from "@/components/admin/permission-words";
import { Section } from "@/components/admin/section";
import { SignInsTable } from "@/components/admin/sign-ins-table";
import { UtcTime } from "@/components/admin/utc-time";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { requireStaff } from "@/lib/auth";
import { db } from "@/lib/db";
import { findSecondFactor } from "@/lib/second-factor";
import { listSignIns, listStaff, MIN_STAFF_PASSWORD_LENGTH } from "@/lib/staff";
import { changeOwnPasswordAction, renewOwnCodesAction } from "./actions";

export const metadata: Metadata = { title: "Your account" };

export default async function OwnAccountPage() {
  const staff = await requireStaff("/admin/account");
  const [[own], secondStep, signIns] = await Promise.all([
    listStaff(db(), { id: staff.id }),
    findSecondFactor(db(), { operatorId: staff.id }, staff.username),
    listSignIns(db(), staff.id),
  ]);

  return (
    <>
      <PageHeader title="Your account" description={`${staff.username} · ${own?.roleName ?? staff.roleId}`} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card>
          <CardHeader title="Password" description="Yours alone. You stay signed in." />
          <ChangePasswordForm
            action={changeOwnPasswordAction}
            minLength={MIN_STAFF_PASSWORD_LENGTH}
            doneText="Your password is changed."
          />
        </Card>
        <Card>
          <CardHeader
            title="Second step"
            description="A code of your app at every sign-in, and before money moves."
            actions={<Badge tone="win">On</Badge>}
          />
          {secondStep?.state === "on" ? (
            <p className="mb-4 text-sm">
              Since <UtcTime at={secondStep.since} /> UTC. {secondStep.recoveryCodesLeft} of your recovery codes are
              left. For another phone, ask a colleague to reset your sign-in.
            </p>
          ) : null}
          <RenewCodes action={renewOwnCodesAction} />
        </Card>
      </div>
      <Section title="What your role may do">
        <ul className="flex flex-wrap gap-1.5">
          {[...staff.permissions].map((permission) => (
            <li key={permission}>
              <Badge>{PERMISSION_WORDS[permission]}</Badge>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Your sign-ins" description="The last twenty. If one was not yours, tell a colleague now.">
        <SignInsTable rows={signIns} />
      </Section>
    </>
  );
}

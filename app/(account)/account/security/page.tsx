import type { Metadata } from "next";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { ConfirmForm } from "@/components/account/confirm-form";
import { Fold } from "@/components/account/fold";
import { LastSignIn } from "@/components/account/last-sign-in";
import { PageTitle } from "@/components/account/page-title";
import { QrCode } from "@/components/account/qr-code";
import { RenewCodes } from "@/components/account/renew-codes";
import { SecondFactorSetup } from "@/components/account/second-factor-setup";
import { formatTime } from "@/components/account/statement-words";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { findPreviousSignIn, requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { findSecondFactor, MIN_PASSWORD_LENGTH, type SecondFactor } from "@/lib/players";
import {
  beginSecondFactorAction,
  cancelSecondFactorAction,
  changePasswordAction,
  confirmSecondFactorAction,
  removeSecondFactorAction,
  renewCodesAction,
} from "./actions";

export const metadata: Metadata = { title: "Security" };

export default async function SecurityPage() {
  const player = await requireActivePlayer("/account/security");
  const [secondFactor, previous] = await Promise.all([
    findSecondFactor(db(), player),
    findPreviousSignIn(db(), player),
  ]);

  return (
    <div className="grid gap-6">
      <PageTitle title="Security" lead={<LastSignIn previous={previous} />} />
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Card>
          <CardHeader
            title="Second step"
            description="A code from an app on your phone, besides your password."
            actions={secondFactor?.state === "on" ? <Badge tone="win">On</Badge> : <Badge>Off</Badge>}
          />
          <SecondStep secondFactor={secondFactor} />
        </Card>
        <Card>
          <CardHeader title="Password" description="Changing it signs you out everywhere else." />
          <ChangePasswordForm action={changePasswordAction} minLength={MIN_PASSWORD_LENGTH} />
        </Card>
      </div>
    </div>
  );
}

function SecondStep({ secondFactor }: { secondFactor: SecondFactor | null }) {
  switch (secondFactor?.state) {
    case undefined:
      return (
        <ConfirmForm action={beginSecondFactorAction} submitLabel="Set up" wantsPassword>
          <p className="text-sm text-muted">Whoever learns your password then still cannot get in.</p>
        </ConfirmForm>
      );
    case "being-set-up":
      return (
        <SecondFactorSetup
          qrCode={<QrCode text={secondFactor.uri} label="QR code for your authenticator app" />}
          secret={(secondFactor.secret.match(/.{1,4}/g) ?? []).join(" ")}
          confirmAction={confirmSecondFactorAction}
          cancelAction={cancelSecondFactorAction}
        />
      );
    case "on":
      return (
        <div className="grid gap-3">
          <p className="text-sm">
            Since {formatTime(secondFactor.since)} UTC. {secondFactor.recoveryCodesLeft} of your recovery codes are
            left.
          </p>
          <Fold summary="New recovery codes">
            <RenewCodes action={renewCodesAction} />
          </Fold>
          <Fold summary="Turn it off">
            <ConfirmForm
              action={removeSecondFactorAction}
              submitLabel="Turn off"
              variant="danger"
              wantsPassword
              wantsCode
              codeHint="Of your app, or a recovery code."
            />
          </Fold>
        </div>
      );
  }
}

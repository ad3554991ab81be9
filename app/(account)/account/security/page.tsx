import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { ConfirmForm } from "@/components/account/confirm-form";
import { Fold } from "@/components/account/fold";
import { LastSignIn } from "@/components/account/last-sign-in";
import { PageTitle } from "@/components/account/page-title";
import { QrCode } from "@/components/account/qr-code";
import { RenewCodes } from "@/components/account/renew-codes";
import { SecondFactorSetup } from "@/components/account/second-factor-setup";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { useFormats } from "@/i18n/use-formats";
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

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.security");

  return { title: t("title") };
}

export default async function SecurityPage() {
  const player = await requireActivePlayer("/account/security");
  const [t, secondFactor, previous] = await Promise.all([
    getTranslations("pages.security"),
    findSecondFactor(db(), player),
    findPreviousSignIn(db(), player),
  ]);

  return (
    <div className="grid gap-6">
      <PageTitle title={t("title")} lead={<LastSignIn previous={previous} />} />
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Card>
          <CardHeader
            title={t("secondStep")}
            description={t("secondStepLead")}
            actions={secondFactor?.state === "on" ? <Badge tone="win">{t("on")}</Badge> : <Badge>{t("off")}</Badge>}
          />
          <SecondStep secondFactor={secondFactor} />
        </Card>
        <Card>
          <CardHeader title={t("password")} description={t("passwordLead")} />
          <ChangePasswordForm action={changePasswordAction} minLength={MIN_PASSWORD_LENGTH} />
        </Card>
      </div>
    </div>
  );
}

function SecondStep({ secondFactor }: { secondFactor: SecondFactor | null }) {
  const t = useTranslations("pages.security");
  const { timeAndZone } = useFormats();

  switch (secondFactor?.state) {
    case undefined:
      return (
        <ConfirmForm action={beginSecondFactorAction} submitLabel={t("setUp")} wantsPassword>
          <p className="text-sm text-muted">{t("why")}</p>
        </ConfirmForm>
      );
    case "being-set-up":
      return (
        <SecondFactorSetup
          qrCode={<QrCode text={secondFactor.uri} label={t("qrCode")} />}
          secret={(secondFactor.secret.match(/.{1,4}/g) ?? []).join(" ")}
          confirmAction={confirmSecondFactorAction}
          cancelAction={cancelSecondFactorAction}
        />
      );
    case "on":
      return (
        <div className="grid gap-3">
          <p className="text-sm">
            {t("since", { time: timeAndZone(secondFactor.since), count: secondFactor.recoveryCodesLeft })}
          </p>
          <Fold summary={t("newCodes")}>
            <RenewCodes action={renewCodesAction} />
          </Fold>
          <Fold summary={t("turnOffFold")}>
            <ConfirmForm
              action={removeSecondFactorAction}
              submitLabel={t("turnOff")}
              variant="danger"
              wantsPassword
              wantsCode
              codeHint={t("turnOffHint")}
            />
          </Fold>
        </div>
      );
  }
}

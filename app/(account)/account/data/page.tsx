import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConfirmForm } from "@/components/account/confirm-form";
import { ExportLink } from "@/components/account/export-link";
import { Fold } from "@/components/account/fold";
import { PageTitle } from "@/components/account/page-title";
import { Card, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { getFormats } from "@/i18n/get-formats";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { findPlayer } from "@/lib/players";
import { invariant } from "@/lib/result";
import { closeAccountAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.data");

  return { title: t("title") };
}

export default async function DataPage() {
  const { id } = await requireActivePlayer("/account/data");
  const player = await findPlayer(db(), { id });
  invariant(player, "a signed-in player exists");
  const { balanceCents, currency } = player;
  const [t, { money }] = await Promise.all([getTranslations("pages.data"), getFormats()]);

  return (
    <div className="grid gap-6">
      <PageTitle title={t("title")} lead={t("lead")} />
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Card className="grid gap-4">
          <CardHeader title={t("take")} description={t("takeLead")} />
          <div className="flex flex-wrap gap-2">
            <ExportLink href="/account/data/export">{t("export")}</ExportLink>
          </div>
          <p className="text-sm text-muted">{t("spreadsheet")}</p>
        </Card>
        <Card className="grid gap-2">
          <CardHeader title={t("close")} description={t("closeLead")} />
          <ul className="grid list-disc gap-1.5 ps-5 text-sm">
            <li>{t("closeSignedOut")}</li>
            <li>{t("closeSettled")}</li>
            <li>{t("closeRecords")}</li>
          </ul>
          <Fold summary={t("close")}>
            <ConfirmForm action={closeAccountAction} submitLabel={t("close")} variant="danger" wantsPassword>
              {balanceCents > 0n ? (
                <Checkbox name="isBalanceKnown" label={t("balanceKnown", { amount: money(balanceCents, currency) })} />
              ) : null}
            </ConfirmForm>
          </Fold>
        </Card>
      </div>
    </div>
  );
}

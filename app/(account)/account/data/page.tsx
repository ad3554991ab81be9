import type { Metadata } from "next";
import { ConfirmForm } from "@/components/account/confirm-form";
import { ExportLink } from "@/components/account/export-link";
import { Fold } from "@/components/account/fold";
import { PageTitle } from "@/components/account/page-title";
import { Card, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { formatCents } from "@/lib/money";
import { findPlayer } from "@/lib/players";
import { invariant } from "@/lib/result";
import { closeAccountAction } from "./actions";

export const metadata: Metadata = { title: "Your data" };

export default async function DataPage() {
  const { id } = await requireActivePlayer("/account/data");
  const player = await findPlayer(db(), { id });
  invariant(player, "a signed-in player exists");
  const { balanceCents, currency } = player;

  return (
    <div className="grid gap-6">
      <PageTitle
        title="Your data"
        lead="What we keep about you is yours to take along, and your account yours to close."
      />
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Card className="grid gap-4">
          <CardHeader
            title="Take it along"
            description="One JSON file: your profile, sign-ins, limits, free rounds, every movement of money and every round."
          />
          <div className="flex flex-wrap gap-2">
            <ExportLink href="/account/data/export">Export everything</ExportLink>
          </div>
          <p className="text-sm text-muted">
            For a spreadsheet, take the CSV of your rounds or your statement instead.
          </p>
        </Card>
        <Card className="grid gap-2">
          <CardHeader
            title="Close my account"
            description="For good, and everywhere at once. To stop for a while, take a break under Limits instead."
          />
          <ul className="grid list-disc gap-1.5 pl-5 text-sm">
            <li>You are signed out and cannot sign in again.</li>
            <li>Bets already placed are settled, and what they win stays yours.</li>
            <li>We keep the records of your money as long as the law asks.</li>
          </ul>
          <Fold summary="Close my account">
            <ConfirmForm action={closeAccountAction} submitLabel="Close my account" variant="danger" wantsPassword>
              {balanceCents > 0n ? (
                <Checkbox
                  name="isBalanceKnown"
                  label={`I know that ${formatCents(balanceCents, currency)} are left on my account, and will ask support to pay them out.`}
                />
              ) : null}
            </ConfirmForm>
          </Fold>
        </Card>
      </div>
    </div>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExceptionActions } from "@/components/admin/exception-actions";
import { ExceptionBadge } from "@/components/admin/exception-links";
import { FactList } from "@/components/admin/fact-list";
import { amountText, signedMoneyText } from "@/components/admin/format";
import { PageHeader } from "@/components/admin/page-header";
import { Section } from "@/components/admin/section";
import { CallLink, PlayerLink, RoundLink } from "@/components/admin/trail-links";
import { UtcTime } from "@/components/admin/utc-time";
import { exceptionAdvice, exceptionWords, POSTING_WORDS } from "@/components/admin/words";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { formatCents } from "@/lib/money";
import { findException } from "@/lib/reports";
import { previewException } from "@/lib/wallet";
import { applyExceptionAction, dismissExceptionAction } from "./actions";

export const metadata: Metadata = { title: "Exception" };

export default async function ExceptionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const staff = await requirePermission("exceptions.view", `/admin/exceptions/${id}`);
  const exception = await findException(db(), id);
  const preview = exception && (await previewException(db(), exception.id));
  if (!exception || !preview) notFound();

  const { player, status } = exception;
  const isOpen = status === "open";

  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            <span>{exceptionWords(exception.kind)}</span>
            <ExceptionBadge status={status} />
          </span>
        }
        description={
          <>
            <UtcTime at={exception.createdAt} /> UTC
          </>
        }
        actions={
          staff.permissions.has("exceptions.end") ? (
            <ExceptionActions
              exception={{
                ...{ id: exception.id, username: player.username, currency: player.currency, isOpen },
                movedCents: preview.movedCents === null ? null : String(preview.movedCents),
                balanceCents: String(preview.balanceCents),
              }}
              apply={applyExceptionAction}
              dismiss={dismissExceptionAction}
            />
          ) : null
        }
      />
      <p className="max-w-prose text-sm">{exceptionAdvice(exception.kind)}</p>
      <FactList
        facts={[
          { name: "Player", value: <PlayerLink id={player.id} username={player.username} /> },
          { name: "Balance now", value: formatCents(preview.balanceCents, player.currency) },
          {
            name: "The call asked for",
            value: `${POSTING_WORDS[exception.callKind]} of ${amountText(exception.amountCents)} ${player.currency}`,
          },
          { name: "Call", value: <CallLink callId={exception.callId} /> },
          {
            name: "Round",
            value: exception.roundId ? <RoundLink playerId={player.id} roundId={exception.roundId} /> : null,
          },
          {
            name: "Game",
            value: exception.gameId ? <code className="font-mono text-xs break-all">{exception.gameId}</code> : null,
          },
          {
            name: "Applying would move",
            value: isOpen
              ? preview.movedCents === null
                ? "Nothing: it can only be dismissed"
                : signedMoneyText(preview.movedCents, player.currency)
              : null,
          },
          { name: "Ended (UTC)", value: exception.endedAt ? <UtcTime at={exception.endedAt} /> : null },
          { name: "Ended by", value: exception.endedBy },
          { name: "Reason", value: exception.endedBecause },
        ]}
      />
      <Section title="As sent" description="The key is hidden: nobody can repeat the call from here.">
        <code className="block rounded-card border border-line bg-surface p-4 font-mono text-xs break-all">
          {exception.maskedQuery || "(no query)"}
        </code>
      </Section>
    </>
  );
}

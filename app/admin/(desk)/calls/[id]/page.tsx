import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallAnswer } from "@/components/admin/call-answer";
import { CallLogTable } from "@/components/admin/call-log-table";
import { ExceptionLinks } from "@/components/admin/exception-links";
import { FactList } from "@/components/admin/fact-list";
import { amountText, millisecondsText, signedText, skewText } from "@/components/admin/format";
import { PageHeader } from "@/components/admin/page-header";
import { RehearseCall } from "@/components/admin/rehearse-call";
import { Section } from "@/components/admin/section";
import { PlayerLink, RoundLink, TrailLink } from "@/components/admin/trail-links";
import { UtcTime } from "@/components/admin/utc-time";
import { withParams } from "@/components/admin/with-params";
import { loggedKindWords, refusalWords } from "@/components/admin/words";
import { requirePermission } from "@/lib/auth";
import { findCallLogEntry, type LoggedEntry, listCallLog } from "@/lib/call-log";
import { db } from "@/lib/db";
import { type BookedCall, findBookedCall } from "@/lib/reports";
import { rehearseCallAction } from "./actions";

export const metadata: Metadata = { title: "Call" };

export default async function CallPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requirePermission("ledger.view", `/admin/calls/${id}`);
  const entry = await findCallLogEntry(db(), id);
  if (!entry) notFound();

  const { playerId, callId, kind } = entry;
  const rb = kind?.startsWith("rollback") ? 1 : 0;
  const [{ booked, exceptions }, sameId] = await Promise.all([
    playerId && callId ? findBookedCall(db(), { playerId, callId, rb }) : { booked: null, exceptions: [] },
    callId ? listCallLog(db(), { callId, limit: 20 }) : { rows: [] },
  ]);
  const others = sameId.rows.filter((other) => other.id !== entry.id);

  return (
    <>
      <PageHeader
        title={loggedKindWords(kind)}
        description={
          <>
            Received <UtcTime at={entry.receivedAt} /> UTC from {entry.sourceAddress ?? "an unknown address"}
          </>
        }
      />
      <FactList facts={factsOf(entry)} />
      <Section title="As sent" description="The key is hidden: nobody can repeat the call from here.">
        <code className="block rounded-card border border-line bg-surface p-4 font-mono text-xs break-all">
          {entry.method === "GET" ? "" : `${entry.method} `}
          {entry.maskedQuery || "(no query)"}
        </code>
      </Section>
      <Section title="In the books">
        {booked ? (
          <FactList facts={bookedFacts(booked, entry)} />
        ) : (
          <p className="text-sm text-muted">
            The books have no such call: questions, and calls nobody can be told apart by, are never stored.
          </p>
        )}
        {exceptions.length > 0 ? <ExceptionLinks exceptions={exceptions} /> : null}
        <RehearseCall entryId={entry.id} action={rehearseCallAction} />
      </Section>
      {others.length > 0 ? (
        <Section title="Other calls of the same id">
          <CallLogTable rows={others} />
        </Section>
      ) : null}
    </>
  );
}

function factsOf(entry: LoggedEntry) {
  const { amountCents, currency, calledAt } = entry;

  return [
    { name: "Answer", value: <CallAnswer entry={entry} /> },
    { name: "Balance answered", value: `${amountText(entry.balanceCents)} ${currency ?? ""}` },
    { name: "Took", value: `${millisecondsText(entry.durationMs)} ms` },
    { name: "Player", value: <PlayerLink id={entry.playerId} username={entry.username} /> },
    { name: "Amount", value: amountCents === null ? null : `${amountText(amountCents)} ${currency ?? ""}` },
    { name: "Type", value: entry.type },
    {
      name: "Call id",
      value: entry.callId ? <code className="font-mono text-xs break-all">{entry.callId}</code> : null,
    },
    { name: "Round", value: entry.roundId ? <RoundLink playerId={entry.playerId} roundId={entry.roundId} /> : null },
    { name: "Game", value: entry.gameId ? <code className="font-mono text-xs break-all">{entry.gameId}</code> : null },
    { name: "Aggregator's clock (UTC)", value: calledAt ? <UtcTime at={calledAt} /> : null },
    { name: "Our clock is ahead by", value: calledAt ? skewText(entry.clockSkewMs) : null },
  ];
}

function bookedFacts(booked: BookedCall, { username, roundId, currency }: LoggedEntry) {
  const { postingVersion, refusal } = booked;

  return [
    { name: "First answered (UTC)", value: <UtcTime at={booked.createdAt} /> },
    { name: "First answer", value: refusal ? `Refused: ${refusalWords(refusal)}` : "Booked" },
    {
      name: "Moved",
      value: booked.movedCents === 0n ? "Nothing" : `${signedText(booked.movedCents)} ${currency ?? ""}`,
    },
    {
      name: "Posting",
      value:
        postingVersion === null ? null : (
          <TrailLink href={withParams("/admin/ledger", { player: username, round: roundId })}>
            No. {String(postingVersion)}
          </TrailLink>
        ),
    },
    {
      name: "Undoes call",
      value: booked.undoesCallId ? (
        <TrailLink href={withParams("/admin/calls", { call: booked.undoesCallId })} isCode>
          {booked.undoesCallId}
        </TrailLink>
      ) : null,
    },
  ];
}

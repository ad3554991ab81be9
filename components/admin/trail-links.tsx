import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";
import { withParams } from "./with-params";

/** Where the page of a round is. */
export function roundHref(playerId: string, roundId: string): string {
  return withParams(`/admin/rounds/${playerId}`, { round: roundId });
}

/** Leads from one record to another; whole ids, so that they can be found and copied, but narrow. */
export function TrailLink({ href, isCode = false, children }: { href: string; isCode?: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      className={cx(
        "underline decoration-edge underline-offset-4 hover:decoration-brass",
        isCode
          ? "block min-h-6 min-w-[14ch] max-w-[22ch] font-mono text-xs leading-6 break-all"
          : "inline-flex min-h-6 items-center font-semibold",
      )}
    >
      {children}
    </Link>
  );
}

/** Leads to a player's page; a name nobody has is shown as it is. */
export function PlayerLink({ id, username }: { id: string | null; username: string | null }) {
  if (!username) return <span className="text-muted">–</span>;
  if (!id) return <span className="break-all text-muted">{username}</span>;

  return <TrailLink href={`/admin/players/${id}`}>{username}</TrailLink>;
}

/** Leads to a round, where it is known whose. */
export function RoundLink({ playerId, roundId }: { playerId: string | null; roundId: string | null }) {
  if (!roundId) return <span className="text-muted">–</span>;
  const href = playerId ? roundHref(playerId, roundId) : withParams("/admin/rounds", { round: roundId });

  return (
    <TrailLink href={href} isCode>
      {roundId}
    </TrailLink>
  );
}

/** Leads to what the log has of a call's id. */
export function CallLink({ callId }: { callId: string | null }) {
  if (!callId) return <span className="text-muted">–</span>;

  return (
    <TrailLink href={withParams("/admin/calls", { call: callId })} isCode>
      {callId}
    </TrailLink>
  );
}

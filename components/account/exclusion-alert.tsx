import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import type { Exclusion } from "@/lib/players";
import { formatTime } from "./statement-words";

/** Says that the player is on a break of their own, and until when. */
export function ExclusionAlert({ exclusion }: { exclusion: Exclusion }) {
  const { kind, until } = exclusion;

  return (
    <Alert tone="info" title={kind === "time_out" ? "You are taking a time-out" : "You have excluded yourself"}>
      Games for money stay closed until <time dateTime={until.toISOString()}>{formatTime(until)}</time> UTC. Your money
      stays yours and visible.{" "}
      <Link href="/safer-gambling" className="underline underline-offset-2">
        Talk to somebody
      </Link>
    </Alert>
  );
}

import { browserName } from "./browser-name";
import { formatTime } from "./statement-words";

/** When and with what the player signed in before this time. */
export function LastSignIn({ previous }: { previous: { createdAt: Date; userAgent: string | null } | null }) {
  if (!previous) return "This is your first sign-in.";

  return (
    <>
      Your last sign-in before this one:{" "}
      <time dateTime={previous.createdAt.toISOString()}>{formatTime(previous.createdAt)}</time> UTC,{" "}
      {browserName(previous.userAgent)}.
    </>
  );
}

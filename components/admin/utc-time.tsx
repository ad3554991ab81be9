import { utcText } from "./format";

/** A moment to the second, UTC. */
export function UtcTime({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap tabular-nums">
      {utcText(at)}
    </time>
  );
}

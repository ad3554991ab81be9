import { Alert } from "@/components/ui/alert";

/** Why nothing happened, said at once. */
export function RefusalAlert<Code extends string>({
  code,
  words,
}: {
  code: Code | null;
  words: Readonly<Record<Code, string>>;
}) {
  return code ? (
    <Alert tone="danger" isLive>
      {words[code]}
    </Alert>
  ) : null;
}

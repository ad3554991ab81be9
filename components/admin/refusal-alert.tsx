"use client";

import { usePathname } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { useStepUp } from "./step-up";
import { StepUpPrompt } from "./step-up-prompt";
import { withParams } from "./with-params";

/** Why nothing happened, said at once; where a code or a sign-in helps, with the way to it. */
export function RefusalAlert<Code extends string>({
  code,
  words,
}: {
  code: Code | null;
  words: Readonly<Record<Code, string>>;
}) {
  const canStepUp = useStepUp() !== null;
  const pathname = usePathname();
  if (!code) return null;
  if (code === "STEP_UP_REQUIRED" && canStepUp) return <StepUpPrompt />;

  return (
    <Alert
      tone="danger"
      isLive
      actions={
        code === "SIGNED_OUT" ? (
          <Link
            href={withParams("/admin/sign-in", { next: pathname })}
            className="font-semibold underline underline-offset-4"
          >
            Sign in
          </Link>
        ) : null
      }
    >
      {words[code]}
    </Alert>
  );
}

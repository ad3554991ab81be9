"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** What failed stands in the log; a browser is told no more than where to find it. */
export default function DeskError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <h1 className="sr-only">Something failed</h1>
      <Alert
        tone="danger"
        title="This page could not be made"
        isLive
        actions={
          <Button variant="secondary" size="sm" onClick={retry}>
            Try again
          </Button>
        }
      >
        The cause was logged{error.digest ? ` under ${error.digest}` : ""}. Nothing was changed.
      </Alert>
    </>
  );
}

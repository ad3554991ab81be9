"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** Recovery codes, shown once. */
export function RecoveryCodes({ codes, title }: { codes: readonly string[]; title: string }) {
  return (
    <div className="grid gap-4">
      <Alert tone="success" title={title} isLive>
        Keep these recovery codes somewhere safe: each opens the door once when your app is lost. They are not shown
        again.
      </Alert>
      <ul aria-label="Recovery codes" className="grid grid-cols-2 gap-2 rounded-control bg-well p-4 font-mono text-sm">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <Button className="w-fit" onClick={() => window.location.reload()}>
        I have kept them
      </Button>
    </div>
  );
}

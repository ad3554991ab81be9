import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { DialogClose } from "@/components/ui/dialog";

/** A made-up password, shown once, to be handed over in person. */
export function TemporaryPassword({ username, password }: { username: string; password: string }) {
  return (
    <div className="grid gap-4">
      <Alert tone="success" title="Hand this over in person" isLive>
        It is not shown again. At the first sign-in {username} sets up a second step and chooses another password.
      </Alert>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 rounded-control bg-well p-4 text-sm [&>dd]:font-mono [&>dd]:break-all [&>dd]:select-all [&>dt]:text-muted">
        <dt>Username</dt>
        <dd>{username}</dd>
        <dt>Password</dt>
        <dd>{password}</dd>
      </dl>
      <DialogClose render={<Button className="w-fit justify-self-end">I have kept it</Button>} />
    </div>
  );
}

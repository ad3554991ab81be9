"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Break } from "@/lib/players";
import type { Result } from "@/lib/result";
import { limitRefusal } from "./limit-words";

/** Chooses a break, takes a second look, and begins it. */
export function TakeBreak({
  kind,
  consequences,
  wishes,
  action,
}: {
  kind: "time_out" | "self_exclusion";
  consequences: readonly string[];
  wishes: readonly Break[];
  action: (form: FormData) => Promise<Result<unknown, string>>;
}) {
  const t = useTranslations("account.break");
  const tRefusal = useTranslations("account.limitRefusal");
  const [wish, setWish] = useState(wishes[0]);
  const [isOpen, setIsOpen] = useState(false);
  const [code, submit] = useActionState(async (_previous: string | null, form: FormData) => {
    const outcome = await action(form);
    if (outcome.ok) setIsOpen(false);

    return outcome.ok ? null : outcome.code;
  }, null);
  if (wish === undefined) return null;

  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={t("howLong")}
        value={wish}
        onChange={({ target }) => setWish(wishes.find((each) => each === target.value))}
        fieldClassName="w-40"
      >
        {wishes.map((each) => (
          <option key={each} value={each}>
            {t(`length.${each}`)}
          </option>
        ))}
      </Select>
      <Button variant="danger" onClick={() => setIsOpen(true)}>
        {t(`${kind}.start`)}
      </Button>
      <Dialog
        title={t(`${kind}.title`, { length: t(`length.${wish}`) })}
        description={t("lead")}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        <ul className="grid list-disc gap-1.5 ps-5 text-sm">
          {consequences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <form action={submit} className="grid gap-4">
          <input type="hidden" name="wish" value={wish} />
          {code === null ? null : (
            <Alert tone="danger" isLive>
              {limitRefusal(code === "INPUT_INVALID" ? "UNEXPECTED" : code, tRefusal)}
            </Alert>
          )}
          <Checkbox name="isUnderstood" label={t("understood")} required />
          <div className="flex flex-wrap justify-end gap-2">
            <DialogClose render={<Button variant="secondary">{t("notNow")}</Button>} />
            <SubmitButton variant="danger">{t("begin")}</SubmitButton>
          </div>
        </form>
      </Dialog>
    </div>
  );
}

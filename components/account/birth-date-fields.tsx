import { useTranslations } from "next-intl";
import { useId } from "react";
import { CONTROL_CLASS } from "@/components/ui/field";

const PARTS = [
  { name: "birthDay", part: "day", autoComplete: "bday-day", length: 2 },
  { name: "birthMonth", part: "month", autoComplete: "bday-month", length: 2 },
  { name: "birthYear", part: "year", autoComplete: "bday-year", length: 4 },
] as const;

/** A date of birth as three numbers: quicker and surer to type than to find in a calendar. */
export function BirthDateFields({ error }: { error?: string | undefined }) {
  const t = useTranslations("entrance.birthDate");
  const id = useId();
  const noteId = `${id}-note`;

  return (
    <fieldset aria-describedby={noteId} className="grid gap-1.5">
      <legend className="mb-1.5 text-sm font-semibold text-ink">{t("label")}</legend>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1.4fr)] gap-3">
        {PARTS.map(({ name, part, autoComplete, length }) => (
          <div key={name} className="grid gap-1">
            <label htmlFor={`${id}-${name}`} className="text-sm text-muted">
              {t(part)}
            </label>
            <input
              id={`${id}-${name}`}
              name={name}
              autoComplete={autoComplete}
              inputMode="numeric"
              pattern="[0-9]*"
              maxLength={length}
              required
              aria-invalid={error ? true : undefined}
              className={CONTROL_CLASS}
            />
          </div>
        ))}
      </div>
      <p id={noteId} className={error ? "text-sm text-danger" : "text-sm text-muted"}>
        {error ?? t("hint")}
      </p>
    </fieldset>
  );
}

import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";

/** The code of an authenticator app. Not a number field: recovery codes have letters. */
export function CodeInput({ id, hint, error }: { id?: string; hint?: string | undefined; error?: string | undefined }) {
  const t = useTranslations("entrance");

  return (
    <Input
      {...(id === undefined ? {} : { id })}
      label={t("code")}
      dir="ltr"
      name="code"
      hint={hint}
      error={error}
      autoComplete="one-time-code"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      maxLength={20}
      required
    />
  );
}

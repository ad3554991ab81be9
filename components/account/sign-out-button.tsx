import { useTranslations } from "next-intl";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-class";
import { SubmitButton } from "@/components/ui/submit-button";

/** Signs out: a form of its own, so that it works before scripts have loaded. */
export function SignOutButton({
  action,
  variant = "secondary",
  size = "sm",
  label,
  className,
}: {
  action: () => Promise<void>;
  variant?: ButtonVariant;
  size?: ButtonSize;
  label?: string;
  className?: string;
}) {
  const t = useTranslations("pages.shell");

  return (
    <form action={action} {...(className === undefined ? {} : { className })}>
      <SubmitButton variant={variant} size={size}>
        {label ?? t("signOut")}
      </SubmitButton>
    </form>
  );
}

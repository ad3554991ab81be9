import type { ButtonSize, ButtonVariant } from "@/components/ui/button-class";
import { SubmitButton } from "@/components/ui/submit-button";

/** Signs out: a form of its own, so that it works before scripts have loaded. */
export function SignOutButton({
  action,
  variant = "secondary",
  size = "sm",
  label = "Sign out",
  className,
}: {
  action: () => Promise<void>;
  variant?: ButtonVariant;
  size?: ButtonSize;
  label?: string;
  className?: string;
}) {
  return (
    <form action={action} {...(className === undefined ? {} : { className })}>
      <SubmitButton variant={variant} size={size}>
        {label}
      </SubmitButton>
    </form>
  );
}

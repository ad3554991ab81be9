import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link inside the product: Next's, which asks for nothing before it is followed. Every page is
 * made anew for who asks, so a prefetch brings none of it, and those of one desk page cost the
 * server three times the page itself.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}

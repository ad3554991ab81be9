import type { Metadata } from "next";
import { DarkSign } from "@/components/shell/dark-sign";
import { ButtonLink } from "@/components/ui/button-link";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <DarkSign title="Not on the bill" actions={<ButtonLink href="/">To the lobby</ButtonLink>}>
      <p>There is no page at this address. It may have moved, or the link lost a letter on its way.</p>
    </DarkSign>
  );
}

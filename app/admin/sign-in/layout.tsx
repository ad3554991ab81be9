import type { ReactNode } from "react";
import { Texts } from "../../texts";

/** The staff's door has the same form as the players'. */
export default function StaffSignInLayout({ children }: { children: ReactNode }) {
  return <Texts families={["shell", "entrance"]}>{children}</Texts>;
}

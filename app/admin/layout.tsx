import type { ReactNode } from "react";
import { Texts } from "../texts";

/** The staff's forms about signing in are the players' own. */
export default function StaffLayout({ children }: { children: ReactNode }) {
  return <Texts families={["shell", "entrance", "account"]}>{children}</Texts>;
}

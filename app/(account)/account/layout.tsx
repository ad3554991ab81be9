import type { ReactNode } from "react";
import { AccountNav } from "@/components/account/account-nav";

export default function AccountPagesLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <AccountNav />
      {children}
    </>
  );
}

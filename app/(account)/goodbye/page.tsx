import type { Metadata } from "next";
import Link from "next/link";
import { Prose } from "@/components/account/prose";

export const metadata: Metadata = { title: "Account closed" };

export default function GoodbyePage() {
  return (
    <Prose title="Your account is closed" lead="You are signed out everywhere. Thank you for having been here.">
      <p>Money that was left is still yours: our support pays it out to you.</p>
      <p>
        Was it too much? <Link href="/safer-gambling">Here is who to talk to</Link>.
      </p>
    </Prose>
  );
}

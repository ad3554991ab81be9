import { authHandler } from "@/lib/auth";

/** Where players sign in. */
const handler = authHandler("player");

export { handler as GET, handler as POST };

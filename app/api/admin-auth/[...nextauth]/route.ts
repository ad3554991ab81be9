import { authHandler } from "@/lib/auth";

/** Where operators sign in. */
const handler = authHandler("operator");

export { handler as GET, handler as POST };

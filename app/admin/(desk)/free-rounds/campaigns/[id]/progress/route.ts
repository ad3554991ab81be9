import { admitStaff } from "@/lib/auth";
import { db } from "@/lib/db";
import { getCampaignProgress } from "@/lib/free-rounds";

const STATUS = { SIGNED_OUT: 401, FORBIDDEN: 403 } as const;

/** How far a campaign has come, for the page that stays open on it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const admitted = await admitStaff("free-rounds.view");
  if (!admitted.ok) return new Response(null, { status: STATUS[admitted.code] });
  const progress = await getCampaignProgress(db(), (await params).id);

  return progress
    ? Response.json(progress, { headers: { "Cache-Control": "no-store" } })
    : new Response(null, { status: 404 });
}

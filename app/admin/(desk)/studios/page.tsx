import type { Metadata } from "next";
import { GamesTabs } from "@/components/admin/games-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { StudiosTable } from "@/components/admin/studios-table";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listStudioStandings } from "@/lib/games";
import { switchStudioAction } from "../games/actions";

export const metadata: Metadata = { title: "Studios" };

export default async function StudiosPage() {
  const staff = await requirePermission("games.view", "/admin/studios");
  const studios = await listStudioStandings(db());

  return (
    <>
      <PageHeader
        title="Studios"
        description="A studio that is switched off takes all its games with it, those that come later too."
      />
      <GamesTabs current="Studios" />
      {studios.length > 0 ? (
        <StudiosTable rows={studios} switchStudio={staff.permissions.has("games.edit") ? switchStudioAction : null} />
      ) : (
        <EmptyState title="The catalogue is empty">Studios appear with the first sync.</EmptyState>
      )}
    </>
  );
}

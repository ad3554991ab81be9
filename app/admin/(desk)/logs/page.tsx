import { redirect } from "next/navigation";
import { requirePermission } from "@/lib/auth";

export default async function LogsPage() {
  await requirePermission("logs.view", "/admin/logs");
  redirect("/admin/logs/audit");
}

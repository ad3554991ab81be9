"use client";

import { ErrorSign } from "@/components/shell/error-sign";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <ErrorSign error={error} retry={retry} />;
}

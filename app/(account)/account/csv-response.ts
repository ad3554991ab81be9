import { newId } from "@/lib/ids";
import { log } from "@/lib/log";

const NAME_STAMP_LENGTH = "2026-11-24".length;

/**
 * Answers with a CSV file, one piece at a time: a long history never stands in memory as a whole.
 *
 * @param name What the file is called, before the day and the ending.
 */
export function csvResponse(name: string, pieces: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        log.error({ err: error, requestId: newId() }, "An export broke off");
        // The browser must not take half a file for a whole one.
        controller.error(new Error("The export broke off"));
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });

  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}-${new Date().toISOString().slice(0, NAME_STAMP_LENGTH)}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { formatDay } from "@/lib/players";

const MEDIA_TYPE = { csv: "text/csv; charset=utf-8", json: "application/json" };

/**
 * Answers with a file, one piece at a time: a long history never stands in memory as a whole.
 *
 * @param file.name What it is called, before the day and the ending.
 */
export function download(
  file: { name: string; ending: keyof typeof MEDIA_TYPE },
  pieces: AsyncGenerator<string>,
): Response {
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
      "Content-Type": MEDIA_TYPE[file.ending],
      "Content-Disposition": `attachment; filename="${file.name}-${formatDay(new Date())}.${file.ending}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

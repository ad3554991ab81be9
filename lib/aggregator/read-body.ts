/** The answer is longer than any honest one. */
export class AnswerTooLong extends Error {
  override name = "AnswerTooLong";
}

/**
 * Reads an answer as text, up to a limit, so that a faulty server cannot fill the memory.
 *
 * @throws AnswerTooLong, or what the connection throws when it breaks.
 */
export async function readBody(response: Response, maxBytes: number): Promise<string> {
  if (!response.body) return "";

  const decoder = new TextDecoder();
  const parts: string[] = [];
  let byteCount = 0;
  // Leaving the loop by an exception closes the connection.
  for await (const chunk of response.body) {
    byteCount += chunk.byteLength;
    if (byteCount > maxBytes) throw new AnswerTooLong(`The answer is longer than ${maxBytes} bytes`);
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  parts.push(decoder.decode());

  return parts.join("");
}

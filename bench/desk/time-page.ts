/**
 * Loads a page again and again, each time to its last byte.
 *
 * @returns How long each load took, ms; the first ones, which find caches cold, are left out.
 * @throws When an answer is not 200: a page that fails is quick and proves nothing.
 */
export async function timePage(url: string, headers: Record<string, string>, loads: number): Promise<number[]> {
  const timesMs: number[] = [];
  for (let index = -WARM_UP_LOADS; index < loads; index += 1) {
    const startedAt = performance.now();
    const response = await fetch(url, { headers, redirect: "manual" });
    await response.text();
    const tookMs = performance.now() - startedAt;
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
    if (index >= 0) timesMs.push(tookMs);
  }

  return timesMs;
}

const WARM_UP_LOADS = 2;

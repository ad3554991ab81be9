"use client";

import { useRef, useState } from "react";
import { newId } from "@/lib/ids";
import type { Result } from "@/lib/result";
import type { Action } from "../use-submit";
import { cutList } from "./cut-list";
import type { SegmentInput } from "./segment-fields";
import type { PREPARE_REFUSALS } from "./words";

type Refusal = Exclude<keyof typeof PREPARE_REFUSALS, "NO_ANSWER">;

/** What staff decide; numbers and moments as typed. */
export interface CampaignTerms {
  readonly requestId: string;
  readonly name: string;
  readonly gameId: string;
  readonly currency: string;
  readonly rounds: string;
  readonly betLevel: string;
  readonly validDays: string;
  readonly maxAwards: string;
  readonly maxRounds: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly reason: string;
  readonly segment: SegmentInput | null;
}

/** The server's part of preparing a campaign. */
export interface PrepareActions {
  /** Makes the draft; answers its id. */
  readonly create: Action<CampaignTerms, string, Refusal>;
  readonly addLines: Action<
    { requestId: string; campaignId: string; firstLine: number; text: string; isLast: boolean },
    null,
    Refusal
  >;
  readonly addSegment: Action<{ requestId: string; campaignId: string }, null, Refusal>;
}

/**
 * Makes a draft and hands its recipients over, a long list in stretches. A try that broke off
 * goes on where it stood when the same form is sent again.
 */
export function usePrepareCampaign({ create, addLines, addSegment }: PrepareActions) {
  const begun = useRef<{ requestId: string; campaignId: string } | null>(null);
  const [sent, setSent] = useState<{ lines: number; total: number } | null>(null);

  const prepare = async (input: { terms: CampaignTerms; list: string | null }): Promise<Result<string, Refusal>> => {
    const { terms, list } = input;
    if (begun.current?.requestId !== terms.requestId) {
      const created = await create(terms);
      if (!created.ok) return created;
      begun.current = { requestId: terms.requestId, campaignId: created.value };
    }
    const { campaignId } = begun.current;
    if (list === null) {
      const added = await addSegment({ requestId: newId(), campaignId });

      return added.ok ? { ok: true, value: campaignId } : added;
    }

    const { stretches, total } = cutList(list);
    for (const { firstLine, text, isLast } of stretches) {
      setSent({ lines: firstLine - 1, total });
      const added = await addLines({ requestId: newId(), campaignId, firstLine, text, isLast });
      if (!added.ok) return added;
    }
    setSent({ lines: total, total });

    return { ok: true, value: campaignId };
  };

  return { prepare, sent };
}

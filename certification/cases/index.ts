import type { CertificationCase } from "../case";
import { concurrencyCases } from "./concurrency";
import { duplicateCases } from "./duplicates";
import { envelopeCases } from "./envelope";
import { failureCases } from "./failure";
import { movementCases } from "./movements";
import { protectionCases } from "./protection";
import { rollbackCases } from "./rollbacks";

/** The list, in the order of its numbers. */
export const CERTIFICATION_CASES: readonly CertificationCase[] = [
  ...envelopeCases,
  ...movementCases,
  ...duplicateCases,
  ...rollbackCases,
  ...concurrencyCases,
  ...protectionCases,
  ...failureCases,
].sort((left, right) => left.number - right.number);

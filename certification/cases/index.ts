import type { CertificationCase } from "../case";
import { concurrencyCases } from "./concurrency";
import { duplicateCases } from "./duplicates";
import { envelopeCases } from "./envelope";
import { movementCases } from "./movements";
import { rollbackCases } from "./rollbacks";

/** The list, in the order of its numbers. */
export const CERTIFICATION_CASES: readonly CertificationCase[] = [
  ...envelopeCases,
  ...movementCases,
  ...duplicateCases,
  ...rollbackCases,
  ...concurrencyCases,
].sort((left, right) => left.number - right.number);

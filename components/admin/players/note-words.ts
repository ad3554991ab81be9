import type { NoteKind } from "@/lib/players";

/** What a note is about, in the order a form offers them. */
export const NOTE_WORDS = {
  general: "General",
  protection: "Player protection",
  complaint: "Complaint",
  payment: "Payment",
} as const satisfies Record<NoteKind, string>;

/** The kinds, in that order. */
export const NOTE_KINDS = Object.keys(NOTE_WORDS).map(noteKindOf);

/** The choice of a list that offers nothing else. */
export function noteKindOf(text: string): NoteKind {
  return text as NoteKind;
}

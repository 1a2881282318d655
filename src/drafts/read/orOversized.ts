import type { DraftReading } from "../draft";
import { OversizedDraft } from "../oversizedDraft";

/** What a reading comes to, one that was stopped for a draft's size or depth among them. */
export async function orOversized<Reading extends DraftReading>(
  read: () => Promise<Reading>,
): Promise<Reading | Extract<DraftReading, { is: "failure" }>> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof OversizedDraft) return { is: "failure", why: "oversized" };
    throw thrown;
  }
}

import type { Announcement } from "../../../src/dividend/announcement";
import { type ComparedDraft, markDraft } from "../../../src/drafts/mark/marking";
import { readDraft } from "../../../src/drafts/read/reading";
import type { Verification } from "../../../src/drafts/compare/verification";
import { draftVerifier } from "../../../src/drafts/compare/verifying";

const time = "2025-05-15T15:04:00Z";

type Format = Exclude<ComparedDraft["format"], "pdf">;

/** Reads and compares drafts of an announcement, and makes marked copies of them. */
export function markingOf(announcement: Announcement, verify = draftVerifier(announcement)) {
  const read = async (bytes: Uint8Array, format: Format = "docx"): Promise<ComparedDraft> => {
    const reading = await readDraft(bytes, format);
    if (reading.is !== "draft") throw new Error(reading.why);
    return {
      bytes,
      format,
      draft: reading.draft,
      ...(reading.word && { word: reading.word }),
      verification: verify(reading.draft),
      settled: [],
    };
  };
  return {
    read,
    marked: async (returned: ComparedDraft, ticks = false, language: "en" | "ja" = "en") => {
      const marking = await markDraft(verify, returned, { language, time, ticks });
      if (marking.is !== "marked") throw new Error(marking.why);
      return marking;
    },
  };
}

/** What is wrong with a draft, in a line each, wherever it stands. */
export function complaints({ items, missing }: Verification): readonly string[] {
  return [
    ...items.flatMap(({ verdict, found, expected }) =>
      verdict === "agrees" ? [] : [`${verdict}: ${found} for ${expected ?? "nothing"}`],
    ),
    ...missing.map(
      ({ severity, expected, fact }) => `missing ${severity}: ${fact ?? ""} ${expected}`,
    ),
  ].sort();
}

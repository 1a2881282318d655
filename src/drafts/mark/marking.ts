import type { Language } from "../../dividend/language";
import { type SettledFinding, openVerification } from "../accept/draftAcceptance";
import { UnreadablePackage } from "../../ooxml/packageProblem";
import type { Draft, DraftFormat } from "../draft";
import { decodedText } from "../read/encoding";
import { type OpenedWord, openWord } from "../read/word/opening";
import type { Verification } from "../compare/verification";
import type { DraftVerifier } from "../compare/verifying";
import { author } from "../author";
import { correctionsOf } from "./corrections";
import { markedHtml } from "./htmlMarking";
import { type Remark, remarksOn } from "./remarks";
import { markedText } from "./textMarking";
import { type Marked, type MarkingOptions, markedWord } from "./wordMarking";

/** A draft that came back, as it came and as it was read and compared. */
export interface ComparedDraft {
  readonly bytes: Uint8Array;
  readonly format: DraftFormat;
  readonly draft: Draft;
  /** What it was read from, where that is still at hand. */
  readonly word?: OpenedWord;
  readonly verification: Verification;
  /** What is kept about its findings: what was accepted is not corrected, and says so. */
  readonly settled: readonly SettledFinding[];
}

export interface MarkingRequest {
  readonly language: Language;
  /**
   * The time on the clock of whoever asks for the copy, which Word shows as it is written: "2025-05-15T15:04:00Z",
   * though the Z would say otherwise.
   */
  readonly time: string;
  /** Whether what agrees is told too, in a comment for each paragraph and table, and what was accepted. */
  readonly ticks: boolean;
}

/** A marked copy, or why none can be made: notEditable, a file whose markup or encoding takes no change. */
export type Marking =
  ({ readonly is: "marked" } & Marked) | { readonly is: "failure"; readonly why: "notEditable" };

/**
 * A copy of the draft in its own format, with its corrections as changes that can be accepted or rejected one by one,
 * and a comment at all that is to be looked at. What cannot be changed safely is commented only, and counted. `verify`
 * is that of the worksheet the draft was compared with: corrections are tried before they are made.
 */
export async function markDraft(
  verify: DraftVerifier,
  compared: ComparedDraft,
  { language, time, ticks }: MarkingRequest,
): Promise<Marking> {
  const { draft, verification, settled } = compared;
  const open = openVerification(verification, settled);
  const corrections = correctionsOf(verify, draft, { all: verification, open });
  const remarks = remarksOn(open, corrections, ticks ? settled : null);
  const marked = await markedIn(compared, remarks, {
    language,
    signature: { author, initials: "DT", time },
  });
  return marked === null ? { is: "failure", why: "notEditable" } : { is: "marked", ...marked };
}

async function markedIn(
  { bytes, format, draft, word }: ComparedDraft,
  remarks: readonly Remark[],
  options: MarkingOptions,
): Promise<Marked | null> {
  // It has no text that could be changed, only letters at places.
  if (format === "pdf") return null;
  if (format === "docx") {
    try {
      return markedWord(bytes, word ?? (await openWord(bytes)), draft, remarks, options);
    } catch (thrown) {
      if (thrown instanceof UnreadablePackage) return null;
      throw thrown;
    }
  }
  const decoded = decodedText(bytes);
  if (decoded === null) return null;
  return format === "html"
    ? markedHtml(bytes, decoded, draft, remarks, options)
    : markedText(bytes, decoded, draft, remarks, options);
}

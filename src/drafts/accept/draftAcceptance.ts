import type { Settlement } from "../../dividend/settlement";
import type { Verification } from "../compare/verification";
import type { Draft } from "../draft";
import {
  type DraftFinding,
  draftFindingNames,
  draftFindings,
  judgedOf,
  markOf,
} from "./draftFinding";

/** A finding in a draft that someone let stand, with their reason. */
export interface DraftAcceptance extends Settlement {
  /** Its name by `draftFindingNames`. */
  readonly finding: string;
  /** `judgedOf` of the finding when it was accepted. */
  readonly judged: string;
}

/** A draft as it was last worked on: what was to be looked at in it. */
interface SeenDraft {
  /** `draftMark` of the draft. */
  readonly draft: string;
  /** Marks of its findings' names. */
  readonly findings: readonly string[];
}

/** What is kept in a workbook about the drafts of its release. */
export interface KeptDrafts {
  readonly accepted: readonly DraftAcceptance[];
  /** The last two drafts, the latest first. */
  readonly seen: readonly SeenDraft[];
}

export const nothingKept: KeptDrafts = { accepted: [], seen: [] };

/** A finding with how it was settled. */
export interface SettledFinding {
  readonly finding: DraftFinding;
  readonly accepted: DraftAcceptance | null;
  /** The draft before this one did not have it; also false where there was none. */
  readonly isNew: boolean;
}

/** The findings of a draft, each with what is kept about it. */
export function settledFindings(
  verification: Verification,
  draft: Draft,
  kept: KeptDrafts,
): readonly SettledFinding[] {
  const mark = draftMark(draft);
  const before = kept.seen.find((seen) => seen.draft !== mark);
  const known = new Set(before?.findings);
  const acceptances = new Map(kept.accepted.map((each) => [each.finding, each]));
  const names = draftFindingNames(draft);
  return draftFindings(verification).map((finding) => {
    const name = names(finding);
    const own = acceptances.get(name);
    const accepted = own?.judged === judgedOf(finding) ? own : null;
    const isNew = before !== undefined && !known.has(markOf(name));
    return { finding, accepted, isNew };
  });
}

/** A verification without what was accepted in it. */
export function openVerification(
  { items, missing }: Verification,
  settled: readonly SettledFinding[],
): Verification {
  const accepted = new Set<unknown>(
    settled.flatMap(({ finding, accepted: by }) => (by === null ? [] : finding.item)),
  );
  return {
    items: items.filter((item) => !accepted.has(item)),
    missing: missing.filter((item) => !accepted.has(item)),
  };
}

/** What is kept once one more finding is accepted; a reason of blanks accepts nothing. */
export function acceptingInDraft(
  kept: KeptDrafts,
  finding: DraftFinding,
  draft: Draft,
  said: Settlement,
): KeptDrafts {
  const reason = said.reason.trim();
  if (reason === "") return kept;
  const name = draftFindingNames(draft)(finding);
  const acceptance = {
    ...said,
    reason,
    by: said.by.trim(),
    finding: name,
    judged: judgedOf(finding),
  };
  return { ...kept, accepted: [...without(kept, name), acceptance] };
}

/** What is kept once an acceptance is taken back. */
export function withdrawingInDraft(
  kept: KeptDrafts,
  finding: DraftFinding,
  draft: Draft,
): KeptDrafts {
  return { ...kept, accepted: without(kept, draftFindingNames(draft)(finding)) };
}

function without({ accepted }: KeptDrafts, name: string): readonly DraftAcceptance[] {
  return accepted.filter(({ finding }) => finding !== name);
}

/** What is kept once this draft has been worked on, so that the next one can be held against it. */
export function seenIn(kept: KeptDrafts, verification: Verification, draft: Draft): KeptDrafts {
  const mark = draftMark(draft);
  const names = draftFindingNames(draft);
  const findings = draftFindings(verification).map((each) => markOf(names(each)));
  const others = kept.seen.filter((seen) => seen.draft !== mark).slice(0, 1);
  return { ...kept, seen: [{ draft: mark, findings: [...new Set(findings)] }, ...others] };
}

function draftMark({ blocks }: Draft): string {
  const texts = blocks.map((block) =>
    block.is === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );
  return markOf(JSON.stringify(texts));
}

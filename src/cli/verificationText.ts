import { type CellAddress, a1 } from "../dividend/fact";
import type { Language } from "../dividend/language";
import { factNamesIn } from "../languages/factNamesIn";
import { type SettledFinding, openVerification } from "../drafts/accept/draftAcceptance";
import { settlementText } from "../languages/settlementText";
import type { VerificationWords } from "../languages/verificationWords";
import { verificationWordsIn } from "../languages/verificationWordsIn";
import type { Draft, DraftPlace } from "../drafts/draft";
import { draftPlaceText, foundPlaceText } from "../drafts/placeText";
import type { MissingItem, Verification, VerifiedItem } from "../drafts/compare/verification";
import { visibleLine } from "./visibleText";

type Verdict = VerifiedItem["verdict"];

const marks: Readonly<Record<Verdict, string>> = { agrees: "✓", differs: "✗", unmatched: "?" };

/** A verification as a ticked list: what differs first, then what is gone, what no fact stands behind, and the rest. */
export function verificationText(
  names: { readonly draft: string; readonly worksheet: string },
  draft: Draft,
  verification: Verification,
  settled: readonly SettledFinding[],
  language: Language,
): string {
  const words = verificationWordsIn(language);
  const { items, missing } = openVerification(verification, settled);
  const of = (verdict: Verdict) => items.filter((item) => item.verdict === verdict);
  const [gone, unmentioned] = (["error", "note"] as const).map((severity) =>
    missing.filter((each) => each.severity === severity),
  );
  const lines = (verdict: Verdict) => of(verdict).map((item) => itemLine(item, draft, words));
  const lacks = (each: readonly MissingItem[] | undefined) =>
    (each ?? []).map((item) => missingLine(item, draft, language));
  const sections = [
    section(words.differs, lines("differs")),
    section(words.missing, lacks(gone)),
    section(words.unmatched, lines("unmatched"), words.unmatchedHint),
    section(words.unmentioned, lacks(unmentioned), words.unmentionedHint),
    section(words.notRead, unreadLines(draft, words), words.notReadHint),
    ...(of("agrees").length === items.length && missing.length === 0 && settled.length === 0
      ? [`  ${draft.unread.length === 0 ? words.allAgree : words.allReadAgree}\n`]
      : []),
    section(words.accepted, acceptedLines(settled, draft, language)),
    section(words.agrees, lines("agrees")),
  ];
  const counts = words.counts({
    differ: of("differs").length,
    missing: gone?.length ?? 0,
    unmatched: of("unmatched").length,
    agree: of("agrees").length,
  });
  const head = `${visibleLine(words.title(names.draft, names.worksheet))}\n  ${counts}\n`;
  return [head, ...sections.filter((each) => each !== "")].join("\n");
}

function unreadLines({ unread }: Draft, words: VerificationWords): readonly string[] {
  return unread.map(({ what, after }) => `? ${words.unread(what, after)}`);
}

function section(heading: string, lines: readonly string[], hint?: string): string {
  if (lines.length === 0) return "";
  const head = hint === undefined ? [`  ${heading}`] : [`  ${heading}`, `  ${hint}`];
  return [...head, ...lines.map((line) => `    ${visibleLine(line)}`), ""].join("\n");
}

/** What was accepted, each with who said why. */
function acceptedLines(
  settled: readonly SettledFinding[],
  draft: Draft,
  language: Language,
): readonly string[] {
  const words = verificationWordsIn(language);
  return settled.flatMap(({ finding, accepted }) => {
    if (accepted === null) return [];
    const line =
      finding.is === "item"
        ? itemLine(finding.item, draft, words)
        : missingLine(finding.item, draft, language);
    return [line, `    ${settlementText(accepted, language)}`];
  });
}

function itemLine(item: VerifiedItem, draft: Draft, words: VerificationWords): string {
  const { verdict, place, found, expected, cell } = item;
  // What agrees is found by its place; what does not is looked up, and its surroundings help.
  const where =
    verdict === "agrees" ? draftPlaceText(place, words) : foundPlaceText(place, words, draft);
  const shown = found === "" ? words.emptyCell : oneLine(found);
  const said = verdict === "differs" ? words.differsFrom(shown, expected) : shown;
  const line = `${marks[verdict]} ${where}: ${said}`;
  return verdict === "unmatched" ? line : `${line}${inCell(cell, words)}`;
}

function missingLine(item: MissingItem, draft: Draft, language: Language): string {
  const words = verificationWordsIn(language);
  const mark = item.severity === "error" ? marks.differs : "-";
  const where = placed(item.place, draft, words);
  return `${mark} ${where}${missingText(item, language)}${inCell(item.cell, words)}`;
}

function placed(place: DraftPlace | undefined, draft: Draft, words: VerificationWords): string {
  return place === undefined ? "" : `${foundPlaceText(place, words, draft)}: `;
}

function missingText({ fact, expected }: MissingItem, language: Language): string {
  const words = verificationWordsIn(language);
  if (fact === null) return oneLine(expected);
  if (fact === "decidedColumn") return words.comparisonOf(expected === "" ? null : expected);
  const name = factNamesIn(language)[fact === "annualPart" ? "annualTable" : fact];
  return expected === "" ? name : words.named(name, oneLine(expected));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function inCell(cell: CellAddress | null, words: VerificationWords): string {
  return cell === null ? "" : words.inCell(a1(cell));
}

import type { Language } from "../../dividend/language";
import { verificationWordsIn } from "../../languages/verificationWordsIn";
import type { Draft, DraftPlace } from "../draft";
import { foundPlaceText } from "../placeText";
import { draftTexts, foundAt } from "./corrections";
import { type SourceAt, placingOf } from "./placing";
import { type Remark, remarkText } from "./remarks";
import type { TextUnit } from "./textUnits";
import type { MarkingCounts } from "./wordMarking";

/** A stretch of a running text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A correction: what of the running text goes, and what comes behind it. */
interface SpannedChange {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly comment: string;
}

interface SpannedRemarks {
  readonly changes: readonly SpannedChange[];
  /** Figures that are only looked at, with what is said of them. */
  readonly notices: readonly { readonly span: Span; readonly comment: string }[];
  /** All remarks, each with its place. */
  readonly lines: readonly string[];
  readonly counts: MarkingCounts;
}

/** The remarks on a draft that was read from a running text, each with the stretch of it that it is about. */
export function spannedRemarks(
  draft: Draft,
  units: readonly SourceAt<TextUnit>[],
  remarks: readonly Remark[],
  language: Language,
): SpannedRemarks {
  const placing = placingOf(draft, units);
  const texts = draftTexts(draft);
  const words = verificationWordsIn(language);
  const spansAt = (place: DraftPlace, start: number, end: number): readonly Span[] =>
    placing
      .stretches(place, start, end)
      .map(({ unit, ...span }) => ({ start: unit.start + span.start, end: unit.start + span.end }));
  const changes: SpannedChange[] = [];
  const notices: { span: Span; comment: string }[] = [];
  const lines: string[] = [];
  const counts = { corrected: 0, commented: 0 };
  const say = (place: DraftPlace | null, found: string, comment: string) => {
    const where = place === null ? "" : `${foundPlaceText(place, words, draft)}: `;
    lines.push(
      `${String(lines.length + 1)}. ${where}${found === "" ? "" : `${found}: `}${comment}`,
    );
  };
  for (const remark of remarks) {
    if (remark.is !== "item") {
      const place = placeOf(remark);
      counts.commented += 1;
      say(
        place,
        remark.is === "accepted" ? remark.item.found : "",
        remarkText(remark, null, draft, language),
      );
      continue;
    }
    const { item, correction } = remark;
    const spans = correction === null ? [] : changedSpans(correction, spansAt);
    const failed = correction !== null && spans.length === 0 ? "apart" : null;
    const comment = remarkText(remark, failed, draft, language);
    if (correction !== null && spans.length > 0) {
      counts.corrected += 1;
      changes.push({ spans, text: correction.text, comment });
    } else {
      counts.commented += 1;
      const text = texts(item.place);
      const range = text === null ? null : foundAt(item, text);
      const about = range === null ? [] : spansAt(item.place, range.start, range.end);
      notices.push(...about.map((span) => ({ span, comment })));
    }
    say(item.place, item.verdict === "unmatched" ? "" : item.found, comment);
  }
  return { changes, notices, lines, counts };
}

function placeOf(remark: Exclude<Remark, { is: "item" }>): DraftPlace | null {
  if (remark.is === "further") return null;
  return remark.is === "ticks" ? remark.place : (remark.item.place ?? null);
}

function changedSpans(
  { place, start, end }: Span & { readonly place: DraftPlace },
  spansAt: (place: DraftPlace, start: number, end: number) => readonly Span[],
): readonly Span[] {
  if (start < end) return spansAt(place, start, end);
  const before = spansAt(place, start - 1, start).map((span) => ({
    start: span.end,
    end: span.end,
  }));
  if (before.length > 0) return before;
  return spansAt(place, start, start + 1).map((span) => ({ start: span.start, end: span.start }));
}

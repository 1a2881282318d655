import { markingWordsIn } from "../../languages/markingWordsIn";
import type { Draft } from "../draft";
import { isRule } from "../read/text";
import { spannedRemarks } from "./spannedRemarks";
import { type Splice, splicedBytes } from "./splices";
import type { Remark } from "./remarks";
import { textUnits } from "./textUnits";
import type { Marked, MarkingOptions } from "./wordMarking";

/**
 * A plain text with the remarks on it: what is to go stands between [- and -], what is to come between {+ and +}, as
 * wdiff writes them, and all remarks are listed at its end. Null where its encoding takes nothing in.
 */
export function markedText(
  bytes: Uint8Array,
  { text, encoding }: { readonly text: string; readonly encoding: string },
  draft: Draft,
  remarks: readonly Remark[],
  { language }: MarkingOptions,
): Marked | null {
  const running = text
    .split(/(\r\n|[\r\n\u2028])/u)
    .map((line) =>
      isRule(line) ? " ".repeat(line.length) : line.replace(/[|｜\u2502\u2503\u2551]/gu, " "),
    )
    .join("");
  const { changes, lines, counts } = spannedRemarks(
    draft,
    textUnits(draft, running),
    remarks,
    language,
  );
  const splices = changes.flatMap(({ spans, text: typed }): readonly Splice[] => {
    const end = spans.at(-1)?.end ?? 0;
    const gone = spans.flatMap((span) =>
      span.start === span.end
        ? []
        : [
            { at: span.start, text: "[-" },
            { at: span.end, text: "-]" },
          ],
    );
    return typed === "" ? gone : [...gone, { at: end, text: `{+${typed}+}` }];
  });
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const list = [
    rule,
    markingWordsIn(language).remarks,
    "",
    ...lines.flatMap((line) => line.split("\n")),
    "",
  ];
  const end = {
    at: text.length,
    text: `${/[\r\n]$/u.test(text) ? "" : newline}${list.join(newline)}`,
  };
  const marked = splicedBytes(bytes, encoding, lines.length === 0 ? splices : [...splices, end]);
  return marked && { bytes: marked, counts };
}

const rule = "=".repeat(40);

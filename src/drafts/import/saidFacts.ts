import type { FactIn } from "../../dividend/facts";
import { findDates } from "../../worksheet/notation/runningDates";
import { halfWidth, lookupKey, tidy } from "../../worksheet/notation/width";
import { isOfOtherDividend, isOfOtherShares, isWholeYear } from "./otherMatters";
import { type PlacedWords, sentencesOf } from "./taken";

/** A fact of the decided column that the release's words state. */
export interface SaidFact {
  readonly fact: FactIn<"dividend">;
  /** As the worksheet's cell gets it. */
  readonly value: string;
  readonly words: PlacedWords;
}

const count = String.raw`(\d{1,3}(?:,\d{3})+|\d{4,})`;
const shareCounts: readonly (readonly [FactIn<"dividend">, RegExp])[] = [
  [
    "sharesIssued",
    new RegExp(
      String.raw`発行済み?株式(?:の?総数|数)[^\d。]{0,40}${count} ?株|\bissued\b[^.;\d]{0,60}${count}`,
      "giu",
    ),
  ],
  [
    "treasuryShares",
    new RegExp(
      String.raw`自己株式(?:の?数)?(?:\([^()]*\))?[^\d。、]{0,20}${count} ?株|\btreasury\b[^.;\d]{0,40}${count}`,
      "giu",
    ),
  ],
  [
    "sharesEntitled",
    new RegExp(
      String.raw`配当(?:金)?の?(?:支払)?対象(?:となる)?(?:普通)?株式の?数?[^\d。]{0,20}${count} ?株|\b(?:dividends? (?:(?:is|are|to be) )?(?:paid |payable )?on|entitled to (?:the )?dividends?|subject to (?:the )?dividends?)[^.;\d]{0,40}${count} ?shares`,
      "giu",
    ),
  ],
];

/** How many shares there are, where the words of the whole release give one number for it and no other. */
export function saidShares(texts: readonly PlacedWords[]): readonly SaidFact[] {
  const sentences = sentencesOf(texts).filter(({ text }) => !isOfOtherShares(tidy(text)));
  return shareCounts.flatMap(([fact, pattern]) => theOnly(fact, sentences, pattern));
}

const yen = String.raw`(?:金 ?)?(¥ ?\d[\d,.]*|JPY ?\d[\d,.]*|\d[\d,.]* ?(?:円(?: ?\d+ ?銭)?|yen))`;
const parts = String.raw`( ?\([^()]*(?:普通|記念|特別|ordinary|special|commemorative)[^()\d]*\d[^()]*\))?`;

/** 増配の15円 gives what is added; 1株につき5円増 too. */
const notAdded = String.raw`(?! ?(?:の?増|の?減|increase|decrease|more|less))`;

const dividends: readonly (readonly [FactIn<"dividend">, RegExp])[] = [
  [
    "dividendPerShare",
    new RegExp(
      String.raw`[1一]株(?:につき|に付き|当たり|あたり|当り) ?(?:の?(?:期末|中間)?配当金?(?:は|を)? ?)?${yen}${notAdded}${parts}|\bdividends? of ${yen} per (?:common |ordinary )?share`,
      "giu",
    ),
  ],
  [
    "total",
    new RegExp(
      String.raw`(?:配当金?の?)?総額 ?(?:は|:)? ?${yen}|\btotal (?:amount(?: of (?:the )?dividends?)?|dividends?(?: amount)?)(?: (?:is|of|will be)|:)? ${yen}`,
      "giu",
    ),
  ],
];

/** By the words before the day, and those behind it; in half width, with single blanks. */
const days: readonly (readonly [FactIn<"dividend">, RegExp, RegExp])[] = [
  [
    "effectiveDate",
    /(?:効力を生じる|効力発生|支払開始)(?:予定)?日 ?(?:は|:)? ?$|\b(?:effective|payment|payable) date(?: is| of|:)? ?$/iu,
    /^ ?(?:に|を)?効力(?:を生じる|が生じる|発生日)/u,
  ],
  [
    "recordDate",
    /基準日 ?(?:は|:)? ?$|\brecord date(?: is| of|:)? ?$/iu,
    /^ ?(?:現在の株主|を(?:配当の)?基準日|as (?:the|its) record date)/iu,
  ],
];

/**
 * The dividend that is proposed or declared in words alone, as in the agenda of a meeting: what it is per share and in
 * all, and its days. Of what is said in two ways nothing is taken.
 */
export function saidDividend(texts: readonly PlacedWords[]): readonly SaidFact[] {
  const sentences = sentencesOf(texts).filter(({ text }) => !isOfOtherDividend(tidy(text)));
  const amounts = dividends.flatMap(([fact, pattern]) => theOnly(fact, sentences, pattern));
  const dated = days.flatMap(([fact, before, behind]) => {
    const found = sentences.flatMap((words) =>
      findDates(words.text).flatMap(({ text: value, start, end }) =>
        before.test(halfWidth(words.text.slice(Math.max(0, start - 30), start))) ||
        behind.test(halfWidth(words.text.slice(end, end + 30)))
          ? [{ fact, value, words }]
          : [],
      ),
    );
    return agreed(found);
  });
  return [...amounts, ...dated];
}

function theOnly(
  fact: FactIn<"dividend">,
  sentences: readonly PlacedWords[],
  pattern: RegExp,
): readonly SaidFact[] {
  const found = sentences.flatMap((words) => {
    const text = tidy(words.text);
    return [...text.matchAll(pattern)].map((match) => ({
      fact,
      value: match
        .slice(1)
        .map((each) => each as string | undefined)
        .filter((each) => each !== undefined)
        .join("")
        .trim(),
      words,
      ofYear: isWholeYear(text.slice(0, match.index)),
    }));
  });
  // Beside the year's amount it is not known of which dividend another is.
  return found.some(({ ofYear }) => ofYear) ? [] : agreed(found);
}

/** The first, where all say the same. */
function agreed(found: readonly SaidFact[]): readonly SaidFact[] {
  const [first] = found;
  const bare = (value: string) => lookupKey(value.replace(/\(.*$/u, ""));
  if (first === undefined || found.some(({ value }) => bare(value) !== bare(first.value)))
    return [];
  const { fact, value, words } = found.find((each) => each.value.includes("(")) ?? first;
  return [{ fact, value, words }];
}

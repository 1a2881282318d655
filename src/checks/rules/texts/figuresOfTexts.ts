import type { Announcement } from "../../../dividend/announcement";
import type { CivilDate } from "../../../dividend/civilDate";
import { type CellAddress, type Fact, givenFact, sameCell } from "../../../dividend/fact";
import type { DividendKind } from "../../../dividend/fiscalYear";
import { type RunningReading, findFigures } from "../../../worksheet/notation/runningText";
import { tidy } from "../../../worksheet/notation/width";
import { textValue } from "../../comparedValues";
import { type Contradiction, type NamedFact, contradictionOf } from "../../prose/contradictions";
import { type Passage, passagesOf } from "../../prose/passage";
import { isPlaced, isReadElsewhere } from "../../prose/placedFigures";
import { type Paragraph, paragraphsOnDividend, typedParagraphs } from "../../prose/typedParagraphs";
import { type Report, rule } from "../../rule";
import { kindNamed } from "../../../worksheet/notation/lexicon";

interface Outcomes {
  contradicts: { fact: Exclude<NamedFact, "fiscalYear">; words: string; stated: string };
  otherYear: { words: string; yearEnd: CivilDate };
  otherKind: { headline: string; kind: DividendKind; named: DividendKind };
  noSuchDate: { words: string };
  unplaced: { words: readonly string[] };
}

export const figuresOfTexts = rule<Outcomes>()({
  id: "DV34",
  market: "any",
  summary: "The figures of the prose are those of the worksheet.",
  compares: `
    Reads every number, date and ordinal that is typed in headline, lead, approval, reason and
    notes, those of columns too; filled placeholders are right by construction, About and Contact
    are not read. Where the words around a figure say which fact it is (dividend per share, total,
    record date, effective date, number of the meeting), it must be that fact: in headline, lead and
    approval the decided one, unless the sentence also speaks of others, and elsewhere any the
    worksheet knows for it. The day at the head of the lead, the day of the board meeting and the
    fiscal year before the word for dividend are held against theirs likewise. Where the sentence
    names a dividend of which the worksheet has no figure (the year's, without an annual table; that
    of 2016; next year's), no amount in it is judged; one right behind 中間配当, 記念配当, "forecast of" or
    the like is that dividend's or part's. Texts that agree against one cell are one finding, the
    others under it. A date that no calendar has is wrong wherever it stands. A headline that names
    one kind of dividend names the worksheet's, unless it speaks of a forecast. Error. Sizes of a
    change are DV35's. What is said of no fact, and equals none, is listed as a note, one a
    paragraph (a payout ratio, an anniversary): nothing is guessed.`,
  basis: "A text and the table beside it state one dividend.",
  outcomes: {
    contradicts: {
      severity: "error",
      meaning: "A figure that a text gives for a fact is not that fact's.",
    },
    otherYear: {
      severity: "error",
      meaning: "The dividend decided is said to be another fiscal year's.",
    },
    otherKind: { severity: "error", meaning: "The headline names another kind of dividend." },
    noSuchDate: { severity: "error", meaning: "A text has a date that no calendar has: April 31." },
    unplaced: {
      severity: "note",
      meaning: "Figures of a text that belong to no fact of the worksheet.",
    },
  },
  examples: [
    {
      changes: { Text: { Lead: ["The dividend is JPY13.00 per share."] } },
      finds: "contradicts",
      at: ["Lead", 1],
    },
    {
      changes: { Text: { Headline: ["剰余金の配当（2018年3月期期末配当）に関するお知らせ"] } },
      finds: "otherYear",
      at: ["Headline", 1],
    },
    {
      changes: { Text: { Headline: ["Notice of the Interim Dividend"] } },
      finds: "otherKind",
      at: ["Headline", 1],
    },
    {
      changes: { Text: { Lead: ["It has the record date of April 31, 2019."] } },
      finds: "noSuchDate",
      at: ["Lead", 1],
    },
    {
      changes: { Text: { Reason: ["On our 70th anniversary we thank 1,200 partners."] } },
      finds: "unplaced",
      at: ["Reason", 1],
    },
  ],
  check({ announcement }, report) {
    const paragraphs = paragraphsOnDividend(announcement);
    if (paragraphs.length === 0) report.missing("text");
    const told: ToldContradiction[] = [];
    for (const paragraph of paragraphs) judge(paragraph, announcement, told, report);
    for (const { fact } of typedParagraphs(announcement, ["headline"])) {
      judgeHeadline(fact, announcement, report);
    }
  },
});

/** What a text was told to contradict, and the cell of the first text that does. */
interface ToldContradiction {
  readonly contradiction: Contradiction;
  readonly text: CellAddress;
}

function judge(
  paragraph: Paragraph,
  announcement: Announcement,
  told: ToldContradiction[],
  report: Report<Outcomes>,
): void {
  const { fact } = paragraph;
  const { currency } = announcement.presentation;
  const figures = findFigures(fact.value, currency).filter(
    ({ reading }) => reading.is !== "noteMark",
  );
  const placed: string[] = [];
  const unplaced: string[] = [];
  for (const passage of passagesOf(fact.value, figures)) {
    const words = passage.found.text.trim();
    if (isNoDate(passage.found)) {
      report.finding({
        outcome: "noSuchDate",
        details: { words },
        cell: fact.cell,
        actual: textValue(words),
      });
      continue;
    }
    const contradiction = contradictionOf(passage, paragraph, announcement);
    if (contradiction === null) {
      if (isReadElsewhere(passage, paragraph, announcement)) continue;
      (isPlaced(passage, announcement) ? placed : unplaced).push(words);
      continue;
    }
    const first = told.find((each) => saysTheSame(each.contradiction, contradiction)) ?? null;
    reportContradiction(contradiction, words, fact, first?.text ?? null, report);
    if (first === null) told.push({ contradiction, text: fact.cell });
  }
  if (placed.length > 0) report.agreed({ cells: [fact.cell], values: placed.map(textValue) });
  if (unplaced.length === 0) return;
  report.finding({
    outcome: "unplaced",
    details: { words: unplaced },
    cell: fact.cell,
    actual: textValue(unplaced.join(", ")),
  });
}

// A headline that also speaks of a forecast may name the dividend that is forecast.
const aboutForecast = /\bforecasts?\b|予想/iu;
const kindOfDividend =
  /\b(?:interim|year[ -]?end|quarter) (?:cash )?dividends?\b|(?:中間|期末|四半期)配当/iu;

function judgeHeadline(
  headline: Fact<string>,
  { decision }: Announcement,
  report: Report<Outcomes>,
): void {
  const kind = givenFact(decision.kind);
  const named = kindNamed(headline.value);
  if (kind === null || named === null || named === kind.value) return;
  // A special part is paid with a dividend of any kind.
  if (named === "special" || kind.value === "special") return;
  if (aboutForecast.test(headline.value) || !kindOfDividend.test(tidy(headline.value))) return;
  report.finding({
    outcome: "otherKind",
    details: { headline: headline.value, kind: kind.value, named },
    cell: headline.cell,
    related: [kind.cell],
    expected: textValue(kind.shown),
    actual: textValue(headline.value),
  });
}

// Digits alone (2019-13-45) may be a number of something.
function isNoDate({ reading, text }: Passage<RunningReading>["found"]): boolean {
  return reading.is === "date" && reading.date.is === "nonexistent" && /\p{L}/u.test(text);
}

// Texts that agree against one cell, as those of both languages do, are one thing to mend: that cell, or what they say.
function saysTheSame(one: Contradiction, other: Contradiction): boolean {
  if (!sameCell(one.against.cell, other.against.cell)) return false;
  const [a, b] = [one.gap, other.gap];
  if (a?.is === "days" && b?.is === "days") return a.days === b.days;
  return a?.is === "money" && b?.is === "money" && a.money.eq(b.money);
}

function reportContradiction(
  contradiction: Contradiction,
  words: string,
  text: Fact<string>,
  first: CellAddress | null,
  report: Report<Outcomes>,
): void {
  const { against, expected, actual, gap } = contradiction;
  const found = {
    cell: text.cell,
    related: first === null || sameCell(first, text.cell) ? [against.cell] : [against.cell, first],
    expected,
    actual,
    gap,
    causedBy: first === null ? null : "itself",
  } as const;
  if (contradiction.fact === "fiscalYear") {
    const details = { words, yearEnd: contradiction.against.value };
    report.finding({ ...found, outcome: "otherYear", details });
    return;
  }
  const details = { fact: contradiction.fact, words, stated: against.shown };
  report.finding({ ...found, outcome: "contradicts", details });
}

import type { Announcement } from "../../../dividend/announcement";
import { type CellAddress, type Fact, givenFact, sameCell } from "../../../dividend/fact";
import type { Value } from "../../../dividend/finding";
import type { DividendKind } from "../../../dividend/fiscalYear";
import type { Placeholder } from "../../../dividend/placeholder";
import { tidy } from "../../../worksheet/notation/width";
import { amountValue, textValue } from "../../comparedValues";
import { misplacedPlaceholders } from "../../prose/placeholderPeriods";
import { distinctFacts, heldAgainst } from "../../prose/ties/heldAgainst";
import type { Spot } from "../../prose/ties/spots";
import { type TiedText, tiedTexts } from "../../prose/ties/textTies";
import type { Tie, TiedFact, WrongTie } from "../../prose/ties/tie";
import { typedParagraphs } from "../../prose/typedParagraphs";
import { type Report, rule } from "../../rule";
import { kindNamed } from "../../../worksheet/notation/lexicon";

/** The facts that this rule tells of; the others are those of rules of their own. */
type FactHere = Exclude<TiedFact, "meetingNumber" | "meetingDate" | "forecastDate" | "fiscalYear">;

/** What a cell shows. */
interface StatedAt {
  readonly shown: string;
  readonly cell: CellAddress;
}

interface Outcomes {
  contradicts: { fact: FactHere; words: string; stated: string };
  noneOfThese: { fact: FactHere; words: string; stated: readonly StatedAt[] };
  otherKind: { headline: string; kind: DividendKind; named: DividendKind };
  otherPeriod: { placeholder: Placeholder; printed: StatedAt; named: StatedAt | null };
  noSuchDate: { words: string };
  unplaced: { words: readonly string[] };
  tooMany: { read: number; unread: number };
}

export const figuresOfTexts = rule<Outcomes>()({
  id: "DV34",
  summary: "The figures of the prose are those of the worksheet.",
  compares: `
    Reads every number, day and share count that is typed in the banner, headline, lead, approval,
    reason and notes, those of columns too; About and Contact are not read. A filled placeholder is
    right by construction, unless its clause names one period and it prints another one's amount. A figure is this announcement's, of the decided column or the current
    row, unless its words say otherwise: previous, forecast, interim, annual, a fiscal year, a part
    of the dividend, a share class, from ... to. What the words before it in the sentence say goes
    on as far as they are not set against each other. A figure that is none of the facts its words
    leave is an error where it is said to be one, or is another column's; with an expected value only
    where one fact is left, else with the candidates. Where the worksheet has no figure of what the
    sentence names (the year's, without an annual table; that of 2016; next year's), and of limits,
    targets, earnings, buybacks, gifts and the like, nothing is judged. Texts that agree against one
    cell are one finding, the others under it. A date that no calendar has is wrong wherever it
    stands. A headline that names one kind of dividend names the worksheet's, unless it speaks of a
    forecast. Error. The meeting's number and day are DV24's, the forecast's day DV25's, fiscal years
    DV27's, sizes of a change DV35's. What is said of no fact is listed as a note, one a paragraph
    (a payout ratio, an anniversary): nothing is guessed.`,
  basis: "A text and the table beside it state one dividend.",
  outcomes: {
    contradicts: {
      severity: "error",
      meaning: "A figure that a text gives for a fact is not that fact's.",
    },
    noneOfThese: {
      severity: "error",
      meaning: "A figure is none of the several facts that its words leave.",
    },
    otherKind: { severity: "error", meaning: "The headline names another kind of dividend." },
    otherPeriod: {
      severity: "error",
      meaning: "A placeholder prints the amount of another period than the words before it name.",
    },
    noSuchDate: { severity: "error", meaning: "A text has a date that no calendar has: April 31." },
    unplaced: {
      severity: "note",
      meaning: "Figures of a text that belong to no fact of the worksheet.",
    },
    tooMany: {
      severity: "warning",
      meaning: "A text has more figures than a release's could have; the others were not compared.",
    },
  },
  examples: [
    {
      changes: { Text: { Lead: ["The dividend is JPY13.00 per share."] } },
      finds: "contradicts",
      at: ["Lead", 1],
    },
    {
      changes: { Text: { Reason: ["The FY2018 dividend is JPY14.00 per share."] } },
      finds: "noneOfThese",
      at: ["Reason", 1],
    },
    {
      changes: { Text: { Headline: ["Notice of the Interim Dividend"] } },
      finds: "otherKind",
      at: ["Headline", 1],
    },
    {
      changes: { Text: { Reason: ["The year-end dividend is {{annual dividend}} per share."] } },
      finds: "otherPeriod",
      at: ["Reason", 1],
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
    {
      changes: { Text: { Reason: ["1, 2, 3. ".repeat(200)] } },
      finds: "tooMany",
      at: ["Reason", 1],
    },
  ],
  check({ announcement }, report) {
    const texts = tiedTexts(announcement);
    if (texts.length === 0) report.missing("text");
    const told: ToldContradiction[] = [];
    for (const text of texts) {
      judge(text, announcement, told, report);
      judgePlaceholders(text.paragraph.fact, announcement, report);
    }
    for (const { fact } of typedParagraphs(announcement, ["headline"])) {
      judgeHeadline(fact, announcement, report);
    }
  },
});

type AgreedTie = Extract<Tie, { readonly is: "agreed" }>;

/** What a text was told to contradict, and the cell of the first text that does. */
interface ToldContradiction {
  readonly against: CellAddress;
  readonly gap: Value | null;
  readonly text: CellAddress;
}

function judge(
  { paragraph: { fact }, ties, unread }: TiedText,
  announcement: Announcement,
  told: ToldContradiction[],
  report: Report<Outcomes>,
): void {
  const unplaced: string[] = [];
  for (const tie of ties) {
    const words = tie.spot.found.text.trim();
    if (isNoDate(tie.spot)) {
      report.finding({
        outcome: "noSuchDate",
        details: { words },
        cell: fact.cell,
        actual: textValue(words),
      });
    } else if (tie.is === "open") {
      unplaced.push(words);
    } else if (tie.is !== "elsewhere" && isHere(tie.fact)) {
      if (tie.is === "agreed") reportAgreed(tie, fact, report);
      else reportWrong({ ...tie, fact: tie.fact }, fact, announcement, told, report);
    }
  }
  if (unread > 0) {
    report.finding({ outcome: "tooMany", details: { read: ties.length, unread }, cell: fact.cell });
  }
  if (unplaced.length === 0) return;
  report.finding({
    outcome: "unplaced",
    details: { words: unplaced },
    cell: fact.cell,
    actual: textValue(unplaced.join(", ")),
  });
}

function isHere(fact: TiedFact): fact is FactHere {
  return !["meetingNumber", "meetingDate", "forecastDate", "fiscalYear"].includes(fact);
}

function reportAgreed({ spot, to }: AgreedTie, text: Fact<string>, report: Report<Outcomes>): void {
  const cells = [text.cell, ...to.map(({ cell }) => cell)];
  report.agreed({ cells, values: [textValue(spot.found.text.trim())] });
}

function reportWrong(
  tie: WrongTie & { readonly fact: FactHere },
  text: Fact<string>,
  announcement: Announcement,
  told: ToldContradiction[],
  report: Report<Outcomes>,
): void {
  const { spot, fact, candidates } = tie;
  const [against] = candidates;
  const words = spot.found.text.trim();
  const { expected, actual, gap } = heldAgainst(tie);
  const first = told.find(
    (each) => sameCell(each.against, against.cell) && isSameGap(each.gap, gap),
  );
  const cells = [
    ...(expected === null ? candidates.map(({ cell }) => cell) : [against.cell]),
    ...yearCells(against.cell, announcement),
  ];
  const isOtherText = first !== undefined && !sameCell(first.text, text.cell);
  const found = {
    cell: text.cell,
    related: isOtherText ? [...cells, first.text] : cells,
    expected,
    actual,
    gap,
    causedBy: first === undefined ? null : "itself",
  } as const;
  if (expected !== null) {
    report.finding({
      ...found,
      outcome: "contradicts",
      details: { fact, words, stated: against.shown },
    });
  } else {
    const stated = distinctFacts(candidates).map(({ shown, cell: at }) => ({ shown, cell: at }));
    report.finding({ ...found, outcome: "noneOfThese", details: { fact, words, stated } });
  }
  if (first === undefined) told.push({ against: against.cell, gap, text: text.cell });
}

/** What says of which year a figure of the annual table is: the row's label and the fiscal year end. */
function yearCells(cell: CellAddress, { annual, decision }: Announcement): readonly CellAddress[] {
  const row = annual.rows.find(({ cells }) =>
    Object.values(cells).some((entry) => sameCell(entry.cell, cell)),
  );
  if (row === undefined) return [];
  return [row.label, decision.fiscalYearEnd].flatMap((fact) => fact?.cell ?? []);
}

function judgePlaceholders(
  text: Fact<string>,
  announcement: Announcement,
  report: Report<Outcomes>,
): void {
  for (const { name, printed, named } of misplacedPlaceholders(text.value, announcement)) {
    report.finding({
      outcome: "otherPeriod",
      details: { placeholder: name, printed, named },
      cell: text.cell,
      related: [printed, named].flatMap((each) => each?.cell ?? []),
      expected: named && amountValue(named.value),
      actual: amountValue(printed.value),
    });
  }
}

// A headline that also speaks of a forecast may name the dividend that is forecast.
const aboutForecast = /\bforecasts?\b|予想/i;
const kindOfDividend =
  /\b(?:interim|year[ -]?end|quarter) (?:cash )?dividends?\b|(?:中間|期末|四半期)配当/i;

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
function isNoDate({ found: { reading, text } }: Spot): boolean {
  return reading.is === "date" && reading.date.is === "nonexistent" && /\p{L}/u.test(text);
}

// Texts that agree against one cell, as those of both languages do, are one thing to mend: that cell, or what they say.
function isSameGap(a: Value | null, b: Value | null): boolean {
  if (a?.is === "days" && b?.is === "days") return a.days === b.days;
  if (a?.is === "shares" && b?.is === "shares") return a.shares.eq(b.shares);
  return a?.is === "money" && b?.is === "money" && a.money.eq(b.money);
}

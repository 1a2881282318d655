import { type Announcement, textBlockNames } from "../../../dividend/announcement";
import type { Fact } from "../../../dividend/fact";
import type { Language, PerLanguage } from "../../../dividend/language";
import { textValue } from "../../comparedValues";
import { placedColumns } from "../../placedColumns";
import {
  type ComparableFigure,
  comparableFigures,
  figuresWithout,
} from "../../prose/comparableFigures";
import { type Report, rule } from "../../rule";

interface Outcomes {
  differs: { english: readonly string[]; japanese: readonly string[] };
  onlyIn: { language: Language; words: readonly string[] };
}

export const bothLanguages = rule<Outcomes>()({
  id: "DV36",
  summary: "The Japanese and the English text say the same.",
  compares: `
    Where a block of the section Text or a column heading is typed in both languages, its dates,
    amounts, percentages, share counts, numbers of meetings, note marks and states must be the same
    in both, however written (a date without a year is that day of any); what one says here the
    other may say in another block. Fiscal years, the ratio of a split, the day of the release and
    an anniversary may be left out of one (当期, 本日), but not be others. Plain numbers, which one
    language may write in words, and the texts about the company and whom to ask are not compared.`,
  basis: "Companies of the Prime market release both at once, and readers rely on either.",
  outcomes: {
    differs: {
      severity: "error",
      meaning: "Each language's text has a figure that the other's has not.",
    },
    onlyIn: {
      severity: "error",
      meaning: "One language's text has figures that the other's has not.",
    },
  },
  examples: [
    {
      changes: {
        Text: {
          "Lead (English)": ["The payout ratio is 31.2%."],
          "Lead (Japanese)": ["配当性向は32.1%です。"],
        },
      },
      finds: "differs",
      at: ["Lead (Japanese)", 1],
    },
    {
      changes: {
        Text: {
          "Reason (English)": ["It is paid on June 28, 2019."],
          "Reason (Japanese)": ["支払います。"],
        },
      },
      finds: "onlyIn",
      at: ["Reason (English)", 1],
    },
  ],
  check({ announcement }, report) {
    const pairs = pairsOf(announcement);
    if (pairs.length === 0) report.missing("secondLanguage");
    for (const pair of pairs) judge(pair, announcement, report);
  },
});

/** What one text says in both of the languages that are compared. */
type Pair = Readonly<Record<"en" | "ja", readonly Fact<string>[]>>;

function pairsOf(announcement: Announcement): readonly Pair[] {
  const blocks = textBlockNames.filter((block) => block !== "about" && block !== "contact");
  const texts = blocks.map((block) => announcement.text[block] ?? {});
  const headings = placedColumns(announcement).map(({ column }) => {
    const { en, ja }: PerLanguage<Fact<string>> = column.typedHeading ?? {};
    return { en: en === undefined ? [] : [en], ja: ja === undefined ? [] : [ja] };
  });
  return [...texts, ...headings]
    .map(({ en = [], ja = [] }) => ({ en, ja }))
    .filter(({ en, ja }) => en.length > 0 && ja.length > 0);
}

type PlacedFigure = ComparableFigure & { readonly fact: Fact<string> };

function figuresIn(
  facts: readonly Fact<string>[],
  { presentation, decision }: Announcement,
): readonly PlacedFigure[] {
  return facts.flatMap((fact) =>
    comparableFigures(fact.value, presentation.currency, decision).map((figure) => ({
      ...figure,
      fact,
    })),
  );
}

function judge(pair: Pair, announcement: Announcement, report: Report<Outcomes>): void {
  const [english, japanese] = [figuresIn(pair.en, announcement), figuresIn(pair.ja, announcement)];
  const [oddEnglish, oddJapanese] = [without(english, japanese), without(japanese, english)];
  // One language may say in another block what the other says here; but not where each has a figure of its own here.
  const isOneSided = oddEnglish.length === 0 || oddJapanese.length === 0;
  const elsewhere = (odd: readonly PlacedFigure[], language: Language) => {
    const blocks = Object.values(announcement.text).flatMap((texts) => texts[language] ?? []);
    return isOneSided && odd.length > 0 ? without(odd, figuresIn(blocks, announcement)) : odd;
  };
  const onlyEnglish = elsewhere(oddEnglish, "ja");
  const onlyJapanese = elsewhere(oddJapanese, "en");
  const cells = [...pair.ja, ...pair.en].map(({ cell }) => cell);
  const [firstEnglish] = onlyEnglish;
  const [firstJapanese] = onlyJapanese;
  const first = firstJapanese ?? firstEnglish;
  if (first === undefined) {
    report.agreed({ cells, values: english.map(({ words }) => textValue(words)) });
    return;
  }
  const compared = {
    cell: first.fact.cell,
    related: cells.filter((cell) => cell !== first.fact.cell),
  } as const;
  const words = (all: readonly PlacedFigure[]) => all.map((each) => each.words);
  if (firstJapanese !== undefined && firstEnglish !== undefined) {
    report.finding({
      ...compared,
      outcome: "differs",
      details: { english: words(onlyEnglish), japanese: words(onlyJapanese) },
      expected: textValue(words(onlyEnglish).join(", ")),
      actual: textValue(words(onlyJapanese).join("、")),
    });
    return;
  }
  report.finding({
    ...compared,
    outcome: "onlyIn",
    details: {
      language: firstJapanese === undefined ? "en" : "ja",
      words: words(firstJapanese === undefined ? onlyEnglish : onlyJapanese),
    },
    actual: textValue(first.words),
  });
}

function without(
  own: readonly PlacedFigure[],
  others: readonly PlacedFigure[],
): readonly PlacedFigure[] {
  const odd = new Set(figuresWithout(own, others));
  return own.filter((figure) => odd.has(figure));
}

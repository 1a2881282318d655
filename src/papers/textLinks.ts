import { type TiedText, tiedTexts } from "../checks/prose/ties/textTies";
import type { Tie, TiedFact } from "../checks/prose/ties/tie";
import { scopeSaid } from "../checks/prose/ties/scopeWords";
import type { Announcement, TextBlockName } from "../dividend/announcement";
import { digitsOf } from "../dividend/decimal";
import { type CellAddress, sameCell } from "../dividend/fact";
import { type Language, languageOf, languages } from "../dividend/language";
import type { Placeholder, PlaceholderName } from "../dividend/placeholder";
import { printedFacts } from "../release/compose/printedFacts";
import { findFigures } from "../worksheet/notation/runningText";
import { textParts } from "../worksheet/placeholder";
import { type PlaceholdersAt, placeholdersAt, typedPlaceholder } from "./factPlaceholders";

/** A cell that a figure was tied to, and what it shows. */
interface TiedCell {
  readonly cell: CellAddress;
  readonly shown: string;
}

/** A figure that is typed in a text, and what could stand in its place. */
export interface TypedFigure {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** As the ties have it; "change" of one that is the size of a change. */
  readonly is: Tie["is"] | "change";
  readonly fact: TiedFact | null;
  /** The cells it agrees with, or of those that its words leave and none of which it is. */
  readonly cells: readonly TiedCell[];
  /** What may be put in its place, as it is typed, with the words it is filled with; the likeliest first. */
  readonly links: readonly FigureLink[];
}

export interface FigureLink {
  readonly placeholder: string;
  readonly filled: string;
}

/** A text of the worksheet with its figures. */
export interface TextLinks {
  readonly cell: CellAddress;
  readonly block: TextBlockName;
  readonly language: Language;
  readonly text: string;
  /** How many placeholders it has. */
  readonly linked: number;
  readonly figures: readonly TypedFigure[];
  /** How many figures behind them are too many to be read. */
  readonly unread: number;
  /** The text with each figure that agrees linked, and how many those are. */
  readonly whole: { readonly text: string; readonly figures: number };
}

/** Every text on the dividend with what each of its figures is tied to and could be linked to. */
export function textLinks(announcement: Announcement): readonly TextLinks[] {
  const at = placeholdersAt(announcement);
  return tiedTexts(announcement).map((text) => linksOf(text, announcement, at));
}

/** How many figures of the texts follow the worksheet, and how many are typed. */
export function linkCounts(texts: readonly TextLinks[]): {
  readonly linked: number;
  readonly typed: number;
} {
  return {
    linked: texts.reduce((sum, { linked }) => sum + linked, 0),
    typed: texts.reduce((sum, { figures, unread }) => sum + figures.length + unread, 0),
  };
}

/** The text with a placeholder in the place of a figure. */
export function withLink(
  text: string,
  { start, end, words }: TypedFigure,
  link: FigureLink,
): string {
  const blanks = text.slice(start, end).indexOf(words);
  const from = start + Math.max(blanks, 0);
  return text.slice(0, from) + link.placeholder + text.slice(from + words.length);
}

function linksOf(
  { paragraph: { block, fact }, ties, unread }: TiedText,
  announcement: Announcement,
  at: PlaceholdersAt,
): TextLinks {
  const language = languageOfText(fact.cell, fact.value, announcement);
  const linksTo = linking(announcement, language);
  const figures = ties.map((tie) => figureOf(tie, at, linksTo));
  const whole = figures
    .toReversed()
    .filter(({ is, links }) => is === "agreed" || (is === "change" && links.length === 1))
    .reduce(
      (done, figure) => {
        const [link] = figure.links;
        if (link === undefined) return done;
        return { text: withLink(done.text, figure, link), figures: done.figures + 1 };
      },
      { text: fact.value, figures: 0 },
    );
  return {
    cell: fact.cell,
    block,
    language,
    text: fact.value,
    linked: textParts(fact.value).filter(({ is }) => is === "placeholder").length,
    figures,
    unread,
    whole,
  };
}

/** The language a text is composed in: its label's, else that it is written in, as of a note of a column. */
function languageOfText(cell: CellAddress, text: string, { text: blocks }: Announcement): Language {
  for (const perLanguage of Object.values(blocks)) {
    const found = languages.find((each) =>
      (perLanguage[each] ?? []).some((fact) => sameCell(fact.cell, cell)),
    );
    if (found !== undefined) return found;
  }
  return languageOf(text);
}

type Linking = (name: Placeholder) => FigureLink | null;

function linking(announcement: Announcement, language: Language): Linking {
  const printed = printedFacts(announcement, language);
  return (name) => {
    const placeholder = typedPlaceholder(name, language);
    const filled = printed.known(name);
    return placeholder === null || filled === null ? null : { placeholder, filled };
  };
}

function figureOf(tie: Tie, at: PlaceholdersAt, linksTo: Linking): TypedFigure {
  const { start, end, text, reading } = tie.spot.found;
  const figure = { words: text.trim(), start, end, fact: null, cells: [], links: [] };
  const given = (names: readonly Placeholder[]) =>
    [...new Set(names)].map(linksTo).filter((link) => link !== null);
  if (tie.is === "elsewhere" || tie.is === "open") {
    const links = tie.is === "elsewhere" ? changesSaid(tie, linksTo) : [];
    return { ...figure, is: links.length > 0 ? "change" : tie.is, links };
  }
  const facts = tie.is === "agreed" ? tie.to : tie.candidates;
  const names = facts.flatMap(({ cell }) => at(cell));
  const isYear = tie.fact === "fiscalYear" && reading.is === "fiscalYear";
  return {
    ...figure,
    is: tie.is,
    fact: tie.fact,
    cells: facts.map(({ cell, shown }) => ({ cell, shown })),
    links: given(isYear ? ["fiscal year"] : names),
  };
}

const changes = {
  forecast: "increase from forecast",
  previous: "increase from previous year",
} as const satisfies Readonly<Record<string, PlaceholderName>>;

/** The placeholders of changes that say the figure, those its words name first and alone. */
function changesSaid({ spot }: Tie, linksTo: Linking): readonly FigureLink[] {
  const { reading } = spot.found;
  if (reading.is !== "number" || reading.number.kind !== "money") return [];
  const digits = digitsOf(reading.number.number);
  const said = scopeSaid(`${spot.before} ${spot.modifier} ${spot.behind}`);
  const names: readonly PlaceholderName[] = said.periods.has("total")
    ? ["annual increase"]
    : said.whens.has("forecast")
      ? [changes.forecast]
      : said.whens.has("previous")
        ? [changes.previous]
        : Object.values(changes);
  return names
    .map(linksTo)
    .filter((link) => link !== null)
    .filter(({ filled }) =>
      findFigures(filled).some(
        (found) =>
          found.reading.is === "number" && digitsOf(found.reading.number.number) === digits,
      ),
    );
}

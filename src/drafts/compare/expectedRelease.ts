import { type Announcement, type Company, textBlockNames } from "../../dividend/announcement";
import type { CellAddress, Fact } from "../../dividend/fact";
import type { FactName } from "../../dividend/factName";
import { withTelephone } from "../../dividend/inquiries";
import {
  type Language,
  type PerLanguage,
  languageOf,
  languages,
  inAnyLanguage,
  nameIn,
} from "../../dividend/language";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { TakenStretches } from "../../worksheet/notation/found";
import { lookupKey } from "../../worksheet/notation/width";
import { composeRelease } from "../../release/compose/composing";
import type { DraftTable } from "../draft";
import { type RecognizedTable, recognized } from "../recognizedTables";
import { knownFiscalYear } from "./headingReading";
import { type KeptWork, keepingLast } from "./keepingLast";
import { filledText } from "../../release/compose/placeholders";
import { printedFacts } from "../../release/compose/printedFacts";
import { type SearchedText, searchedText } from "./nameSearch";
import { ownTableWords } from "./ownTableWords";
import type { ProseFigure } from "./proseFigure";
import { proseFigures, wordsAround } from "./proseFigures";
import { proseTerms } from "./proseTerms";
import { type WorksheetFigures, worksheetFigures } from "./worksheetFigures";

/** What drafts of an announcement are held against, made once for all of them. */
export interface ExpectedRelease {
  readonly announcement: Announcement;
  /** The words of the release as composed in each language; none where it is refused. */
  readonly paragraphs: Readonly<Record<Language, readonly Paragraph[]>>;
  /** All that it prints, its tables too. */
  readonly printed: Readonly<Record<Language, readonly string[]>>;
  readonly figures: WorksheetFigures;
  readonly names: readonly ExpectedName[];
  /** How drafts are read for the comparison. */
  readonly drafted: {
    readonly paragraphs: KeptWork<string, Paragraph>;
    readonly searched: KeptWork<string, SearchedText>;
    readonly tables: KeptWork<DraftTable, readonly RecognizedTable[]>;
  };
}

/** A paragraph as far as it can be compared: its figures, and the words around them. */
export interface Paragraph {
  readonly text: string;
  readonly figures: readonly ProseFigure[];
  readonly words: string;
}

/** A name as typed, that the release in `language` prints. */
export interface ExpectedName {
  readonly fact: FactName;
  readonly text: string;
  readonly language: Language;
  /** Typed in another language than the release is in, which a translation may write its own way. */
  readonly foreign: boolean;
  readonly cell: CellAddress;
}

export function expectedRelease(announcement: Announcement): ExpectedRelease {
  const composed = { en: composedTexts(announcement, "en"), ja: composedTexts(announcement, "ja") };
  const paragraphs = (language: Language) =>
    composed[language].paragraphs.map((text) => paragraphOf(text, announcement));
  const words = ownTableWords(announcement);
  return {
    announcement,
    paragraphs: { en: paragraphs("en"), ja: paragraphs("ja") },
    printed: { en: printed(composed.en), ja: printed(composed.ja) },
    figures: worksheetFigures(announcement),
    names: languages.flatMap((language) =>
      expectedNames(announcement, language, composed[language].paragraphs),
    ),
    drafted: {
      paragraphs: keepingLast((text) => paragraphOf(text, announcement)),
      searched: keepingLast(searchedText),
      tables: keepingLast((table) => recognized(table, words)),
    },
  };
}

function paragraphOf(text: string, announcement: Announcement): Paragraph {
  const known = knownFiscalYear(announcement);
  const figures = proseFigures(text, known, announcement.presentation.currency);
  const taken = new TakenStretches(text.length);
  for (const { start, end } of figures) taken.take(start, end);
  const terms = proseTerms(text).filter(({ start, end }) => taken.isFree(start, end));
  const all = [...figures, ...terms].sort((a, b) => a.start - b.start);
  return {
    text,
    figures: all.filter(({ kind }) => kind !== "mark"),
    words: wordsAround(text, all),
  };
}

interface ComposedTexts {
  readonly paragraphs: readonly string[];
  readonly cells: readonly string[];
}

function printed({ paragraphs, cells }: ComposedTexts): readonly string[] {
  return [...paragraphs, ...cells];
}

function composedTexts(announcement: Announcement, language: Language): ComposedTexts {
  const composition = composeRelease(announcement, language);
  if (composition.is === "refused") {
    return { paragraphs: typedTexts(announcement, language), cells: [] };
  }
  const { blocks } = composition.document;
  return {
    paragraphs: blocks.flatMap((block) => (block.is === "table" ? [] : [block.text])),
    cells: blocks.flatMap((block) =>
      block.is === "table" ? block.plan.rows.flat().map(({ text }) => text) : [],
    ),
  };
}

/** What of a release that is refused is certain: the words typed for it. */
function typedTexts(announcement: Announcement, language: Language): readonly string[] {
  const printed = printedFacts(announcement, language);
  return textBlockNames.flatMap((name) =>
    (announcement.text[name]?.[language] ?? []).map((text) => filledText(text, printed)),
  );
}

const companyNames: readonly (keyof Company)[] = [
  "name",
  "shortName",
  "listing",
  "place",
  "representative",
  "inquiries",
];

function expectedNames(
  { company, decision, classes }: Announcement,
  language: Language,
  texts: readonly string[],
): readonly ExpectedName[] {
  const printed = texts.map(lookupKey);
  const hasLetterhead = releaseWordsIn(language).form.letterhead !== null;
  const typed: readonly (readonly [FactName, PerLanguage<Fact<string>> | undefined])[] = [
    ...companyNames.map((name) => [name, company[name]] as const),
    ["meetingPlace", decision.meetingPlace],
  ];
  const names = typed.flatMap(([fact, each]): Omit<ExpectedName, "language">[] => {
    const name = inAnyLanguage(each, language);
    if (name === null) return [];
    const { value, cell } = name.value;
    const foreign = name.language !== language;
    return asPrinted(fact, value).map((text) => ({ fact, text, foreign, cell }));
  });
  /** Where a release opens with a letterhead, a telephone number stands there on a line of its own. */
  function asPrinted(fact: FactName, name: string): readonly string[] {
    const parted = fact === "inquiries" && hasLetterhead ? withTelephone(name) : null;
    return parted === null ? [name] : [parted.whom, parted.number];
  }
  const ofClasses = classes.flatMap(({ name, heading }): Omit<ExpectedName, "language">[] =>
    name === null
      ? []
      : [
          {
            fact: "shareClass",
            text: nameIn(name, language),
            foreign: languageOf(nameIn(name, language)) !== language,
            cell: heading,
          },
        ],
  );
  return [...names, ...ofClasses].flatMap((name) => {
    const key = lookupKey(name.text);
    const isSaid = key !== "" && printed.some((text) => text.includes(key));
    return isSaid ? [{ ...name, language }] : [];
  });
}

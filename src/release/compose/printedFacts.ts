import { type Announcement, type Company, columnOf } from "../../dividend/announcement";
import type { CivilDate } from "../../dividend/civilDate";
import type { DividendColumn } from "../../dividend/column";
import { type CellAddress, type Entry, type Fact, givenValue } from "../../dividend/fact";
import type { FactName } from "../../dividend/factName";
import { type Language, type PerLanguage, inAnyLanguage } from "../../dividend/language";
import { type PlaceholderName, isOtherRow } from "../../dividend/placeholder";
import { dateText, ordinalText } from "../../languages/dates";
import type { TemplateFact } from "../../languages/releaseWords";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { shareAmountCell, totalCell } from "../../tables/amountCell";
import { previousYearPhrase, thisYearPhrase } from "../../tables/fiscalYearPhrase";
import { resourceText } from "../../tables/resourceCell";
import { tableStyle } from "../../tables/tableStyle";
import type { FromOtherLanguage, LackingFact } from "./composition";
import { type FigureName, type Printed, figure, figureReaders, isFigure } from "./printedFigures";
import { printedRow } from "./printedRow";

/** The facts of an announcement as a release in one language prints them. */
export interface PrintedFacts {
  readonly language: Language;
  /** The fact as printed, or null where the worksheet lacks it. */
  known(name: TemplateFact): string | null;
  /** As `known`, but null also where it is typed in another language only. */
  own(name: "inquiries"): string | null;
  /** As `known`, but a missing fact is noted as lacking, with the cell whose text asks for it. */
  needed(name: TemplateFact, askedBy?: CellAddress): string;
  readonly lacking: readonly LackingFact[];
  readonly fromOtherLanguage: readonly FromOtherLanguage[];
}

const factNames: Record<Exclude<PlaceholderName, FigureName>, FactName> = {
  name: "name",
  // A short name that is missing is the name.
  "short name": "name",
  listing: "listing",
  place: "place",
  representative: "representative",
  inquiries: "inquiries",
  "release date": "releaseDate",
  kind: "kind",
  "fiscal year": "fiscalYearEnd",
  "record date": "recordDate",
  "dividend per share": "dividendPerShare",
  total: "total",
  "effective date": "effectiveDate",
  resource: "resource",
  "board meeting date": "boardMeetingDate",
  "meeting number": "meetingNumber",
  "meeting date": "meetingDate",
  "meeting place": "meetingPlace",
  "forecast date": "announcedOn",
  "fiscal year end": "fiscalYearEnd",
  "previous fiscal year": "fiscalYearEnd",
};

/** Facts of the common (first) share class where a class has its own. */
export function printedFacts(announcement: Announcement, language: Language): PrintedFacts {
  const lacking: LackingFact[] = [];
  const fromOtherLanguage: FromOtherLanguage[] = [];
  const readers = factReaders(announcement, language, (from) => {
    if (!fromOtherLanguage.some((each) => each.fact === from.fact)) fromOtherLanguage.push(from);
  });
  const figures = figureReaders(announcement, language);
  const read = (name: TemplateFact): Printed => {
    if (isOtherRow(name)) return printedRow(announcement, name, language) ?? { lacks: name };
    if (isFigure(name)) return figures[name]();
    return readers[name]() ?? { lacks: factNames[name] };
  };
  const known = (name: TemplateFact) => {
    const printed = read(name);
    return typeof printed === "string" ? printed : null;
  };
  return {
    language,
    known,
    own: (name) => announcement.company[name]?.[language]?.value ?? null,
    needed(name, askedBy) {
      const printed = read(name);
      if (typeof printed === "string") return printed;
      if (!lacking.some(({ fact }) => fact === printed.lacks)) {
        lacking.push({ fact: printed.lacks, cell: askedBy ?? null });
      }
      return "";
    },
    lacking,
    fromOtherLanguage,
  };
}

type Readers = Record<Exclude<PlaceholderName, FigureName>, () => string | null>;

function factReaders(
  announcement: Announcement,
  language: Language,
  foreign: (from: FromOtherLanguage) => void,
): Readers {
  const { company, decision } = announcement;
  const style = tableStyle(announcement, language);
  const words = releaseWordsIn(language);
  const decided = (): DividendColumn | undefined =>
    announcement.classes[0] && columnOf(announcement.classes[0], "decided");
  const text = (fact: FromOtherLanguage["fact"], values: PerLanguage<Fact<string>> | undefined) =>
    textIn(language, values, (cell) => {
      foreign({ fact, cell });
    });
  const ofCompany = (name: keyof Company) => () => text(name, company[name]);
  const date = (entry: Entry<CivilDate> | undefined) => {
    const value = givenValue(entry);
    return value === null ? null : dateText(value, language);
  };
  const name = ofCompany("name");
  return {
    name,
    "short name": () => text("shortName", company.shortName) ?? name(),
    listing: ofCompany("listing"),
    place: ofCompany("place"),
    representative: ofCompany("representative"),
    inquiries: ofCompany("inquiries"),
    "release date": () => date(decision.releaseDate),
    kind: () => {
      const kind = givenValue(decision.kind);
      return kind === null ? null : words.kinds[kind];
    },
    "fiscal year end": () => date(decision.fiscalYearEnd),
    "previous fiscal year": () => previousYearPhrase(announcement, language)?.text ?? null,
    "fiscal year": () => thisYearPhrase(announcement, language)?.text ?? null,
    "record date": () => date(decided()?.recordDate),
    "dividend per share": () => figure(decided()?.dividendPerShare, shareAmountCell, style),
    total: () => figure(decided()?.total, totalCell, style),
    "effective date": () => date(decided()?.effectiveDate),
    resource: () => {
      const resource = givenValue(decided()?.resource);
      if (resource === null) return null;
      return resource.is === "other" ? resourceText(resource, style.terms) : words[resource.is];
    },
    "board meeting date": () => date(decision.boardMeetingDate) ?? date(decision.releaseDate),
    "meeting number": () => {
      const number = givenValue(decision.meetingNumber);
      return number === null ? null : ordinalText(number, language);
    },
    "meeting date": () => date(decision.meetingDate),
    "meeting place": () => text("meetingPlace", decision.meetingPlace),
    "forecast date": () => {
      const first = announcement.classes[0];
      return date(first && columnOf(first, "forecast")?.announcedOn);
    },
  };
}

function textIn(
  language: Language,
  values: PerLanguage<Fact<string>> | undefined,
  foreign: (cell: CellAddress) => void,
): string | null {
  const typed = inAnyLanguage(values, language);
  if (typed === null) return null;
  if (typed.language !== language) foreign(typed.value.cell);
  return typed.value.value;
}

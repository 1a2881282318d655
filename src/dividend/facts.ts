import type { CivilDate } from "./civilDate";
import type { Amount } from "./amount";
import type { Entry, Fact } from "./fact";
import type {
  DecidingBody,
  Notice,
  Resource,
  ShareBasis,
  ShareCount,
  SplitRatio,
} from "./factValues";
import type { DividendKind } from "./fiscalYear";
import type { PerLanguage } from "./language";

/** Kinds of fact that are chosen from a few words, and what they choose between. */
export interface Choices {
  readonly notice: Notice;
  readonly kind: DividendKind;
  readonly decidingBody: DecidingBody;
  readonly shareBasis: ShareBasis;
}

/** All other kinds of fact whose cell holds a value or a state, and the value. */
interface Values {
  readonly date: CivilDate;
  /** Money per share. A zero is no dividend, the state "none". */
  readonly perShare: Amount;
  /** Money. A zero is no dividend, the state "none". */
  readonly amount: Amount;
  /** Money that may well be zero, or below it. */
  readonly balance: Amount;
  /** A figure of the statements, whose sign is its own section's matter. */
  readonly statementFigure: Amount;
  /** A figure per share of the statements, a loss below zero. */
  readonly statementPerShare: Amount;
  readonly shares: ShareCount;
  readonly wholeNumber: number;
  readonly splitRatio: SplitRatio;
  readonly resource: Resource;
  readonly yes: boolean;
}

export type EntryKind = keyof Choices | keyof Values;

/** A text once a language; that of the kind "prose" may hold placeholders. */
type TextKind = "text" | "prose";

/**
 * Kinds that their section reads in a way of its own: how the release is presented, the words of a
 * release, its paragraphs; of a dividend's column its heading, parts and footnotes, and one figure for all columns.
 */
type OwnKind = "setting" | "term" | "paragraphs" | "heading" | "part" | "note" | "overColumns";

/**
 * The catalogue: every row a worksheet may have, by the section it stands in and in the order a new
 * worksheet has it. Its labels, and its name in sentences, stand with each language
 * (`languages/en/facts.ts`); how the cells of a kind are read and written, in `worksheet/kinds/`.
 */
export const facts = {
  company: {
    name: "prose",
    shortName: "prose",
    listing: "prose",
    place: "prose",
    representative: "prose",
    inquiries: "prose",
  },
  announcement: {
    releaseDate: "date",
    /** Default: what the worksheet holds (`noticeOf`). */
    notice: "notice",
    kind: "kind",
    /** End of the fiscal year the dividend belongs to. */
    fiscalYearEnd: "date",
    /** How the issuer names that year ("FY2018"); default: by the calendar year it starts in. */
    fiscalYearLabel: "text",
    decidedBy: "decidingBody",
    boardMeetingDate: "date",
    meetingNumber: "wholeNumber",
    meetingDate: "date",
    meetingPlace: "text",
    distributableAmount: "balance",
    /** This or the previous fiscal year is not twelve months. */
    fiscalYearChanged: "yes",
    /** The day a published notice is corrected; the release date stays that of the notice. */
    correctionDate: "date",
    correctionReason: "prose",
  },
  presentation: {
    currency: "setting",
    market: "setting",
    amountStyle: "setting",
    totalsIn: "setting",
    rounding: "setting",
    emptyText: "setting",
    font: "text",
  },
  terms: {
    set: "setting",
    comparisonHeading: "term",
    reasonHeading: "term",
    annualHeading: "term",
    aboutHeading: "term",
    contactHeading: "term",
    recordDate: "term",
    dividendPerShare: "term",
    dividendPerShareOfClass: "term",
    ordinary: "term",
    commemorative: "term",
    special: "term",
    total: "term",
    effectiveDate: "term",
    resource: "term",
    retainedEarnings: "term",
    capitalSurplus: "term",
    sameAsLeft: "term",
    undetermined: "term",
    none: "term",
    annualCorner: "term",
    firstQuarter: "term",
    interim: "term",
    thirdQuarter: "term",
    yearEnd: "term",
    annualTotal: "term",
  },
  dividend: {
    columnHeading: "heading",
    announcedOn: "date",
    /** "Same as left" has the decided column's date as its value, and sets `recordDateSameAsLeft`. */
    recordDate: "date",
    dividendPerShare: "perShare",
    ordinary: "part",
    commemorative: "part",
    special: "part",
    sharesIssued: "shares",
    treasuryShares: "shares",
    trustShares: "shares",
    sharesEntitled: "shares",
    total: "amount",
    /** Over all share classes, in the first class's section. */
    grandTotal: "overColumns",
    effectiveDate: "date",
    resource: "resource",
    /** New shares for one old share: 2 for "2 for 1", 0.2 for "1 for 5". */
    splitRatio: "splitRatio",
    splitEffectiveDate: "date",
    shareBasis: "shareBasis",
    dividendPerShareAsPaid: "perShare",
    exDividendDate: "date",
    lastDayWithRights: "date",
    note: "note",
  },
  annual: {},
  /** Single-entity figures; `dividend/distributable/figures.ts` says what each does. */
  distributable: {
    /** The last balance sheet date. */
    asOf: "date",
    capital: "statementFigure",
    capitalReserve: "statementFigure",
    legalReserve: "statementFigure",
    otherCapitalSurplus: "statementFigure",
    otherRetainedEarnings: "statementFigure",
    disposalGain: "statementFigure",
    capitalReduced: "statementFigure",
    reservesReduced: "statementFigure",
    treasuryCancelled: "statementFigure",
    dividendsSince: "statementFigure",
    reservePutAside: "statementFigure",
    movedToCapital: "statementFigure",
    reorganisations: "statementFigure",
    treasuryAtBalanceSheet: "statementFigure",
    treasuryAcquired: "statementFigure",
    treasuryAtEffect: "statementFigure",
    treasurySaleConsideration: "statementFigure",
    goodwill: "statementFigure",
    deferredAssets: "statementFigure",
    securitiesValuation: "statementFigure",
    landValuation: "statementFigure",
    consolidatedRegulation: "statementFigure",
    otherDeductions: "statementFigure",
    extraordinaryProfit: "statementFigure",
    extraordinaryConsideration: "statementFigure",
  },
  results: {
    earningsPerShare: "statementPerShare",
    netAssetsAtBeginning: "statementPerShare",
    netAssetsAtEnd: "statementPerShare",
  },
  text: {
    banner: "paragraphs",
    headline: "paragraphs",
    lead: "paragraphs",
    approval: "paragraphs",
    reason: "paragraphs",
    revisionReason: "paragraphs",
    notes: "paragraphs",
    about: "paragraphs",
    contact: "paragraphs",
  },
} as const satisfies Record<string, Record<string, EntryKind | TextKind | OwnKind>>;

/** Rows that most worksheets do without, so that a new one offers none of them. */
export const seldomRows: ReadonlySet<string> = new Set<FactIn<SectionName>>([
  "correctionDate",
  "correctionReason",
  "exDividendDate",
  "lastDayWithRights",
]);

/** The sections of a worksheet. */
export type SectionName = keyof typeof facts;

/** In the order in which a new worksheet has them. */
export const sectionNames = Object.keys(facts) as SectionName[];

/** Sections of one value a row that are what their rows say: the catalogue alone reads, keeps and writes them. */
export const plainSections = ["company"] as const satisfies readonly SectionName[];

export type PlainSection = (typeof plainSections)[number];

/** Whether it is one of the plain sections. */
export function isPlainSection(name: SectionName): name is PlainSection {
  return plainSections.some((plain) => plain === name);
}

/** What the plain sections say, by the section. */
export type PlainFacts = { readonly [S in PlainSection]: FactsIn<S> };

/** The rows a section may have. */
export type FactIn<S extends SectionName> = S extends SectionName
  ? keyof (typeof facts)[S] & string
  : never;

type KindOf<S extends SectionName, F extends FactIn<S>> = (typeof facts)[S][F];

/** The rows of a section that are of one of those kinds. */
export type FactOfKind<S extends SectionName, K> = {
  [F in FactIn<S>]: KindOf<S, F> extends K ? F : never;
}[FactIn<S>];

/** What a cell of that kind says. */
export type ValueOfKind<K> = K extends keyof Choices
  ? Choices[K]
  : K extends keyof Values
    ? Values[K]
    : never;

/** The rows of a section whose kinds need nothing special, with what they say; a row the worksheet lacks is absent. */
export type FactsIn<S extends SectionName> = {
  readonly [F in FactOfKind<S, EntryKind | TextKind>]?: KindOf<S, F> extends TextKind
    ? PerLanguage<Fact<string>>
    : Entry<ValueOfKind<KindOf<S, F>>>;
};

/** The names of a section's rows, in the order of the catalogue. */
export function factsIn<S extends SectionName>(section: S): readonly FactIn<S>[] {
  return Object.keys(facts[section]) as FactIn<S>[];
}

/** The names of a section's rows of one kind, in the order of the catalogue. */
export function factsOfKind<S extends SectionName, const K extends EntryKind>(
  section: S,
  kind: K,
): readonly FactOfKind<S, K>[] {
  const kinds: Readonly<Record<string, unknown>> = facts[section];
  return factsIn(section).filter((name): name is FactOfKind<S, K> => kinds[name] === kind);
}

import fc from "fast-check";
import type { Amount, Unit } from "../../src/dividend/amount";
import type { Announcement, ShareClass, TextSection } from "../../src/dividend/announcement";
import type { DistributableSection } from "../../src/dividend/distributable/section";
import { resultsColumns } from "../../src/dividend/results";
import { textBlockNames } from "../../src/dividend/announcement";
import type { AnnualRow } from "../../src/dividend/annual";
import { type CivilDate, dateOfDayNumber, dayNumber, isoDate } from "../../src/dividend/civilDate";
import type { ColumnRole, DividendColumn, DividendPart } from "../../src/dividend/column";
import { columnRoles } from "../../src/dividend/column";
import { decimal } from "../../src/dividend/decimal";
import type { Entry, Fact, Stated } from "../../src/dividend/fact";
import {
  type Choices,
  type EntryKind,
  type FactsIn,
  type PlainSection,
  facts,
  plainSections,
} from "../../src/dividend/facts";
import { periods } from "../../src/dividend/fiscalYear";
import type { Language, PerLanguage } from "../../src/dividend/language";
import type { Presentation } from "../../src/dividend/presentation";
import type { TypedTerms } from "../../src/dividend/terms";
import { choiceWords } from "../../src/languages/wordsOfFacts";
import type { FactsSection } from "../../src/worksheet/factsSection";
import { isEntryKind } from "../../src/worksheet/labelRules";

const cell = { row: 0, column: 0 };

function fact<T>(value: T): Fact<T> {
  return { value, cell, shown: "", cellNumber: null };
}

const day = (iso: readonly [number, number, number]) =>
  dayNumber({ year: iso[0], month: iso[1], day: iso[2] });

const anyDate: fc.Arbitrary<CivilDate> = fc
  .integer({ min: day([1901, 1, 1]), max: day([2100, 12, 31]) })
  .map(dateOfDayNumber);

/** One line of words without what a worksheet gives a meaning of its own. */
const englishWords = fc
  .array(fc.constantFrom("Alpha", "beta", "and", "gamma,", "(delta)", "2019", "&"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => `Text ${words.join(" ")}`);
const japaneseWords = fc
  .array(fc.constantFrom("配当", "について", "お知らせ", "、", "2019年", "ＡＢＣ"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => `文${words.join("")}`);

const wordsIn = (language: Language) => (language === "en" ? englishWords : japaneseWords);

/** A text for a language, which need not be written in it. */
function perLanguage<T>(of: (words: fc.Arbitrary<string>) => fc.Arbitrary<T>) {
  const either = fc.oneof(englishWords, japaneseWords);
  return fc
    .record({
      en: fc.option(of(fc.oneof(wordsIn("en"), either)), { nil: undefined }),
      ja: fc.option(of(fc.oneof(wordsIn("ja"), either)), { nil: undefined }),
    })
    .map(({ en, ja }): PerLanguage<T> | undefined =>
      en === undefined && ja === undefined
        ? undefined
        : { ...(en === undefined ? {} : { en }), ...(ja === undefined ? {} : { ja }) },
    );
}

const textFact = perLanguage((words) => words.map(fact));

const units: readonly Unit[] = ["thousand", "tenThousand", "million", "hundredMillion", "billion"];

function digits(places: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.nat(10 ** places - 1))
    .map(([whole, part]) =>
      places === 0 ? String(whole) : `${String(whole)}.${String(part).padStart(places, "0")}`,
    );
}

/** Amounts as a row may hold them: with no unit, one in the cell or its format, or all in the label. */
function amounts(labelUnit: Unit | null, counts: "money" | "shares"): fc.Arbitrary<Amount> {
  const money = counts === "money";
  return fc.nat(counts === "shares" && labelUnit === null ? 0 : 2).chain((places) =>
    fc.record({
      number: digits(places).map(decimal),
      unit: fc.constant<Unit>(labelUnit ?? "one"),
      unitFrom: fc.constant<Amount["unitFrom"]>(labelUnit === null ? "none" : "label"),
      currency: money ? fc.constantFrom(null, "JPY", "USD") : fc.constant(null),
      places: fc.constant(places),
      paid: money ? fc.boolean() : fc.constant(false),
      upperLimit: fc.boolean(),
      marks: fc.constantFrom<readonly string[]>([], ["(*1)"], ["(注2)"], ["(*1)", "(*2)"]),
    }),
  );
}

const withUnit = (amount: fc.Arbitrary<Amount>): fc.Arbitrary<Amount> =>
  fc
    .tuple(amount, fc.constantFrom(...units), fc.constantFrom("cell" as const, "format" as const))
    .map(([each, unit, unitFrom]) => ({ ...each, unit, unitFrom }));

const states = fc
  .constantFrom("blank", "notApplicable", "undetermined", "none")
  .map((state): Stated<never> => ({ state }));

function entries<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Entry<T>> {
  return fc
    .oneof(
      { weight: 3, arbitrary: value.map((given): Stated<T> => ({ state: "given", value: given })) },
      { weight: 1, arbitrary: states },
    )
    .map(fact);
}

/** Entries of one row, one a column; with figures, all in the unit of the label where it names one. */
function amountRow(count: number, counts: "money" | "shares"): fc.Arbitrary<Entry<Amount>[]> {
  return fc.option(fc.constantFrom(...units), { nil: null }).chain((unit) => {
    const plain = amounts(unit, counts);
    const any = unit === null ? fc.oneof(plain, withUnit(amounts(null, counts))) : plain;
    return fc.array(entries(any), { minLength: count, maxLength: count });
  });
}

type Row = { readonly [K in keyof DividendColumn]?: DividendColumn[K] };

/** One row of a Dividend section: what it puts into each of its columns; nothing where it is left out. */
function row<K extends keyof DividendColumn>(
  key: K,
  cells: fc.Arbitrary<readonly DividendColumn[K][]>,
): fc.Arbitrary<readonly Row[]> {
  return fc
    .option(cells, { nil: [] })
    .map((values) => values.map((value): Row => ({ [key]: value })));
}

const resources = fc.oneof(
  fc.constantFrom({ is: "retainedEarnings" } as const, { is: "capitalSurplus" } as const),
  englishWords.map((text) => ({ is: "other", text }) as const),
);

const ratios = fc
  .constantFrom(["2", "1"], ["1", "5"], ["0.2", "1"], ["3", "2"])
  .map(([to = "1", from = "1"]) => ({ to: decimal(to), from: decimal(from) }));

const partNames = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom<DividendPart>("ordinary", "commemorative", "special"),
    fc.constantFrom(null, "70th anniversary", "創立記念"),
  ),
  { selector: ([part, name]) => `${part}${name ?? ""}`, maxLength: 4 },
);

function partRows(count: number): fc.Arbitrary<readonly Row[]> {
  return partNames.chain((names) =>
    fc.tuple(...names.map(() => amountRow(count, "money"))).map((rows) =>
      Array.from({ length: count }, (_, column): Row => ({
        parts: names.flatMap(([part, name], index) => {
          const amount = rows[index]?.[column];
          return amount ? [{ part, name, label: cell, amount }] : [];
        }),
      })),
    ),
  );
}

function columns(roles: readonly ColumnRole[]): fc.Arbitrary<readonly DividendColumn[]> {
  const count = roles.length;
  const list = <T>(value: fc.Arbitrary<T>) =>
    fc.array(value, { minLength: count, maxLength: count });
  const headings = list(textFact).map((texts) =>
    texts.map((heading): Row => (heading === undefined ? {} : { typedHeading: heading })),
  );
  const notes = list(fc.array(englishWords.map(fact), { maxLength: 2 }));
  return fc
    .tuple(
      headings,
      partRows(count),
      row("notes", notes),
      ...Object.entries<string>(facts.dividend).flatMap(([name, kind]) =>
        isEntryKind(kind)
          ? row(
              name as keyof DividendColumn,
              rowOfKind(kind, count) as fc.Arbitrary<
                readonly DividendColumn[keyof DividendColumn][]
              >,
            )
          : [],
      ),
    )
    .chain((rows) => fc.boolean().map((same) => columnsOf(roles, rows, same)));
}

function columnsOf(
  roles: readonly ColumnRole[],
  rows: readonly (readonly Row[])[],
  sameAsLeft: boolean,
): readonly DividendColumn[] {
  const built = roles.map((role, index): DividendColumn => ({
    role,
    heading: fact(""),
    recordDateSameAsLeft: false,
    parts: [],
    notes: [],
    ...rows.reduce<Row>((all, values) => ({ ...all, ...values[index] }), {}),
  }));
  const decided = built.find(({ role }) => role === "decided")?.recordDate;
  return built.map((column) =>
    sameAsLeft && column.role === "forecast" && decided
      ? { ...column, recordDate: decided, recordDateSameAsLeft: true }
      : column,
  );
}

function shareClass(name: string | null): fc.Arbitrary<ShareClass> {
  const roles = fc
    .subarray([...columnRoles], { minLength: 1 })
    .map((some) => columnRoles.filter((role) => some.includes(role)));
  return roles.chain((some) =>
    fc
      .tuple(columns(some), fc.option(amountRow(1, "money"), { nil: [] }))
      .map(([built, [grandTotal]]) => ({
        name,
        heading: cell,
        columns: built,
        ...(grandTotal === undefined ? {} : { grandTotal }),
      })),
  );
}

const classes = fc
  .uniqueArray(fc.constantFrom(null, "Class A preferred shares", "Ｂ種優先株式"), { minLength: 1 })
  .map((names) => [...names].sort((a, b) => Number(a !== null) - Number(b !== null)))
  .chain((names) => fc.tuple(...names.map(shareClass)));

function optional<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc
    .record(model, { requiredKeys: [] })
    .map(
      (some) =>
        Object.fromEntries(
          Object.entries(some).filter(([, value]) => value !== undefined),
        ) as Partial<T>,
    );
}

const answer: fc.Arbitrary<Entry<boolean>> = fc
  .oneof(
    fc.boolean().map((value): Stated<boolean> => ({ state: "given", value })),
    fc.constant<Stated<boolean>>({ state: "blank" }),
  )
  .map(fact);

/** As many cells of a row of that kind as its section has columns. */
function rowOfKind(kind: EntryKind, count: number): fc.Arbitrary<readonly Entry<unknown>[]> {
  const each = <T>(entry: fc.Arbitrary<Entry<T>>) =>
    fc.array(entry, { minLength: count, maxLength: count });
  const all: Readonly<
    Record<Exclude<EntryKind, keyof Choices>, fc.Arbitrary<readonly Entry<unknown>[]>>
  > = {
    date: each(entries(anyDate)),
    perShare: amountRow(count, "money"),
    amount: amountRow(count, "money"),
    balance: amountRow(count, "money"),
    statementFigure: amountRow(count, "money"),
    statementPerShare: amountRow(count, "money"),
    shares: amountRow(count, "shares"),
    wholeNumber: each(entries(fc.integer({ min: 1, max: 200 }))),
    splitRatio: each(entries(ratios)),
    resource: each(entries(resources)),
    yes: each(answer),
  };
  return kind in all
    ? all[kind as keyof typeof all]
    : each(entries(fc.constantFrom(...Object.keys(choiceWords.en[kind as keyof Choices]))));
}

/** Any facts of a section with one value a row. */
function factsOf<S extends FactsSection>(section: S): fc.Arbitrary<FactsIn<S>> {
  const rows = Object.entries<string>(facts[section]).map(([row, kind]) => {
    const value = isEntryKind(kind) ? rowOfKind(kind, 1).map(([entry]) => entry) : textFact;
    return [row, value] as const;
  });
  return optional(Object.fromEntries(rows)) as fc.Arbitrary<FactsIn<S>>;
}

/** Any facts of the sections that the catalogue alone describes. */
const plain = Object.fromEntries(plainSections.map((name) => [name, factsOf(name)])) as {
  readonly [S in PlainSection]: fc.Arbitrary<FactsIn<S>>;
};

const presentation: fc.Arbitrary<Presentation> = fc
  .record({
    currency: fc.constantFrom(null, "JPY", "USD"),
    market: fc.constantFrom(null, "japan", "Hong Kong"),
    amountStyle: fc.constantFrom(null, "JPY13.50", "13円50銭"),
    totalsIn: fc.constantFrom(null, "one", "thousand", "million"),
    rounding: fc.constantFrom(null, "down", "halfUp", "up"),
    emptyText: fc.constantFrom(null, "-", "―", "n/a"),
    fonts: textFact,
  })
  .map(({ fonts, ...typed }): Presentation => ({
    ...(fonts && { fonts }),
    currency: typed.currency ?? "JPY",
    market: marketOf(typed.market, typed.currency ?? "JPY"),
    amountStyle:
      typed.amountStyle === null
        ? null
        : typed.amountStyle === "JPY13.50"
          ? { language: "en", prefix: "JPY", suffix: "", places: 2 }
          : { language: "ja", prefix: "", suffix: "", places: null },
    totalsIn: typed.totalsIn,
    rounding: typed.rounding,
    emptyText: typed.emptyText ?? "-",
    typed: Object.fromEntries(
      Object.entries(typed).flatMap(([name, value]) =>
        value === null ? [] : [[name, fact(value)]],
      ),
    ),
  }));

function marketOf(typed: string | null, currency: string): Presentation["market"] {
  const isJapan = typed === null ? currency === "JPY" : typed === "japan";
  return isJapan ? "japan" : "other";
}

function englishDate(date: CivilDate): string {
  const months = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
  return `${months[date.month - 1] ?? ""} ${String(date.day)}, ${String(date.year)}`;
}

const annualLabels: readonly ((end: CivilDate, day: CivilDate) => Omit<AnnualRow, "cells">)[] = [
  (end) => ({ ...actual(`Year ended ${englishDate(end)}`, end), wording: "ended" }),
  (end) => ({ ...actual(`Fiscal year ending ${englishDate(end)}`, end), wording: "ending" }),
  (end) => actual(isoDate(end), end),
  (end, day) => ({
    ...forecast(`Forecast (${englishDate(day)}): Year ending ${englishDate(end)}`, "plain"),
    fiscalYearEnd: end,
    yearFrom: "date",
    wording: "ending",
    announcedOn: day,
  }),
  (_, day) => ({ ...forecast(`前回予想（${isoDate(day)}公表）`, "previous"), announcedOn: day }),
  () => forecast("今回修正予想", "revised"),
  () => forecast("Dividend target", "target"),
];

function actual(label: string, fiscalYearEnd: CivilDate): Omit<AnnualRow, "cells"> {
  const said = { kind: "actual", yearFrom: "date", wording: null, forecast: null } as const;
  return { ...said, label: fact(label), fiscalYearEnd, announcedOn: null };
}

function forecast(label: string, named: NonNullable<AnnualRow["forecast"]>) {
  const said = { kind: "forecast", fiscalYearEnd: null, yearFrom: "none", wording: null } as const;
  return { ...said, label: fact(label), forecast: named, announcedOn: null };
}

const annual = fc.subarray([...periods], { minLength: 1 }).chain((named) => {
  const cells = fc
    .array(entries(fc.oneof(amounts(null, "money"), withUnit(amounts(null, "money")))), {
      minLength: named.length,
      maxLength: named.length,
    })
    .map((values) => Object.fromEntries(named.map((period, index) => [period, values[index]])));
  const rows = fc.array(
    fc
      .tuple(fc.constantFrom(...annualLabels), anyDate, anyDate, cells)
      .map(([label, end, day_, each]): AnnualRow => ({ ...label(end, day_), cells: each })),
    { maxLength: 5 },
  );
  return rows.map((some) => ({
    heading: cell,
    periods: named.map(fact),
    rows: some.filter(
      ({ label }, index) => some.findIndex((other) => other.label.value === label.value) === index,
    ),
  }));
});

const text: fc.Arbitrary<TextSection> = fc
  .tuple(
    ...textBlockNames.map((name) =>
      perLanguage((words) => fc.array(words.map(fact), { minLength: 1, maxLength: 3 })).map(
        (texts) => (texts === undefined ? [] : [[name, texts]]),
      ),
    ),
  )
  .map((blocks) => Object.fromEntries(blocks.flat()) as TextSection);

/** Any announcement a worksheet can state; its cells are nowhere, as what matters is what it says. */
const terms: fc.Arbitrary<Announcement["terms"]> = fc
  .record({
    set: fc.constantFrom(null, "usual" as const, "exchange" as const),
    words: optional({ recordDate: textFact, interim: textFact, reasonHeading: textFact }),
  })
  .map(({ set, words }) =>
    set === null && Object.keys(words).length === 0 ? undefined : ({ set, words } as TypedTerms),
  );

/** Every row of a section of entries, in as many columns. */
function everyRowOf(section: "distributable" | "results", count: number) {
  return fc.record(
    Object.fromEntries(
      Object.entries<EntryKind>(facts[section]).map(([row, kind]) => [row, rowOfKind(kind, count)]),
    ),
  );
}

const distributable = fc.option(
  everyRowOf("distributable", 1).map((rows) => {
    const { asOf, ...figures } = Object.fromEntries(
      Object.entries(rows).map(([row, [entry]]) => [row, entry]),
    );
    return { heading: cell, asOf, figures } as DistributableSection;
  }),
  { nil: undefined },
);

const results = fc.option(
  fc.subarray([...resultsColumns], { minLength: 1 }).chain((names) =>
    everyRowOf("results", names.length).map((rows) => ({
      heading: cell,
      columns: Object.fromEntries(
        names.map((name, index) => [
          name,
          Object.fromEntries(Object.entries(rows).map(([row, all]) => [row, all[index]])),
        ]),
      ),
    })),
  ),
  { nil: undefined },
);

export const announcements: fc.Arbitrary<Announcement> = fc.record({
  sheet: fc.constant("Sheet"),
  range: fc.constant({ first: cell, last: cell }),
  ...plain,
  decision: factsOf("announcement"),
  presentation,
  classes,
  annual,
  classAnnuals: fc
    .uniqueArray(fc.constantFrom("Class A preferred shares", "Ｂ種優先株式"))
    .chain((names) =>
      fc
        .tuple(...names.map((name) => annual.map((table) => ({ name, table }))))
        .map((tables) => (tables.length === 0 ? undefined : tables)),
    ),
  text,
  terms,
  distributable,
  results,
}) as fc.Arbitrary<Announcement>;

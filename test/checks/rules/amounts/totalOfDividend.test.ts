import { findingText } from "../../../../src/languages/findingText";
import { exactAmount } from "../../../../src/dividend/amount";
import { decimal } from "../../../../src/dividend/decimal";
import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import { type ColumnWritten, fact } from "../../written";
import type { RoundingMode } from "../../../../src/dividend/rounding";
import { toldInFull } from "../../inFull";

const total = columnCell("decided", "total");

/** The decided column alone, of `shares` entitled at 13.50, or as `decided` says. */
function column(shares: string, printed: string, rounding: RoundingMode | null = null) {
  return decided({ sharesEntitled: shares, total: printed }, rounding);
}

function decided(written: ColumnWritten, rounding: RoundingMode | null = null) {
  return checked(
    announcement({
      decided: { sharesIssued: null, treasuryShares: null, ...written },
      forecast: null,
      previous: null,
      annual: null,
      presentation: { rounding },
    }),
  );
}

function fits(result: ReturnType<typeof checked>) {
  const modes = result.agreements
    .filter((each) => each.rule === "DV01")
    .flatMap((each) => each.values)
    .find((value) => value.is === "rounding");
  return modes?.is === "rounding" ? modes.modes : [];
}

test("a total that no rounding of the product gives is an error at the total", () => {
  const result = column("45,200,000", "608 million");
  const [finding] = findingsOf("DV01", result);
  expect(finding).toMatchObject({
    severity: "error",
    outcome: "differs",
    cell: total,
    related: [columnCell("decided", "dividendPerShare"), columnCell("decided", "sharesEntitled")],
  });
  if (finding === undefined) return;
  const text = findingText(finding, "en", "JPY");
  expect(text).toContain("JPY13.50 × 45,200,000 shares is JPY610,200,000");
  expect(text).toContain("JPY610 million rounded down");
  expect(text).toContain("JPY611 million rounded up");
  expect(findingText(finding, "ja", "JPY")).toContain("13.50円×45,200,000株は610,200,000円");
});

// 13.50 x 45,037,038 is the first product of 608 million yen or more, 13.50 x 45,111,111 the last below 609.
test.each([
  ["45,037,038", ["down", "halfUp"]],
  ["45,037,037", ["halfUp", "up"]],
  ["45,111,111", ["down"]],
  ["45,000,000", ["halfUp", "up"]],
  ["44,999,999", ["up"]],
  ["45,074,074", ["down", "halfUp"]],
  ["45,074,075", ["down"]],
  ["44,962,963", ["up"]],
])("at %s shares, 608 million is %j", (shares, modes) => {
  const result = column(shares, "608 million");
  expect(glance(findingsOf("DV01", result))).toEqual([]);
  expect(fits(result)).toEqual(modes);
});

test.each([["45,111,112"], ["44,962,962"]])(
  "at %s shares, 608 million fits in no way",
  (shares) => {
    expect(glance(findingsOf("DV01", column(shares, "608 million")))).toEqual(["DV01 error B29"]);
    expect(total).toEqual({ row: 28, column: 1 });
  },
);

test("a product that is a whole number of millions fits itself alone, however it is rounded", () => {
  const whole = { dividendPerShare: "10", sharesEntitled: "60,800,000" };
  expect(fits(decided({ ...whole, total: "608 million" }))).toEqual(["down", "halfUp", "up"]);
  expect(findingsOf("DV01", decided({ ...whole, total: "607 million" }))).toHaveLength(1);
  expect(findingsOf("DV01", decided({ ...whole, total: "609 million" }))).toHaveLength(1);
});

test("where the worksheet states a rounding, only that may fit, and the finding names what would", () => {
  expect(fits(column("45,083,691", "608 million", "down"))).toEqual(["down"]);
  const result = column("45,083,691", "608 million", "halfUp");
  const [finding] = findingsOf("DV01", result);
  expect(finding).toMatchObject({ outcome: "otherRounding", cell: total });
  if (finding === undefined) return;
  expect(findingText(finding, "en", "JPY")).toContain("fit if it were rounded down");
});

test("the last printed digit counts, not the unit", () => {
  expect(fits(column("4,503,704", "60.8 million"))).toEqual(["down", "halfUp"]);
  expect(findingsOf("DV01", column("4,520,000", "60.8 million"))).toHaveLength(1);
  expect(fits(column("4,520,000", "61 million"))).toEqual(["down", "halfUp"]);
});

test("an exact total is exact, but for what is less than a yen", () => {
  expect(fits(column("45,083,691", "608,629,828"))).toEqual(["down"]);
  expect(fits(column("45,083,691", "608,629,829"))).toEqual(["halfUp", "up"]);
  expect(findingsOf("DV01", column("45,083,691", "608,629,827"))).toHaveLength(1);
  expect(findingsOf("DV01", column("45,083,691", "608,629,830"))).toHaveLength(1);
  expect(findingsOf("DV01", column("45,083,690", "608,629,815"))).toEqual([]);
  expect(findingsOf("DV01", column("45,083,690", "608,629,814"))).toHaveLength(1);
});

test("a share count printed in thousands is an interval", () => {
  expect(findingsOf("DV01", column("45,083 thousand", "608 million"))).toEqual([]);
  // Up to 45,112 thousand shares less one could be behind 45,111 thousand.
  expect(findingsOf("DV01", column("45,112 thousand", "608 million"))).toEqual([]);
  expect(findingsOf("DV01", column("45,113 thousand", "608 million"))).toHaveLength(1);
  expect(findingsOf("DV01", column("44,962 thousand", "608 million"))).toEqual([]);
  expect(findingsOf("DV01", column("44,961 thousand", "608 million"))).toHaveLength(1);
});

test("issued less treasury shares stand for the shares entitled", () => {
  const counted = { sharesEntitled: null, sharesIssued: "46,734,600" };
  expect(fits(decided({ ...counted, treasuryShares: "1,650,909" }))).toEqual(["down"]);
  expect(missingOf("DV01", decided({ ...counted, treasuryShares: "" }))).toEqual([
    "treasuryShares",
  ]);
  const noTreasury = { sharesEntitled: null, sharesIssued: "45,083,691", treasuryShares: "-" };
  expect(fits(decided(noTreasury))).toEqual(["down"]);
});

test("shares held in trust may be in the total or out of it", () => {
  const held = { sharesEntitled: "45,083,691", trustShares: "1,000,000" };
  expect(fits(decided({ ...held, total: "608 million" }))).toEqual(["down"]);
  expect(fits(decided({ ...held, total: "595 million" }))).toEqual(["down", "halfUp"]);
  expect(findingsOf("DV01", decided({ ...held, total: "600 million" }))).toHaveLength(1);
});

test("an upper limit stands for every total up to it", () => {
  const most = { dividendPerShare: "1.50", sharesEntitled: "82,706,052" };
  expect(findingsOf("DV01", decided({ ...most, total: "128,232,000 as upper limit" }))).toEqual([]);
  expect(
    findingsOf("DV01", decided({ ...most, total: "124,000,000 as upper limit" })),
  ).toHaveLength(1);
});

test("what is missing is said, and a column with nothing to multiply lacks nothing", () => {
  expect(missingOf("DV01", decided({ sharesEntitled: null }))).toEqual(["sharesEntitled"]);
  expect(missingOf("DV01", decided({ total: "" }))).toEqual(["total"]);
  expect(missingOf("DV01", decided({ total: "-" }))).toEqual(["total"]);
  expect(missingOf("DV01", decided({ dividendPerShare: "" }))).toEqual(["dividendPerShare"]);
  expect(missingOf("DV01", decided({ dividendPerShare: "", total: "" }))).toEqual([
    "dividendPerShare",
  ]);
  const noPrevious = { previous: { dividendPerShare: "", total: "" } };
  expect(missingOf("DV01", checked(announcement(noPrevious)))).toEqual([]);
  expect(missingOf("DV01", decided({ dividendPerShare: "undetermined", total: "" }))).toEqual([]);
  expect(missingOf("DV01", decided({ dividendPerShare: "none", total: "none" }))).toEqual([]);
  expect(missingOf("DV01", checked(announcement()))).toEqual([]);
});

test("the total of a restated column stays as paid", () => {
  const previous = {
    dividendPerShare: "20",
    sharesEntitled: "575,075,000",
    sharesIssued: null,
    treasuryShares: null,
    total: "23,003 million",
  };
  const restated = (more: ColumnWritten, ratio: string | null = "2 for 1") =>
    checked(
      announcement({
        decided: { splitRatio: ratio },
        previous: { ...previous, ...more },
        annual: null,
      }),
    );
  const ofPrevious = (result: ReturnType<typeof checked>) =>
    glance(findingsOf("DV01", result)).filter((each) => each.includes(" D"));
  expect(ofPrevious(restated({ shareBasis: "restated" }))).toEqual([]);
  expect(ofPrevious(restated({ shareBasis: "restated", dividendPerShareAsPaid: "40" }))).toEqual(
    [],
  );
  expect(ofPrevious(restated({ shareBasis: "asPaid" }))).toEqual(["DV01 error D29"]);
  const unknown = restated({ shareBasis: "restated" }, null);
  expect(missingOf("DV01", unknown)).toEqual(["dividendPerShareAsPaid"]);
});

test("a restated dividend that was itself rounded does not make its total wrong", () => {
  // 29.25 was paid; halved it is 14.625 and prints as 14.63, twice of which is 29.26.
  const previous = {
    dividendPerShare: "14.63",
    shareBasis: "restated",
    sharesEntitled: "90,000,000",
    sharesIssued: null,
    treasuryShares: null,
  };
  const of = (written: string) =>
    findingsOf(
      "DV01",
      checked(
        announcement({
          decided: { splitRatio: "2 for 1" },
          previous: { ...previous, total: written },
        }),
      ),
    );
  expect(of("2,632,500,000")).toEqual([]);
  expect(of("2,633,400,000")).toEqual([]);
  expect(of("2,631,600,000")).toHaveLength(1);
});

test("the gap is to the product, or to the nearest end of its range", () => {
  const gap = (shares: string, total: string) => {
    const value = findingsOf("DV01", column(shares, total))[0]?.gap;
    return value?.is === "money" ? value.money.toFixed() : null;
  };
  expect(gap("45,200,000", "608 million")).toBe("-2200000");
  expect(gap("45,200 thousand", "700 million")).toBe("89786500");
  expect(gap("45,200 thousand", "600 million")).toBe("-10186500");
});

test("only amounts that print as the restated dividend may have been paid", () => {
  // 30 becomes 20 in a split 3 for 2; 29 becomes 19.33, 31 becomes 20.67.
  const of = (total: string) =>
    findingsOf(
      "DV01",
      checked(
        announcement({
          decided: { splitRatio: "3 for 2" },
          previous: {
            dividendPerShare: "20",
            shareBasis: "restated",
            sharesIssued: null,
            treasuryShares: null,
            sharesEntitled: "1,000,000",
            total,
          },
          annual: null,
        }),
      ),
    );
  expect(of("30,000,000")).toEqual([]);
  expect(of("29,000,000")).toHaveLength(1);
  expect(of("31,000,000")).toHaveLength(1);
});

test("less than nothing is not paid", () => {
  const negative = (written: ColumnWritten) =>
    findingsOf("DV01", checked(announcement({ decided: written, annual: null })));
  expect(negative({ dividendPerShare: "-13.50" })).toMatchObject([
    {
      severity: "error",
      outcome: "negative",
      cell: columnCell("decided", "dividendPerShare"),
      details: { fact: "dividendPerShare" },
    },
  ]);
  expect(negative({ total: "-608 million" })).toMatchObject([
    { outcome: "negative", cell: columnCell("decided", "total"), details: { fact: "total" } },
  ]);
  expect(negative({ dividendPerShare: "-13.50", total: "-608 million" })).toHaveLength(2);
  expect(negative({ dividendPerShare: "0.00", total: "0 million" })).toEqual([]);
  const inForecast = checked(
    announcement({ forecast: { dividendPerShare: "-13.50" }, annual: null }),
  );
  expect(findingsOf("DV01", inForecast)).toMatchObject([
    { cell: columnCell("forecast", "dividendPerShare") },
  ]);
});

test("what the product prints as is not said where it is the product", () => {
  const said = (written: ColumnWritten, language: "en" | "ja" = "en") => {
    const [finding] = findingsOf("DV01", checked(announcement({ decided: written, annual: null })));
    return finding === undefined ? "" : findingText(finding, language, "JPY");
  };
  const round = { sharesIssued: null, treasuryShares: null, sharesEntitled: "40,000,000" };
  const whole = { ...round, dividendPerShare: "15" };
  expect(said({ ...whole, total: "608 million" })).toContain("is JPY600,000,000. Check");
  expect(said({ ...whole, total: "608 million" }, "ja")).toContain("は600,000,000円です");
  const sen = { ...round, dividendPerShare: "15.01", sharesEntitled: "40,000,001" };
  expect(said({ ...sen, total: "608 million" })).toContain(
    "(JPY600 million rounded down or half up, JPY601 million rounded up)",
  );
  const stated = checked(
    announcement({
      decided: { ...sen, total: "608 million" },
      annual: null,
      presentation: { rounding: "up" },
    }),
  );
  const [finding] = findingsOf("DV01", stated);
  expect(finding && findingText(finding, "en", "JPY")).toContain(
    "is JPY600,400,015.01 (JPY601 million rounded up). Check",
  );
});

test("a statement is to blame only where all totals agree on another way, and what lacks is still said", () => {
  const stated = fact("四捨五入", { row: 12, column: 1 }, "四捨五入");
  const uncounted = { sharesIssued: null, treasuryShares: null };
  const column = { ...uncounted, dividendPerShare: "10", sharesEntitled: "60,860,000" };
  const down = { ...column, total: "608 million" };
  const of = (previous: ColumnWritten, further: ColumnWritten) =>
    checked(
      announcement({
        decided: down,
        forecast: null,
        previous,
        furtherClasses: [{ name: "Class A", decided: further }],
        annual: null,
        presentation: { rounding: "halfUp", typed: { rounding: stated } },
      }),
    );
  const outcomes = (...written: Parameters<typeof of>) =>
    findingsOf("DV01", of(...written)).map(({ outcome }) => outcome);
  const uncountedClass = { ...uncounted, dividendPerShare: "10", total: "608 million" };
  expect(outcomes(down, down)).toEqual(["statedRounding"]);
  expect(outcomes(down, uncountedClass)).toEqual(["statedRounding"]);
  expect(missingOf("DV01", of(down, uncountedClass))).toEqual(["sharesEntitled"]);
  expect(missingOf("DV01", of(down, down))).toEqual([]);
  // The third is rounded up, and by no way that the others are.
  const up = { ...column, sharesEntitled: "60,840,000", total: "609 million" };
  expect(outcomes(down, up)).toEqual(["otherRounding", "otherRounding", "otherRounding"]);
});

test("a text that gives another dividend with which the total holds puts the dividend in the wrong", () => {
  const beside = (text: string, dividendPerShare: string) =>
    checked(
      announcement({
        decided: { dividendPerShare },
        forecast: null,
        previous: null,
        annual: null,
        text: { lead: paragraphs(text) },
      }),
    );
  const of = (...written: Parameters<typeof beside>) => findingsOf("DV01", beside(...written));
  const text = "The dividend is JPY13.50 per share.";
  expect(of(text, "13.50")).toEqual([]);
  expect(of(text, "15.30")).toMatchObject([
    {
      outcome: "differs",
      cell: columnCell("decided", "dividendPerShare"),
      related: [total, columnCell("decided", "sharesEntitled")],
      expected: { is: "amount", amount: exactAmount(decimal("13.50"), 2) },
      actual: { is: "amount", amount: exactAmount(decimal("15.30"), 2) },
      gap: { is: "money", money: decimal("1.8"), places: 2 },
    },
  ]);
  // A dividend with which the total does not hold either says nothing.
  expect(of("The dividend is JPY14.50 per share.", "15.30")).toMatchObject([{ cell: total }]);
  const rounded = announcement({
    decided: { dividendPerShare: "15.30" },
    forecast: null,
    previous: null,
    annual: null,
    presentation: { rounding: "up" },
    text: { lead: paragraphs(text) },
  });
  expect(findingsOf("DV01", checked(rounded))).toMatchObject([{ cell: total }]);
});

test("of a dividend restated by a split no text tells which cell is wrong", () => {
  const result = checked(
    announcement({
      decided: { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" },
      previous: { dividendPerShare: "15.30", shareBasis: "restated" },
      annual: null,
      text: { reason: paragraphs("The dividend was JPY13.50 per share.") },
    }),
  );
  expect(findingsOf("DV01", result)).toMatchObject([{ cell: columnCell("previous", "total") }]);
});

toldInFull("DV01", "amounts", {
  right: {
    decided: { sharesIssued: null, treasuryShares: null },
    forecast: null,
    previous: null,
    annual: null,
  },
  "right, in thousands of shares": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: "45,083 thousand",
      total: "608 million",
    },
    forecast: null,
    previous: null,
    annual: null,
  },
  another: {
    decided: { sharesIssued: null, treasuryShares: null, total: "610 million" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "another, to the yen": {
    decided: { sharesIssued: null, treasuryShares: null, total: "608,629,830" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "another rounding than is stated": {
    decided: { sharesIssued: null, treasuryShares: null },
    forecast: null,
    previous: null,
    annual: null,
    presentation: { rounding: "halfUp" },
  },
  "an upper limit": {
    decided: { sharesIssued: null, treasuryShares: null, total: "700 million as upper limit" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "an upper limit too low": {
    decided: { sharesIssued: null, treasuryShares: null, total: "600 million as upper limit" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "less than nothing": {
    decided: { sharesIssued: null, treasuryShares: null, total: "-608 million" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "a dividend of less than nothing": {
    decided: { sharesIssued: null, treasuryShares: null, dividendPerShare: "-13.50" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "no shares": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
  },
  "no total": {
    decided: { sharesIssued: null, treasuryShares: null, total: "" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "no row for the total": {
    decided: { sharesIssued: null, treasuryShares: null, total: null },
    forecast: null,
    previous: null,
    annual: null,
  },
  "no dividend": {
    decided: { sharesIssued: null, treasuryShares: null, dividendPerShare: "" },
    forecast: null,
    previous: null,
    annual: null,
  },
  undetermined: {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      dividendPerShare: "undetermined",
      total: "-",
    },
    forecast: null,
    previous: null,
    annual: null,
  },
});

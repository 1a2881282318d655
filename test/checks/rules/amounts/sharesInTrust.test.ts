import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";
import type { ColumnWritten } from "../../written";

// Real figures: 113,800 shares in trust at 14.00 and 22.00, of which 1 and 2 million are noted.
const entitled = { sharesIssued: null, treasuryShares: null, sharesEntitled: "21,660,000" };
const of2024: ColumnWritten = {
  ...entitled,
  dividendPerShare: "22.00",
  total: "476 million",
  trustShares: "113,800",
};

function decided(written: ColumnWritten) {
  return checked(
    announcement({ decided: { ...of2024, ...written }, previous: null, annual: null }),
  );
}

function found(written: ColumnWritten) {
  return findingsOf("DV04", decided(written));
}

const includes = (amount: string) => [`The total includes ${amount} for shares held in trust.`];

test("the amount in the note is the dividend on the shares in trust, rounded as the total is", () => {
  expect(found({ notes: includes("JPY2 million") })).toEqual([]);
  expect(found({ notes: ["信託が保有する株式に対する配当金2百万円が含まれております。"] })).toEqual(
    [],
  );
  const [finding] = found({ notes: includes("JPY1 million") });
  expect(finding).toMatchObject({ severity: "warning", outcome: "amountDiffers" });
  // 2,503,600 rounds up to 3 million, but the total is rounded down.
  expect(found({ notes: includes("JPY3 million") })).toMatchObject([{ outcome: "otherRounding" }]);
  expect(found({ notes: includes("JPY4 million") })).toMatchObject([{ outcome: "amountDiffers" }]);
});

test("an amount to the yen is exact, and the dividend per share is no such amount", () => {
  const exact = { dividendPerShare: "12.50", trustShares: "88,250", total: "270 million" };
  expect(found({ ...exact, notes: includes("JPY1,103,125") })).toEqual([]);
  expect(found({ ...exact, notes: includes("JPY1,103,126") })).toMatchObject([
    { outcome: "amountDiffers" },
  ]);
  const perShare = ["The total includes JPY12.50 per share, JPY1,103,125 in all, held in trust."];
  expect(found({ ...exact, notes: perShare })).toEqual([]);
});

test("a count of shares in the note is no amount", () => {
  expect(found({ notes: ["The dividend on the 113,800 held in trust is included."] })).toEqual([]);
});

test("a note says whether the total includes the dividend on shares in trust", () => {
  expect(found({ notes: [] })).toMatchObject([
    {
      severity: "warning",
      outcome: "notSaid",
      cell: columnCell("decided", "trustShares"),
      details: { fits: "included" },
    },
  ]);
  expect(found({ notes: ["Shares are held in trust."] })).toMatchObject([{ outcome: "notSaid" }]);
  expect(
    found({ notes: ["The total includes the dividend on shares of a subsidiary."] }),
  ).toMatchObject([{ outcome: "notSaid" }]);
});

test("what the note says fits the total", () => {
  const many = { trustShares: "1,000,000" };
  const included = { ...many, total: "476 million" };
  const excluded = { ...many, total: "454 million" };
  const saysIncluded = ["信託口への配当を含む。"];
  const saysExcluded = ["信託口への配当は含まれておりません。"];
  expect(found({ ...included, notes: saysIncluded })).toEqual([]);
  expect(found({ ...excluded, notes: saysExcluded })).toEqual([]);
  expect(found({ ...included, notes: saysExcluded })).toMatchObject([
    { outcome: "otherTreatment", details: { said: "excluded", fits: "included" } },
  ]);
  expect(found({ ...excluded, notes: saysIncluded })).toMatchObject([
    { outcome: "otherTreatment", details: { said: "included", fits: "excluded" } },
  ]);
  expect(found({ ...excluded, notes: [] })).toMatchObject([
    { outcome: "notSaid", details: { fits: "excluded" } },
  ]);
  expect(found({ ...excluded, notes: ["Dividends to the trust are not included."] })).toEqual([]);
});

test("where a difference is smaller than the rounding, either word fits", () => {
  const few = { trustShares: "100" };
  expect(found({ ...few, notes: [] })).toMatchObject([{ details: { fits: null } }]);
  expect(found({ ...few, notes: ["The trust's dividend is included."] })).toEqual([]);
  expect(found({ ...few, notes: ["The trust's dividend is excluded."] })).toEqual([]);
});

test("two years treated differently are pointed out", () => {
  const both = (now: string, before: string) =>
    findingsOf(
      "DV04",
      checked(
        announcement({
          decided: { ...of2024, trustShares: "100", notes: [`The trust's dividend is ${now}.`] },
          previous: {
            ...of2024,
            trustShares: "100",
            notes: [`The trust's dividend is ${before}.`],
          },
          annual: null,
        }),
      ),
    );
  expect(both("included", "included")).toEqual([]);
  expect(both("included", "excluded")).toMatchObject([
    {
      severity: "warning",
      outcome: "yearsDiffer",
      cell: columnCell("decided", "trustShares"),
      related: [columnCell("previous", "trustShares")],
    },
  ]);
});

test("a note of the section Text holds for columns without one", () => {
  const fact = { cell: { row: 290, column: 1 }, shown: "", cellNumber: null };
  const text = { notes: { en: [{ ...fact, value: "The trust's dividend is included." }] } };
  const result = checked(announcement({ decided: of2024, previous: null, annual: null, text }));
  expect(findingsOf("DV04", result)).toEqual([]);
});

test("what is missing is said, and a column without shares in trust lacks nothing", () => {
  const notes = includes("JPY2 million");
  expect(missingOf("DV04", decided({ notes, sharesEntitled: null }))).toEqual(["sharesEntitled"]);
  expect(missingOf("DV04", decided({ notes, total: "" }))).toEqual(["total"]);
  expect(missingOf("DV04", decided({ trustShares: null, total: "" }))).toEqual([]);
  expect(found({ trustShares: null })).toEqual([]);
});

toldInFull("DV04", "amounts", {
  "noted, included and right": {
    decided: { ...of2024, notes: includes("JPY2 million") },
    previous: null,
    annual: null,
  },
  "noted with another amount": {
    decided: { ...of2024, notes: includes("JPY1 million") },
    previous: null,
    annual: null,
  },
  "noted in another rounding": {
    decided: { ...of2024, notes: includes("JPY3 million") },
    previous: null,
    annual: null,
  },
  "not noted": { decided: of2024, previous: null, annual: null },
  "said to be left out of a total that has it": {
    decided: {
      ...of2024,
      trustShares: "1,000,000",
      notes: ["信託口への配当は含まれておりません。"],
    },
    previous: null,
    annual: null,
  },
  "said, where the total fits neither": {
    decided: { ...of2024, total: "300 million", notes: ["信託口への配当を含む。"] },
    previous: null,
    annual: null,
  },
  "not counted": {
    decided: { ...of2024, sharesEntitled: null, notes: ["信託口への配当を含む。"] },
    previous: null,
    annual: null,
  },
  "two notes, the second says it": {
    decided: {
      ...of2024,
      trustShares: "100",
      notes: ["Shares are held in trust.", "The trust's dividend is included."],
    },
    previous: null,
    annual: null,
  },
  "both years alike": {
    decided: { ...of2024, notes: ["The trust's dividend is included."] },
    previous: { ...of2024, notes: ["The trust's dividend is included."] },
    annual: null,
  },
  "the years differ": {
    decided: { ...of2024, trustShares: "100", notes: ["The trust's dividend is included."] },
    previous: { ...of2024, trustShares: "100", notes: ["The trust's dividend is excluded."] },
    annual: null,
  },

  "noted, where the total fits neither": {
    decided: { ...of2024, total: "300 million", notes: includes("JPY3 million") },
    previous: null,
    annual: null,
  },
  "noted in the stated rounding": {
    decided: { ...of2024, notes: includes("JPY3 million") },
    previous: null,
    annual: null,
    presentation: { rounding: "down" },
  },
});

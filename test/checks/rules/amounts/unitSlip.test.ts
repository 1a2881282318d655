import { findingText } from "../../../../src/languages/findingText";
import { decimal } from "../../../../src/dividend/decimal";
import { read } from "../../../worksheet/readings";
import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import type { ColumnWritten } from "../../written";
import { toldInFull } from "../../inFull";

const cell = (row: "total" | "dividendPerShare" | "sharesEntitled") => columnCell("decided", row);

function decided(written: ColumnWritten, previous: ColumnWritten | null = null) {
  return checked(
    announcement({
      decided: { sharesIssued: null, treasuryShares: null, ...written },
      forecast: null,
      previous,
      annual: null,
    }),
  );
}

test.each([
  ["608 thousand", "JPY608 million"],
  ["608", "JPY608 million"],
  ["608,629 million", "JPY608,629 thousand"],
  ["608,629,828 thousand", "JPY608,629,828"],
  ["608,629,828 million", "JPY608,629,828"],
])(
  "%s where the product is 608,629,828.5 yen is a wrong unit, not a wrong total",
  (written, right) => {
    const result = decided({ total: written });
    expect(findingsOf("DV01", result)).toEqual([]);
    const [finding] = findingsOf("DV02", result);
    expect(finding).toMatchObject({ severity: "error", outcome: "total", cell: cell("total") });
    if (finding === undefined) return;
    const shown = findingText({ ...finding, details: { ...finding.details } }, "en", "JPY");
    expect(shown).toContain("The unit of the total seems to be wrong");
    expect(finding.expected?.is === "amount" && finding.expected.amount.unit).toBe(
      right.includes("million") ? "million" : right.includes("thousand") ? "thousand" : "one",
    );
  },
);

test("a slip that another column's figure bears out has a fix, one that it speaks against is not called likely", () => {
  const [alone] = findingsOf("DV02", decided({ total: "608 thousand" }));
  expect(alone).toMatchObject({ fix: null, details: { likely: true } });
  const beside = (total: string) =>
    findingsOf("DV02", decided({ total: "608 thousand" }, { total, sharesEntitled: null }))[0];
  const borneOut = beside("590 million");
  expect(borneOut).toMatchObject({ fix: { cell: cell("total") }, details: { likely: true } });
  expect(borneOut?.fix?.value).toEqual(borneOut?.expected);
  expect(beside("590 thousand")).toMatchObject({ fix: null, details: { likely: false } });
  expect(beside("590 thousand")).toMatchObject({ outcome: "total" });
  // Ten times more or less is another size.
  expect(beside("60.8 million")).toMatchObject({ fix: null, details: { likely: true } });
  expect(beside("60.9 million")).toMatchObject({ fix: { cell: cell("total") } });
  expect(beside("6,080 million")).toMatchObject({ fix: null });
  expect(beside("6,079 million")).toMatchObject({ fix: { cell: cell("total") } });
});

test("of slips that would all explain it, the one that other columns bear out is named", () => {
  // A thousand times too many shares beside last year's look like nothing but a total in the wrong unit.
  const few = decided({ sharesEntitled: "45,083", total: "608 million" }, {});
  expect(findingsOf("DV02", few)).toMatchObject([
    {
      outcome: "sharesEntitled",
      cell: cell("sharesEntitled"),
      fix: { cell: cell("sharesEntitled") },
    },
  ]);
  const inSen = decided({ dividendPerShare: "1350" }, {});
  expect(findingsOf("DV02", inSen)).toMatchObject([{ fix: { cell: cell("dividendPerShare") } }]);
  expect(findingsOf("DV02", decided({ dividendPerShare: "1350" }))).toMatchObject([{ fix: null }]);
});

test("the shares issued that make up the shares entitled say nothing of their own size", () => {
  const counted = { sharesIssued: "46,735", treasuryShares: "1,651", sharesEntitled: null };
  const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
  const [finding] = findingsOf("DV02", decided({ ...counted, total: "608 million" }, uncounted));
  expect(finding).toMatchObject({ outcome: "sharesEntitled", fix: null });
});

test("a total in hundred millions where millions are meant is a hundred times too large", () => {
  const slip = (total: string) =>
    findingsOf(
      "DV02",
      checked(
        read([
          ["Dividend", "Decided", "Previous year"],
          ["Dividend per share", 13.5, 13.5],
          ["Shares entitled", 45_083_691, 45_070_491],
          ["Total dividend amount", total, "608百万円"],
          [],
          ["Annual dividends", "Total"],
        ]).announcement,
      ),
    );
  const [finding] = slip("608億円");
  expect(finding).toMatchObject({ outcome: "total", fix: { cell: finding?.cell } });
  expect(finding && findingText(finding, "ja", "JPY")).toContain("の100倍です");
  const right = finding?.expected;
  expect(right?.is === "amount" && right.amount).toMatchObject({ unit: "million" });
  expect(slip("608百万円")).toEqual([]);
  // A hundredth is tried for no other unit: there the dividend was typed in sen.
  expect(slip("60,862百万円")).toMatchObject([{ outcome: "dividendPerShare" }]);
});

test("a total that fits the dividend in the annual table is in no wrong unit", () => {
  const of = (yearEnd: string) =>
    checked(
      announcement({
        decided: { dividendPerShare: "13500" },
        annual: [{ year: "2019-03-31", interim: "13.50", yearEnd, total: "-" }],
      }),
    );
  expect(findingsOf("DV02", of("13.50"))).toEqual([]);
  expect(glance(findingsOf("DV01", of("13.50")))).toEqual(["DV01 error B29 <DV12"]);
  expect(findingsOf("DV02", of("13500"))).toMatchObject([
    { outcome: "total", fix: null, details: { likely: false } },
  ]);
  expect(findingsOf("DV02", of("-"))).toHaveLength(1);
});

test("nor is one without a share count, beside the other year's", () => {
  const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
  const of = (yearEnd: string) =>
    checked(
      announcement({
        decided: { ...uncounted, dividendPerShare: "13500" },
        previous: uncounted,
        annual: [{ year: "2019-03-31", interim: "13.50", yearEnd, total: "-" }],
      }),
    );
  expect(findingsOf("DV02", of("13.50"))).toEqual([]);
  expect(glance(findingsOf("DV12", of("13.50")))).toEqual(["DV12 error B24"]);
  expect(findingsOf("DV02", of("-"))).toMatchObject([{ outcome: "besideOther" }]);
});

test("nothing in any unit is nothing", () => {
  const result = decided({ total: "0 million" });
  expect(findingsOf("DV02", result)).toEqual([]);
  expect(findingsOf("DV01", result)).toHaveLength(1);
});

test("a total that is no thousandfold of the product is DV01's", () => {
  const result = decided({ total: "610 thousand" });
  expect(findingsOf("DV02", result)).toEqual([]);
  expect(findingsOf("DV01", result)).toHaveLength(1);
});

test.each([
  ["1350", "13.50"],
  ["0.135", "13.50"],
])("a dividend of %s where %s fits was typed in sen", (written, right) => {
  const result = decided({ dividendPerShare: written });
  expect(glance(findingsOf("DV01", result))).toEqual([]);
  const [finding] = findingsOf("DV02", result);
  expect(finding).toMatchObject({ outcome: "dividendPerShare", cell: cell("dividendPerShare") });
  const expected = finding?.expected;
  expect(expected?.is === "amount" && expected.amount.number.toFixed(2)).toBe(right);
});

test("shares counted in thousands are told by the shares issued", () => {
  const result = decided({ sharesEntitled: "45,083", sharesIssued: "46,734,600" });
  expect(findingsOf("DV01", result)).toEqual([]);
  expect(glance(findingsOf("DV02", result))).toEqual(["DV02 error B28"]);
  expect(cell("sharesEntitled")).toEqual({ row: 27, column: 1 });
  // Alone, a total in a unit too large is as likely, and totals go wrong more often.
  expect(glance(findingsOf("DV02", decided({ sharesEntitled: "45,083" })))).toEqual([
    "DV02 error B29",
  ]);
});

test("without share counts a bare total is held against the other column's", () => {
  const counts = { sharesEntitled: null, sharesIssued: null, treasuryShares: null };
  const of = (total: string) =>
    checked(announcement({ decided: { ...counts, total }, previous: counts }));
  const result = of("608");
  expect(findingsOf("DV02", result)).toMatchObject([
    {
      outcome: "besideOther",
      cell: cell("total"),
      related: [
        cell("dividendPerShare"),
        columnCell("previous", "total"),
        columnCell("previous", "dividendPerShare"),
      ],
    },
  ]);
  expect(findingsOf("DV02", of("608,000"))).toHaveLength(1);
  expect(findingsOf("DV02", of("608,000,000"))).toEqual([]);
  expect(findingsOf("DV02", of("608 million"))).toEqual([]);
  // A fifth more or less is as far as a year's change may hide it.
  expect(findingsOf("DV02", of("506,666"))).toEqual([]);
  expect(findingsOf("DV02", of("506,667"))).toHaveLength(1);
  // 608 thousand where 608 million is meant, and 608 billion.
  expect(findingsOf("DV02", of("608 thousand"))).toMatchObject([{ cell: cell("total") }]);
  const [large, ...others] = findingsOf("DV02", of("608 billion"));
  expect(others).toEqual([]);
  expect(large).toMatchObject({ outcome: "besideOther", cell: cell("total") });
  if (large !== undefined) {
    expect(findingText(large, "en", "JPY")).toContain("JPY608 billion is about 1,000 times what");
  }
  expect(missingOf("DV02", of("608 million"))).toEqual(["sharesEntitled", "sharesEntitled"]);
});

test("of two columns the one without a unit is the slip, else this year's, else the one not counted", () => {
  const counts = { sharesEntitled: null, sharesIssued: null, treasuryShares: null };
  const at = (decidedTotal: string, previousTotal: string, counted: ColumnWritten = counts) =>
    findingsOf(
      "DV02",
      checked(
        announcement({
          decided: { ...counted, total: decidedTotal },
          previous: { ...counts, total: previousTotal },
        }),
      ),
    ).map((finding) => finding.cell);
  expect(at("608 million", "608")).toEqual([columnCell("previous", "total")]);
  expect(at("608 million", "608 thousand")).toEqual([cell("total")]);
  expect(at("608 million", "608 thousand", {})).toEqual([columnCell("previous", "total")]);
});

test("a figure whose label has the unit is told in it, and fixed where it needs no rounding", () => {
  const found = (sharesEntitled: number, total: number) => {
    const { announcement: typed } = read([
      ["Dividend", "Decided", "Previous year"],
      ["Dividend per share", 13.5, 13.5],
      ["Shares entitled", sharesEntitled, 45_070_491],
      ["Total dividend amount (millions of yen)", total, 608],
      [],
      ["Annual dividends", "Total"],
    ]);
    return findingsOf("DV02", checked(typed));
  };
  const inThousands = found(45_083_691, 608_629);
  expect(inThousands).toMatchObject([
    { outcome: "total", fix: null, expected: { amount: { unit: "million", unitFrom: "label" } } },
  ]);
  const [finding] = inThousands;
  expect(finding && findingText(finding, "en", "JPY")).toContain("1,000 times");
  const [whole] = found(45_000_000, 607_500_000);
  expect(whole).toMatchObject({ outcome: "total", fix: null });
  const [even] = found(46_000_000, 621_000);
  expect(even?.fix?.value).toMatchObject({ amount: { unit: "million", unitFrom: "label" } });
  const value = even?.fix?.value;
  expect(value?.is === "amount" && value.amount.number.toFixed()).toBe("621");
});

test("a total in yen is told in yen", () => {
  const [finding] = findingsOf("DV02", decided({ total: "608,629,828 thousand" }, {}));
  expect(finding?.expected).toMatchObject({ amount: { unit: "one", unitFrom: "none" } });
  const [small] = findingsOf("DV02", decided({ total: "608 thousand" }, {}));
  expect(small?.expected).toMatchObject({ amount: { unit: "million", unitFrom: "cell" } });
});

test("a class is held against its own previous column only", () => {
  const counts = { sharesEntitled: null, sharesIssued: null, treasuryShares: null };
  const result = checked(
    announcement({
      decided: { ...counts, total: "608 million" },
      forecast: null,
      previous: { ...counts, total: "608 million" },
      annual: null,
      furtherClasses: [
        { name: "Class A", decided: { dividendPerShare: "13.50", total: "608 thousand" } },
      ],
    }),
  );
  expect(findingsOf("DV02", result)).toEqual([]);
});

test("a restated dividend, or one that a class pays in two ways, has no fix of its own", () => {
  const [finding] = findingsOf(
    "DV02",
    checked(
      announcement({
        decided: { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" },
        previous: {
          dividendPerShare: "675",
          dividendPerShareAsPaid: "1350",
          shareBasis: "restated",
        },
        annual: null,
      }),
    ),
  );
  expect(finding).toMatchObject({ outcome: "dividendPerShare", fix: null });
});

test("a dividend that is so many times its parts is the slip, counted or not", () => {
  const causes = (written: ColumnWritten) =>
    findingsOf("DV02", decided(written, { total: "608 million" })).map(({ causedBy }) => causedBy);
  const parts = { ordinary: "13.00", "special (sale)": "0.50" };
  const uncounted = { sharesEntitled: null };
  expect(causes({ dividendPerShare: "13500", parts })).toEqual(["DV08"]);
  expect(causes({ dividendPerShare: "13500", parts: { ordinary: "12.00" } })).toEqual([null]);
  expect(causes({ dividendPerShare: "13500", parts, ...uncounted })).toEqual(["DV08"]);
  expect(causes({ dividendPerShare: "13500", ...uncounted })).toEqual([null]);
});

test("a dividend in sen is off by what it is more", () => {
  expect(findingsOf("DV02", decided({ dividendPerShare: "1350.00" }))).toMatchObject([
    { outcome: "dividendPerShare", gap: { is: "money", money: decimal("1336.5"), places: 2 } },
  ]);
});

toldInFull("DV02", "amounts", {
  "thousands for millions": {
    decided: { sharesIssued: null, treasuryShares: null, total: "608 thousand" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "no unit": {
    decided: { sharesIssued: null, treasuryShares: null, total: "608" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "sen for yen": {
    decided: { sharesIssued: null, treasuryShares: null, dividendPerShare: "1350.00" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "yen for sen": {
    decided: { sharesIssued: null, treasuryShares: null, dividendPerShare: "0.135" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "shares in thousands": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: "45,083" },
    forecast: null,
    previous: null,
    annual: null,
  },
  "shares issued in thousands": {
    decided: { sharesIssued: "46,734", treasuryShares: "1,651", sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
  },
  "not counted, beside millions": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null, total: "608" },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
  "not counted, last year in thousands": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    previous: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      total: "608 thousand",
    },
    annual: null,
  },
  "not counted, last year without a unit": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null, total: "608" },
    annual: null,
  },
  "parts of a hundredth": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      dividendPerShare: "1350.00",
      parts: { ordinary: "13.50" },
    },
    forecast: null,
    previous: null,
    annual: null,
  },
  "another total": {
    decided: { sharesIssued: null, treasuryShares: null, total: "610 million" },
    forecast: null,
    previous: null,
    annual: null,
  },
});

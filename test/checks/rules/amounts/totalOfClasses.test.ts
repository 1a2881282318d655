import { announcement } from "../../announcements";
import { columnCell, grandTotalCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import type { Written } from "../../written";
import { toldInFull } from "../../inFull";

const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };

function classes(
  common: string,
  preferred: Written,
  grandTotal: Written,
  name: string | null = "A",
  dividendPerShare = "24",
) {
  return checked(
    announcement({
      decided: { ...uncounted, total: common },
      forecast: null,
      previous: null,
      annual: null,
      grandTotal,
      furtherClasses: [{ name, decided: { dividendPerShare, total: preferred } }],
    }),
  );
}

const found = (...written: Parameters<typeof classes>) => findingsOf("DV09", classes(...written));

test("exact totals add up exactly", () => {
  expect(found("818,935,675", "818,935,676", "1,637,871,351")).toEqual([]);
  expect(found("818,935,675", "818,935,676", "1,637,871,352")).toMatchObject([
    {
      severity: "error",
      outcome: "sumDiffers",
      cell: grandTotalCell(),
      related: [columnCell("decided", "total"), columnCell("decided", "total", 1)],
    },
  ]);
  expect(found("818,935,675", "818,935,676", "1,637,871,350")).toHaveLength(1);
});

test("rounded totals add up where what they stand for may", () => {
  // Rounded down, 608 and 13 million are 621 to 623 million less two yen; rounded up, 619 to 621.
  expect(found("608 million", "13 million", "622 million")).toEqual([]);
  expect(found("608 million", "13 million", "620 million")).toEqual([]);
  expect(found("608 million", "13 million", "623 million")).toHaveLength(1);
  expect(found("608 million", "13 million", "619 million")).toHaveLength(1);
  expect(found("608 million", "13,374 thousand", "621 million")).toEqual([]);
  expect(found("608 million", "13,374 thousand", "623 million")).toHaveLength(1);
});

test.each(["none", "-", "0.00"])("a class that pays nothing (%s) adds nothing", (dividend) => {
  for (const total of ["-", "none"]) {
    const beside = (grandTotal: string) => classes("608 million", total, grandTotal, "A", dividend);
    expect(findingsOf("DV09", beside("608 million"))).toEqual([]);
    expect(missingOf("DV09", beside("608 million"))).toEqual([]);
    expect(findingsOf("DV09", beside("610 million"))).toHaveLength(1);
  }
});

test("of a class that pays a dividend a dash is no total of nothing", () => {
  for (const total of ["-", "none"]) {
    expect(found("608 million", total, "621 million")).toEqual([]);
    expect(missingOf("DV09", classes("608 million", total, "621 million"))).toEqual(["total"]);
  }
});

test("a grand total of zero is one", () => {
  expect(found("608 million", "13 million", "none")).toMatchObject([{ outcome: "sumDiffers" }]);
  expect(found("608 million", "13 million", "-")).toEqual([]);
});

test("each further class is named", () => {
  expect(found("608 million", "13 million", null, null)).toMatchObject([
    { severity: "error", outcome: "unnamed" },
  ]);
  expect(found("608 million", "13 million", null, " ")).toHaveLength(1);
  expect(found("608 million", "13 million", null, "A")).toEqual([]);
});

test("what is missing is said, and one class needs no grand total", () => {
  expect(missingOf("DV09", classes("608 million", "13 million", null))).toEqual(["grandTotal"]);
  expect(missingOf("DV09", classes("608 million", "", "621 million"))).toEqual(["total"]);
  expect(missingOf("DV09", checked(announcement()))).toEqual([]);
  const alone = checked(announcement({ grandTotal: "610 million" }));
  expect(findingsOf("DV09", alone)).toHaveLength(1);
});

toldInFull("DV09", "amounts", {
  "adding up": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
    grandTotal: "1,008 million",
    furtherClasses: [{ name: "A", decided: { dividendPerShare: "24", total: "400 million" } }],
  },
  "adding up with what was cut off": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
    grandTotal: "1,009 million",
    furtherClasses: [{ name: "A", decided: { dividendPerShare: "24", total: "400 million" } }],
  },
  another: {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
    grandTotal: "1,108 million",
    furtherClasses: [{ name: "A", decided: { dividendPerShare: "24", total: "400 million" } }],
  },
  "one class without a total": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
    grandTotal: "1,008 million",
    furtherClasses: [{ name: "A", decided: { dividendPerShare: "24", total: "" } }],
  },
  "one class that pays nothing": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
    grandTotal: "608 million",
    furtherClasses: [{ name: "A", decided: { dividendPerShare: "none", total: "-" } }],
  },
  "one class with no column": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
    grandTotal: "608 million",
    furtherClasses: [{ name: "A", previous: { dividendPerShare: "24" } }],
  },
  "a class without a name": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    grandTotal: "1,008 million",
    furtherClasses: [{ name: null, decided: { dividendPerShare: "24", total: "400 million" } }],
  },
  "no grand total": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
    grandTotal: "",
    furtherClasses: [{ name: "A", decided: { dividendPerShare: "24", total: "400 million" } }],
  },
  "last year's too": { previousGrandTotal: "700 million", grandTotal: "608 million" },
});

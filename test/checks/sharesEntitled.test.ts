import {
  type Shares,
  sharesEntitled,
  treasuryShares,
  withoutTrustShares,
} from "../../src/checks/sharesEntitled";
import { columnOf } from "../../src/dividend/announcement";
import type { DividendColumn } from "../../src/dividend/column";
import { announcement } from "./announcements";
import { columnCell } from "./cells";
import type { ColumnRow, ColumnWritten } from "./written";

function decided(written: ColumnWritten): DividendColumn {
  const [common] = announcement({ decided: written }).classes;
  const column = common && columnOf(common, "decided");
  if (column === undefined) throw new Error("The decided column was written");
  return column;
}

const cells = (...rows: ColumnRow[]) => rows.map((row) => columnCell("decided", row));

/** "44,999 to 45,001, neither" and the cells; what is missing; null. */
function said(shares: Shares | string | null) {
  if (shares === null || typeof shares === "string") return shares;
  const { from, to, includesFrom, includesTo } = shares.shares;
  const ends = `${includesFrom ? "[" : "("}${from.toFixed()}, ${to.toFixed()}${includesTo ? "]" : ")"}`;
  return [ends, shares.cells];
}

const issued = { sharesIssued: "46,734,600", treasuryShares: "1,650,909" };

test("shares entitled are those typed, else those issued less treasury shares", () => {
  expect(said(sharesEntitled(decided({ ...issued, sharesEntitled: "45,000,000" })))).toEqual([
    "[45000000, 45000000]",
    cells("sharesEntitled"),
  ]);
  expect(said(sharesEntitled(decided({ ...issued, sharesEntitled: "" })))).toEqual([
    "[45083691, 45083691]",
    cells("sharesIssued", "treasuryShares"),
  ]);
});

test.each([
  [{ sharesIssued: "", treasuryShares: "1" }, "sharesEntitled"],
  [{ sharesIssued: "10", treasuryShares: "" }, "treasuryShares"],
  [{ sharesIssued: "10", treasuryShares: null }, "treasuryShares"],
  [{ sharesIssued: "10", treasuryShares: "undetermined" }, "treasuryShares"],
])("of %o the fact that lacks is %s", (written, fact) => {
  expect(sharesEntitled(decided({ ...written, sharesEntitled: null }))).toBe(fact);
});

test.each(["-", "none"])("treasury shares of %s are none", (text) => {
  const column = decided({ ...issued, treasuryShares: text, sharesEntitled: null });
  expect(said(treasuryShares(column))).toEqual(["[0, 0]", cells("treasuryShares")]);
  expect(said(sharesEntitled(column))).toEqual([
    "[46734600, 46734600]",
    cells("sharesIssued", "treasuryShares"),
  ]);
});

test("a count in thousands stands for all that print as it", () => {
  expect(said(sharesEntitled(decided({ sharesEntitled: "45,083 thousand" })))).toEqual([
    "(45082000, 45084000)",
    cells("sharesEntitled"),
  ]);
});

test("shares in trust come off with their cell", () => {
  const column = decided({ ...issued, trustShares: "100,000", sharesEntitled: "45,083,691" });
  const entitled = sharesEntitled(column);
  expect(typeof entitled === "object" && said(withoutTrustShares(column, entitled))).toEqual([
    "[44983691, 44983691]",
    cells("sharesEntitled", "trustShares"),
  ]);
  const none = decided({ trustShares: "-", sharesEntitled: "45,083,691" });
  expect(typeof entitled === "object" && withoutTrustShares(none, entitled)).toBeNull();
});

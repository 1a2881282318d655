import type { RoundingMode } from "../../../../src/dividend/rounding";
import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

const uncounted = { sharesIssued: null, treasuryShares: null };

/** Two columns at 10 a share: 608.4, 608.6, 608.0 million as shares say, each printed as it says. */
function totals(decided: [string, string], previous: [string, string], rounding?: RoundingMode) {
  const column = ([sharesEntitled, total]: [string, string]) => ({
    ...uncounted,
    dividendPerShare: "10",
    sharesEntitled,
    total,
  });
  return checked(
    announcement({
      decided: column(decided),
      forecast: null,
      previous: column(previous),
      annual: null,
      presentation: { rounding: rounding ?? null },
    }),
  );
}

const down: [string, string] = ["60,860,000", "608 million"];
const halfUpOrUp: [string, string] = ["60,860,000", "609 million"];
const downOrHalfUp: [string, string] = ["60,840,000", "608 million"];
const up: [string, string] = ["60,840,000", "609 million"];

test("totals that no one way of rounding fits are a note", () => {
  expect(findingsOf("DV07", totals(down, halfUpOrUp))).toMatchObject([
    {
      severity: "note",
      outcome: "mixed",
      cell: columnCell("previous", "total"),
      related: [columnCell("decided", "total")],
    },
  ]);
  expect(findingsOf("DV07", totals(down, up))).toHaveLength(1);
  expect(findingsOf("DV07", totals(downOrHalfUp, up))).toHaveLength(1);
});

test("a total that every rounding fits is neither told of nor blamed", () => {
  const column = (sharesEntitled: string, total: string) => ({
    ...uncounted,
    dividendPerShare: "10",
    sharesEntitled,
    total,
  });
  const round = column("60,800,000", "608 million");
  const [finding] = findingsOf(
    "DV07",
    checked(
      announcement({
        decided: round,
        forecast: null,
        previous: column(...down),
        furtherClasses: [
          { name: "Class A", decided: column(...up), forecast: null, previous: round },
        ],
        annual: null,
      }),
    ),
  );
  expect(finding?.details["fitting"]).toHaveLength(2);
  expect(finding?.related).toEqual([columnCell("previous", "total")]);
});

test("one way that fits all is enough, and the log names it", () => {
  expect(findingsOf("DV07", totals(down, downOrHalfUp))).toEqual([]);
  const result = totals(downOrHalfUp, halfUpOrUp);
  expect(findingsOf("DV07", result)).toEqual([]);
  const [agreement] = result.agreements.filter(({ rule }) => rule === "DV07");
  expect(agreement?.values).toEqual([{ is: "rounding", modes: ["halfUp"] }]);
});

test("the one that is stated is among those that fit", () => {
  expect(findingsOf("DV07", totals(down, downOrHalfUp, "down"))).toEqual([]);
  const [finding] = findingsOf("DV07", totals(down, downOrHalfUp, "halfUp"));
  expect(finding).toMatchObject({ severity: "note", outcome: "otherThanStated" });
});

test("a rounding that all totals contradict is one slip, at the cell that states it", () => {
  const cell = { row: 12, column: 1 };
  const stated = { value: "四捨五入", cell, shown: "四捨五入", cellNumber: null };
  const column = { ...uncounted, dividendPerShare: "10", sharesEntitled: "60,860,000" };
  const result = checked(
    announcement({
      decided: { ...column, total: "608 million" },
      forecast: null,
      previous: { ...column, total: "608 million" },
      annual: null,
      presentation: { rounding: "halfUp", typed: { rounding: stated } },
    }),
  );
  expect(findingsOf("DV01", result)).toMatchObject([{ outcome: "statedRounding", cell }]);
  expect(findingsOf("DV07", result)).toMatchObject([{ cell, causedBy: "DV01" }]);
});

test("a total that nothing fits is DV01's, and one without shares is missing", () => {
  const wrong: [string, string] = ["60,860,000", "700 million"];
  expect(findingsOf("DV07", totals(down, wrong))).toEqual([]);
  const result = checked(announcement({ decided: { ...uncounted, sharesEntitled: "" } }));
  expect(missingOf("DV07", result)).toEqual(["sharesEntitled"]);
});

toldInFull("DV07", "amounts", {
  "stated and right": { presentation: { rounding: "down" } },
  "stated and wrong": { presentation: { rounding: "up" } },
  mixed: {
    decided: {
      ...uncounted,
      dividendPerShare: "10",
      sharesEntitled: "60,860,000",
      total: "608 million",
    },
    previous: {
      ...uncounted,
      dividendPerShare: "10",
      sharesEntitled: "60,840,000",
      total: "609 million",
    },
    annual: null,
  },
  "no two of three alike": {
    decided: {
      ...uncounted,
      dividendPerShare: "10",
      sharesEntitled: "60,840,000",
      total: "608 million",
    },
    previous: {
      ...uncounted,
      dividendPerShare: "10",
      sharesEntitled: "60,860,000",
      total: "609 million",
    },
    furtherClasses: [
      {
        name: "Class A",
        decided: {
          ...uncounted,
          dividendPerShare: "10",
          sharesEntitled: "60,860,000",
          total: "608 million",
        },
      },
    ],
    annual: null,
  },
  "not counted": { decided: uncounted, previous: { ...uncounted, sharesEntitled: null } },
});

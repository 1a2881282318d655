import { trustNotes } from "../../src/checks/trustNotes";
import { columnOf } from "../../src/dividend/announcement";
import { announcement } from "./announcements";
import { paragraphs } from "./paragraphs";

/** What a note of the decided column, or of the section Text, says of shares in trust. */
function said(own: readonly string[], ...general: readonly string[]) {
  const of = announcement({
    decided: { notes: [...own] },
    text: { notes: paragraphs(...general) },
  });
  const column = of.classes[0] && columnOf(of.classes[0], "decided");
  return column === undefined
    ? []
    : trustNotes(of, column).map(({ fact, treatment, amounts }) => ({
        note: fact.value,
        treatment,
        amounts: amounts.map(({ number, unit }) => `${number.toString()} ${unit}`),
      }));
}

test.each([
  ["The total includes JPY2 million for shares held in trust.", "included", ["2 million"]],
  ["The ESOP's dividend is included.", "included", []],
  [
    "配当金の総額には、信託が保有する株式への配当金2百万円が含まれます。",
    "included",
    ["2 million"],
  ],
  ["The total excludes dividends of ¥2,503,600 on shares in trusts.", "excluded", ["2503600 one"]],
  ["Shares of the BBT are not included in the total.", "excluded", []],
  ["Shares in trust shall not  be\n included in the total.", "excluded", []],
  ["The trust holds 2 million shares.", null, []],
  ["The total is without shares in trust.", "excluded", []],
  ["総額は信託分を除きます。", "excluded", []],
  ["総額に信託分は含まれていません。", "excluded", []],
  ["信託への配当金2百万円があります。", null, ["2 million"]],
  ["The trust holds 113,800 shares at JPY22.00, 2 million in all.", null, ["22 one", "2 million"]],
  ["総額に信託分は含み、これは2018年の株式の話ではありません。", "included", []],
])("%s: %s", (note, treatment, amounts) => {
  expect(said([note])).toEqual([{ note, treatment, amounts }]);
});

test("only the sentences on trusts are looked at, whichever way they are told", () => {
  const note =
    "The tax of JPY5 million is excluded. The total includes JPY2 million for the trust. It holds.";
  expect(said([note])).toEqual([{ note, treatment: "included", amounts: ["2 million"] }]);
  const two = "The trust has JPY2 million. The ESOP is excluded.";
  expect(said([two])).toEqual([{ note: two, treatment: "excluded", amounts: ["2 million"] }]);
});

test("a column's own notes go before those of the text, which hold for it where it has none on trusts", () => {
  const own = "Excludes the trust.";
  const general = "Includes the trust.";
  expect(said([own], general).map(({ note }) => note)).toEqual([own]);
  expect(said(["Rounded down."], general).map(({ note }) => note)).toEqual([general]);
  expect(said([], "Entrusted to all.", "Rounded down.")).toEqual([]);
});

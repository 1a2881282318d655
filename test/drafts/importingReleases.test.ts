import { readFileSync, readdirSync } from "node:fs";
import { a1, givenValue } from "../../src/dividend/fact";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderText } from "../../src/release/render/plainText";
import { hasDifferences } from "../../src/drafts/compare/verification";
import { verifyDraft } from "../../src/drafts/compare/verifying";
import { checked, findingsOf } from "../checks/checked";
import { describeWithShared, sharedPath } from "../shared";
import { at } from "../release/facts";
import { completed, imported, throughWorksheet } from "./imports";
import { composed } from "../release/worksheets";

const textOf = (name: string) => readFileSync(sharedPath(`releases/${name}`), "utf8");

/** The columns that hold figures, row by row, read off the lines without the project's own reader. */
function figureRows(text: string): readonly (readonly string[])[] {
  const rows = text
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t").map((cell) => cell.trim()));
  // The names of periods and what stands over them are the project's own terms.
  return rows
    .filter(
      (row) =>
        row.filter((cell) => cell !== "").length > 1 &&
        !/^(?:Interim|2Q-end|End of 2Q|第2四半期末)/u.test(row[1] ?? ""),
    )
    .map((row) => row.slice(1));
}

function changedCells(
  before: ReturnType<typeof figureRows>,
  after: ReturnType<typeof figureRows>,
): readonly string[] {
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, row) => row);
  return rows.flatMap((row) => {
    const [a, b] = [before[row] ?? [], after[row] ?? []];
    return Array.from({ length: Math.max(a.length, b.length) }, (_, column) => {
      const [was, is] = [a[column] ?? "", b[column] ?? ""];
      return was === is ? [] : [`${was} -> ${is}`];
    }).flat();
  });
}

interface Explained {
  /** Cells that the composed tables write otherwise, and why. */
  readonly cells: readonly string[];
  /** Cells of the release that the worksheet made from it contradicts. */
  readonly differs?: readonly string[];
  /** A second decision, which has a worksheet of its own. */
  readonly further?: { readonly column: number; readonly cells: readonly string[] };
}

const same: Explained = { cells: [] };

/** An empty cell is shown as the worksheet shows all of them: "-", where it does not say otherwise. */
const blanks = (count: number) => Array<string>(count).fill(" -> -");

const releases: readonly (readonly [string, Explained])[] = [
  ["01_iij_2011-05-26_en_yearend_AGM.txt", same],
  ["02_iij_2016-11-04_en_interim.txt", same],
  ["03_iij_2018-05-24_en_yearend_AGM.txt", same],
  ["06_iij_2021-11-05_en_interim_and_forecast_revision.txt", { cells: blanks(6) }],
  ["10_subaru_2024-05-13_en_yearend_commemorative.txt", same],
  ["11_nidec_2019-05-24_en_yearend_board.txt", same],
  [
    "16_tel_2008-10-31_ja_interim_and_forecast_revision.txt",
    {
      cells: [
        // Dates of eras are written in western years.
        "平成20年9月30日 -> 2008年9月30日",
        "平成19年9月30日 -> 2007年9月30日",
        " -> -",
        "平成20年12月1日 -> 2008年12月1日",
        " -> -",
        "平成19年12月7日 -> 2007年12月7日",
        ...blanks(4),
      ],
    },
  ],
  ["18_tel_2020-10-29_ja_interim.txt", { cells: blanks(3) }],
  [
    "19_tokyo_electron_device_2023-10-31_en_interim_split.txt",
    // The release has two dashes, U+FF0D and U+2015; a worksheet has the first.
    { cells: [" -> －", "― -> －", " -> －", " -> －"] },
  ],
  [
    "20_advantest_2009-10-28_en_interim_undecided.txt",
    {
      // The excerpt cuts the last cell off in the middle of a word, which is listed as taken from it.
      cells: [...blanks(4), "Undecid... (cut off in the excerpt) -> Undecided", " -> -"],
      differs: ["Undecid... (cut off in the excerpt)"],
    },
  ],
  [
    "21_ando_2012_en_two_decisions_upper_limit.txt",
    {
      cells: [],
      further: {
        column: 1,
        cells: [
          "Amount decided (2)",
          "March 31, 2013",
          "1.50 yen",
          "128,232,000 yen* as upper limit",
          "June 28, 2013",
          "Retained earnings",
        ],
      },
    },
  ],
  ["iij-2019-05-23.txt", same],
];

describeWithShared("real releases", () => {
  it("IIJ's of 2019 comes back byte for byte, and the check of its worksheet names DV16", () => {
    const text = textOf("iij-2019-05-23.txt");
    const announcement = throughWorksheet(imported(readTextDraft(text)));
    expect(renderText(composed(announcement, "en")).trimEnd()).toBe(text.trimEnd());
    const found = findingsOf("DV16", checked(announcement));
    expect(found.map(({ cell, severity }) => [cell && a1(cell), severity])).toEqual([
      [a1(announcement.classes[0]?.columns[1]?.recordDate?.cell ?? at("A1")), "error"],
    ]);
  });

  describe.each(releases)("%s", (name, explained) => {
    const text = textOf(name);
    const draft = readTextDraft(text);
    const result = imported(draft);
    const announcement = completed(throughWorksheet(result), result.language);
    const release = renderText(composed(announcement, result.language));

    it("is composed again with the figures, dates and states it had", () => {
      const column = explained.further?.column;
      const placed = figureRows(text).map((row) =>
        column === undefined ? row : row.toSpliced(column, 1),
      );
      expect(changedCells(placed, figureRows(release))).toEqual(explained.cells);
    });

    it("agrees with its worksheet", () => {
      const { items, missing } = verifyDraft(announcement, draft);
      const cells = (verdict: string) =>
        items.flatMap((item) =>
          item.verdict === verdict && item.place.is === "cell" ? [item.found] : [],
        );
      expect(items.filter(({ verdict }) => verdict === "differs")).toHaveLength(
        cells("differs").length,
      );
      expect(cells("differs")).toEqual(explained.differs ?? []);
      expect(cells("unmatched")).toEqual(explained.further?.cells ?? []);
      expect(cells("agrees").length).toBeGreaterThan(15);
      // The name was typed in, see `completed`.
      const lost = missing.filter(({ severity }) => severity === "error");
      expect(lost.map(({ fact }) => fact)).toEqual(
        result.announcement.company.name ? [] : lost.map(() => "name"),
      );
    });

    it("agrees with it once composed again", () => {
      expect(hasDifferences(verifyDraft(announcement, readTextDraft(release)))).toBe(false);
    });

    it("leaves no cell of its tables, and gives a further decision a worksheet of its own", () => {
      expect(result.notUnderstood.filter(({ place }) => place.is === "cell")).toEqual([]);
      const cells = result.further.flatMap(({ classes: [shareClass] }) =>
        (shareClass?.columns ?? []).flatMap((column) => [
          column.typedHeading?.en?.value,
          ...[column.recordDate, column.dividendPerShare, column.total].map((each) => each?.shown),
          ...[column.effectiveDate, column.resource].map((each) => each?.shown),
        ]),
      );
      expect(cells).toEqual(explained.further?.cells ?? []);
    });
  });

  it("of columns that are lines of words is read as of a table, and what is cut off is blank", () => {
    const { announcement, notUnderstood, taken } = imported(
      readTextDraft(textOf("07_iij_2022-05-26_en_yearend_AGM.txt")),
    );
    const [decided, forecast, previous] = announcement.classes[0]?.columns ?? [];
    expect(decided?.dividendPerShare?.shown).toBe("JPY25.00");
    expect(decided?.total?.shown).toBe("JPY2,258 million");
    expect(forecast?.recordDate?.shown).toBe("March 31, 2022");
    expect(previous?.dividendPerShare?.value.state).toBe("blank");
    expect(notUnderstood.filter(({ place }) => place.is === "cell")).toEqual([]);
    expect(taken.map(({ goes }) => (goes.is === "announcement" ? goes.fact : null))).toContain(
      "meetingNumber",
    );
  });

  it.each([
    ["24_agm_proposal_8424_2019_ja_exact_yen.txt", "110円", "3,327,493,950円", "2019年6月24日"],
    ["26_agm_proposal_5384_2024_ja_sen.txt", "36円67銭", "2,766,837,052円", "2024年6月24日"],
  ])("of a meeting's agenda has what its words state: %s", (name, perShare, total, effective) => {
    const { announcement, taken } = imported(readTextDraft(textOf(name)));
    const [decided, ...others] = announcement.classes[0]?.columns ?? [];
    expect(others).toEqual([]);
    expect(decided?.dividendPerShare?.shown).toBe(perShare);
    expect(decided?.total?.shown).toBe(total);
    expect(decided?.effectiveDate?.shown).toBe(effective);
    expect(givenValue(announcement.decision.decidedBy)).toBe("shareholdersMeeting");
    expect(givenValue(announcement.decision.meetingNumber)).toBeNull();
    const facts = taken.map(({ goes }) => ("fact" in goes ? goes.fact : null));
    expect(facts).toEqual(
      expect.arrayContaining(["dividendPerShare", "total", "effectiveDate", "decidedBy"]),
    );
  });

  it("are all tried", () => {
    // What came in later is tried, with all of these, in `anyLayout.test.ts`.
    const all = readdirSync(sharedPath("releases"));
    const others = all.filter((name) => /^(?:r\d|07|24|26)/u.test(name));
    expect([...releases.map(([name]) => name), ...others].sort()).toEqual(all);
  });
});

import { givenValue } from "../../src/dividend/fact";
import { noticeOf, revisionIn } from "../../src/dividend/notice";
import type { Draft, DraftReading } from "../../src/drafts/draft";
import { type ReleaseImport, importRelease } from "../../src/drafts/import/importing";
import { readDraft } from "../../src/drafts/read/reading";
import { readTextDraft } from "../../src/drafts/read/text";
import { describeWithShared } from "../shared";
import { asHtml, asWord, releaseNames, releaseText } from "./releaseFiles";

/** Every table of figures lying on its side. */
function onItsSide(draft: Draft): Draft {
  return {
    ...draft,
    blocks: draft.blocks.map((block) =>
      block.is === "paragraph"
        ? block
        : {
            ...block,
            rows: (block.rows[0] ?? []).map((_, column) =>
              block.rows.flatMap((row) => row[column] ?? []),
            ),
          },
    ),
  };
}

async function read(bytes: Uint8Array, format: "html" | "docx"): Promise<Draft> {
  const reading: DraftReading = await readDraft(bytes, format);
  if (reading.is === "failure") throw new Error(reading.why);
  return reading.draft;
}

const cellsLeft = (imported: ReleaseImport | null) =>
  imported === null
    ? ["refused"]
    : imported.notUnderstood.flatMap(({ place, text }) => (place.is === "cell" ? [text] : []));

/** Pages and Word files have no two blanks after each other. */
const singleBlanks = (value: unknown) => JSON.stringify(value).replace(/ {2,}/gu, " ");

describeWithShared("a release of any layout", () => {
  const names = releaseNames();

  it.each(names)("comes in as text, as a page and as a Word file alike: %s", async (name) => {
    const text = readTextDraft(releaseText(name));
    const imported = importRelease(text);
    expect(cellsLeft(imported)).toEqual([]);
    for (const draft of [await read(asHtml(text), "html"), await read(asWord(text), "docx")]) {
      const other = importRelease(draft);
      expect(cellsLeft(other)).toEqual([]);
      expect(singleBlanks(other?.announcement)).toEqual(singleBlanks(imported?.announcement));
      expect(singleBlanks(other?.further)).toEqual(singleBlanks(imported?.further));
    }
  });

  it.each(names.filter((name) => !name.startsWith("24_")))(
    "comes in with its tables on their side: %s",
    (name) => {
      expect(cellsLeft(importRelease(onItsSide(readTextDraft(releaseText(name)))))).toEqual([]);
    },
  );

  it("is a revision where it has no comparison", () => {
    const sumida = importRelease(
      readTextDraft(
        releaseText("r08_sumida_2020-09-25_en_forecast_revision_undecided_to_zero.txt"),
      ),
    );
    const sekisui = importRelease(
      readTextDraft(releaseText("r12_sekisui_2010-10-28_en_forecast_revision.txt")),
    );
    for (const imported of [sumida, sekisui]) {
      if (imported === null) throw new Error("refused");
      expect(noticeOf(imported.announcement)).toBe("revision");
      expect(revisionIn(imported.announcement.annual)).not.toBeNull();
    }
    expect(givenValue(sekisui?.announcement.decision.fiscalYearEnd)).toEqual({
      year: 2011,
      month: 3,
      day: 31,
    });
    expect(sekisui?.announcement.annual.rows.map(({ forecast }) => forecast)).toEqual([
      "previous",
      "revised",
      null,
      null,
    ]);
  });
});

describe("labels and headings of other houses", () => {
  const comparison = (labels: readonly string[]) =>
    [
      "\tAmount decided\tMost recent forecast (May 14, 2019)\tPrevious year",
      ...[
        "March 31, 2020",
        "10.00 yen",
        "100 million yen",
        "June 26, 2020",
        "Retained earnings",
      ].map(
        (value, at) =>
          `${labels[at] ?? ""}\t${value}\t${at < 2 ? value : "-"}\t${value.replace("2020", "2019")}`,
      ),
    ].join("\n");
  const annual = (heads: readonly string[]) =>
    `\t${heads.join("\t")}\nYear ending March 31, 2020\t0.00 yen\t10.00 yen\t10.00 yen\nYear ended March 31, 2019\t0.00 yen\t10.00 yen\t10.00 yen`;
  const usual = [
    "Record date",
    "Dividend per share",
    "Total dividend amount",
    "Effective date",
    "Dividend resource",
  ];
  const imported = (text: string) => importRelease(readTextDraft(text));

  it.each([
    [
      [
        "Date of record",
        "Cash dividend per share",
        "Total Amount of Dividend Paid",
        "Payment commencement date",
        "Source of dividends",
      ],
    ],
    [
      [
        "(1) Record Date",
        "(2) Dividends per common share (yen)",
        "(3) Total amount of cash dividends",
        "(4) Scheduled payment date",
        "(5) Funds for dividends",
      ],
    ],
    [["配当基準日", "1株当たりの期末配当金", "配当金支払総額", "支払開始日", "原資"]],
    [
      [
        "Record date for the dividend",
        "Amount of dividend per share",
        "Aggregate amount of dividends",
        "Date of payment",
        "Dividend funding",
      ],
    ],
  ])("rows: %j", (labels) => {
    const result = imported(comparison(labels));
    expect(cellsLeft(result)).toEqual([]);
    const column = result?.announcement.classes[0]?.columns[0];
    expect(column?.total).toBeDefined();
    expect(column?.effectiveDate).toBeDefined();
    expect(column?.resource).toBeDefined();
  });

  it.each([
    [["End of interim period", "End of fiscal year-end", "Full year"]],
    [["2nd QTR", "4th QTR", "Total"]],
    [["Q2", "Q4", "Annual total"]],
    [["第2四半期末", "期末", "年間合計"]],
    [["At the end of 2nd quarter", "Year-end", "Full year"]],
  ])("periods: %j", (heads) => {
    const result = imported(`${comparison(usual)}\n\n${annual(heads)}`);
    expect(cellsLeft(result)).toEqual([]);
    const periods = result?.announcement.annual.periods.map(({ value }) => value);
    expect(periods).toEqual(["interim", "yearEnd", "total"]);
  });

  it("takes no row of something else for one of a comparison", () => {
    const other = "\tA\tB\nTotal assets\t1\t2\nDividend payout ratio\t3\t4\nDividend policy\t5\t6";
    expect(imported(other)).toBeNull();
  });
});

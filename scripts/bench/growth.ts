import { strToU8 } from "fflate";
import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { draftVerifier } from "../../src/drafts/compare/verifying";
import { pdfHost } from "../../src/cli/pdfHost";
import type { Draft } from "../../src/drafts/draft";
import { importRelease } from "../../src/drafts/import/importing";
import { readPdfDraft } from "../../src/drafts/read/pdf/pdfReading";
import { readDraft } from "../../src/drafts/read/reading";
import { readTextDraft } from "../../src/drafts/read/text";
import { emptyCell, type Sheet, type SheetCell } from "../../src/worksheet/sheet";
import { readWorksheet } from "../../src/worksheet/reader";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { pdfOf } from "../../test/drafts/pdf/pdfLayout";
import { sheetOf } from "./sampleSheets";
import { type Line, effort, milliseconds, times } from "./effort";
import { many, wordFile, wordParagraph, workbookOfThousandRows } from "./files";

const iij = sheetOf("iij-2019-05-23.xlsx");

/** One of its own for each draft: it keeps what it worked out of the last, and a tenth of one would come for nothing after the whole. */
const verify = (draft: Draft) => draftVerifier(announcementOf(iij))(draft);

function announcementOf(sheet: Sheet) {
  const reading = readWorksheet(sheet);
  if (reading === null) throw new Error("no dividend worksheet");
  return reading.announcement;
}

const typed = (value: string | number): SheetCell => ({
  ...emptyCell,
  value,
  text: String(value),
});

/** The worksheet with rows put behind the first of a label. */
function withRows(label: string, rows: readonly (readonly (string | number)[])[]): Sheet {
  const at = iij.rows.findIndex(([first]) => first?.value === label) + 1;
  if (at === 0) throw new Error(label);
  const more = rows.map((row) => row.map(typed));
  return { ...iij, rows: [...iij.rows.slice(0, at), ...more, ...iij.rows.slice(at)] };
}

/** The worksheet with something else beside a label. */
function withText(label: string, text: string): Sheet {
  const rows = iij.rows.map((row) =>
    row[0]?.value === label ? [row[0], typed(text), ...row.slice(2)] : row,
  );
  return { ...iij, rows };
}

function check(sheet: Sheet): void {
  const reading = readWorksheet(sheet);
  if (reading === null) return;
  const { announcement, findings } = reading;
  runChecks({ announcement, holidays: japaneseHolidays, earlier: null }, findings);
}

async function compare(bytes: Uint8Array, format: "text" | "html" | "docx"): Promise<void> {
  const reading = await readDraft(bytes, format);
  if (reading.is === "failure") throw new Error(reading.why);
  verify(reading.draft);
  importRelease(reading.draft);
}

const text = (written: string) => () => compare(strToU8(written), "text");

interface Growing {
  readonly what: string;
  readonly size: number;
  readonly work: (size: number) => () => unknown;
}

const year = (at: number) => `FY ended March 31, ${String(9999 - (at % 8000))}`;

const growing: readonly Growing[] = [
  {
    what: "rows of the annual table, checked",
    size: 10_000,
    work: (size) => {
      const sheet = withRows(
        "Year ended March 31, 2019",
        Array.from({ length: size }, (_, at) => [year(at), 13.5, 13.5, 27]),
      );
      return () => {
        check(sheet);
      };
    },
  },
  {
    what: "share classes, checked",
    size: 200,
    work: (size) => {
      const sheet = withRows(
        "Effective date",
        Array.from({ length: size }, (_, at) => [
          ["Class", `Class ${String(at)} preferred`],
          ["", "Decided amount", "Latest forecast", "Previous year"],
          ["Record date", 43555, 43555, 43190],
          ["Dividend per share", 13.5, 13.5, 13.5],
        ]).flat(),
      );
      return () => {
        check(sheet);
      };
    },
  },
  {
    what: "sentences of a text, checked",
    size: 1000,
    work: (size) => {
      const sheet = withText(
        "Reason",
        many(
          size,
          (at) =>
            `We thank our shareholders for the ${String(at + 1)}th time, as on March 31, 2019.`,
        ).join(" "),
      );
      return () => {
        check(sheet);
      };
    },
  },
  {
    what: "numbers in a cell, checked",
    size: 4000,
    work: (size) => {
      const sheet = withText("Reason", many(size, (at) => String(1000 + 7 * at)).join(" "));
      return () => {
        check(sheet);
      };
    },
  },
  {
    what: "dates in a sentence, checked",
    size: 1000,
    work: (size) => {
      const sheet = withText(
        "Reason",
        `The meeting is on ${many(size, () => "June 27, 2019").join(" and ")}.`,
      );
      return () => {
        check(sheet);
      };
    },
  },
  {
    what: "words of a column heading, checked",
    size: 10_000,
    work: (size) => {
      const sheet = {
        ...iij,
        rows: iij.rows.map((row) =>
          row.map((cell) =>
            cell.value === "Latest forecast"
              ? typed(many(size, (at) => `word${String(at)}`).join(" "))
              : cell,
          ),
        ),
      };
      return () => {
        check(sheet);
      };
    },
  },
  {
    what: "rows of a workbook, read",
    size: 100_000,
    work: (size) => {
      const bytes = workbookOfThousandRows(size / 1000);
      return () => readWorkbook(bytes);
    },
  },
  {
    what: "figures of a text draft, compared and imported",
    size: 100_000,
    work: (size) => text(many(size, (at) => `Line ${String(1000 + 7 * at)}.`).join("\n")),
  },
  {
    what: "figures in one line of a draft",
    size: 100_000,
    work: (size) => text(many(size, (at) => String(1000 + 7 * at)).join(" ")),
  },
  {
    what: "dates of a draft",
    size: 20_000,
    work: (size) => text(many(size, () => "March 31, 2019").join("\n")),
  },
  {
    what: "rows of a draft's table",
    size: 10_000,
    work: (size) =>
      text(
        ["a\tb\tc", ...many(size, (at) => `${String(at)}\t${String(3 * at)}\tJPY1.50`)].join("\n"),
      ),
  },
  {
    what: "annual rows of a draft",
    size: 10_000,
    work: (size) =>
      text(
        [
          "\tDecided amount\tLatest forecast\tPrevious year",
          "Record date\tMarch 31, 2019\tMarch 31, 2019\tMarch 31, 2018",
          "Dividend per share\tJPY13.50\tJPY13.50\tJPY13.50",
          "",
          "\tInterim\tYear-end\tTotal",
          ...many(
            size,
            (at) => `FY ended March 31, ${String(1000 + (at % 8000))}\tJPY1.50\tJPY1.00\tJPY2.50`,
          ),
        ].join("\n"),
      ),
  },
  {
    what: "words of a draft's heading",
    size: 10_000,
    work: (size) =>
      text(
        [
          "Notice of Dividend " + many(size, (at) => `word${String(at)}`).join(" "),
          "",
          "The dividend is JPY13.50.",
        ].join("\n"),
      ),
  },
  {
    what: "words of a draft's table heading",
    size: 10_000,
    work: (size) =>
      text(
        [
          `\tDecided amount\t${many(size, (at) => `word${String(at)}`).join(" ")}`,
          "Record date\tMarch 31, 2019\tMarch 31, 2019",
          "Dividend per share\tJPY13.50\tJPY13.50",
        ].join("\n"),
      ),
  },
  {
    what: "paragraphs of a Word draft",
    size: 10_000,
    work: (size) => {
      const file = wordFile(
        many(size, (at) => wordParagraph(`Paragraph ${String(at)} on March 31, 2019.`)).join(""),
      );
      return () => compare(file, "docx");
    },
  },
  {
    what: "paragraphs of an HTML draft",
    size: 10_000,
    work: (size) => {
      const file = strToU8(
        many(size, (at) => `<p>Paragraph ${String(at)} on March 31, 2019.</p>`).join(""),
      );
      return () => compare(file, "html");
    },
  },
  {
    what: "figures of a page's tables",
    size: 100_000,
    work: (size) => {
      const row = (at: number) =>
        `<tr>${many(10, (of) => `<td>${String(1000 + 7 * (10 * at + of))}</td>`).join("")}</tr>`;
      const file = strToU8(
        many(
          size / 1000,
          (of) => `<table>${many(100, (at) => row(100 * of + at)).join("")}</table>`,
        ).join(""),
      );
      return () => compare(file, "html");
    },
  },
  {
    what: "pages of a PDF",
    size: 100,
    work: (size) => {
      const reading = readTextDraft(
        many(25 * size, (at) => `Paragraph ${String(at)} on March 31, 2019.`).join("\n\n"),
      );
      const file = pdfOf(reading, { ruled: false });
      return async () => {
        const read = await readPdfDraft(file, await pdfHost());
        if (read.is === "failure") throw new Error(read.why);
        verify(read.draft);
        importRelease(read.draft);
      };
    },
  },
];

/** For each size a tenth of it and the whole, and how many times as long the whole takes. */
export async function growthLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { what, size, work } of growing) {
    const [small, large] = [work(size / 10), work(size)];
    await small();
    const least = { small: Infinity, large: Infinity };
    for (let round = 0; round < 3; round += 1) {
      least.small = Math.min(least.small, await effort(small));
      least.large = Math.min(least.large, await effort(large));
      if (least.large > 20_000) break;
    }
    const ratio = least.large / least.small;
    lines.push([
      what,
      size.toLocaleString("en"),
      milliseconds(least.small),
      milliseconds(least.large),
      times(ratio),
    ]);
    console.error(lines.at(-1)?.join(" | "));
  }
  return lines;
}

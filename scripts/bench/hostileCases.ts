import {
  claimingMuch,
  many,
  samplePath,
  sheetPart,
  wordFile,
  wordFileWithMedia,
  wordParagraph,
  workbookOfOneString,
  workbookOfThousandRows,
  workbookWith,
  workbookWithText,
} from "./files";

/** A file that was found, or made, to freeze or burst the program, and the command it is given to. */
export interface HostileCase {
  readonly what: string;
  /** By name, as they lie in a folder. */
  readonly files: () => Readonly<Record<string, string | Uint8Array>>;
  readonly args: (place: (name: string) => string) => readonly string[];
}

const reason =
  "{{short name}} aims at dividends that are steady over the years, and keeps enough of its earnings to stay financially sound and to invest in its business.";

const checked = (what: string, workbook: () => Uint8Array): HostileCase => ({
  what: `check: ${what}`,
  files: () => ({ "w.xlsx": workbook() }),
  args: (place) => ["check", place("w.xlsx")],
});

const iij = samplePath("iij-2019-05-23.xlsx");

type Ending = "txt" | "html" | "docx";

function draft(what: string, ending: Ending, content: () => string | Uint8Array): HostileCase[] {
  const name = `d.${ending}`;
  const files = () => ({ [name]: content() });
  return [
    { what: `verify: ${what}`, files, args: (place) => ["verify", iij, place(name)] },
    {
      what: `import: ${what}`,
      files,
      args: (place) => ["import", place(name), "--out", place("out.xlsx"), "--force"],
    },
  ];
}

const number = (at: number) => String(1000 + 7 * at);
const word = (at: number) => `word${String(at)}`;

/** The same figures or words as lines, as one line, as a table and as paragraphs of their own. */
function inEveryForm(count: number, each: (at: number) => string, named: string): HostileCase[] {
  const amount = count.toLocaleString("en");
  const table = (width: number) =>
    many(count / width, (row) =>
      many(width, (column) => each(row * width + column)).join("\t"),
    ).join("\n");
  return [
    ...draft(`${amount} ${named} as lines`, "txt", () => many(count, each).join("\n")),
    ...draft(`${amount} ${named} in one line`, "txt", () => many(count, each).join(" ")),
    ...draft(`${amount} ${named} in a table`, "txt", () => table(4)),
    ...draft(`${amount} ${named} as paragraphs`, "txt", () => many(count, each).join("\n\n")),
  ];
}

/** Pieces of XML that a pattern can be made to look for again and again. */
const pieces: readonly (readonly [string, string])[] = [
  ["<", "<"],
  ["<!--", "<!--"],
  ["<?", "<?"],
  ["</", "</"],
  ["<![CDATA[", "<![CDATA["],
  ["open tags", "<a "],
  ["quotes", '<a b="'],
];

const xmlCases: readonly HostileCase[] = pieces.flatMap(([named, piece]) =>
  ["64K", "1M"].flatMap((size) => {
    const times = size === "1M" ? 1_000_000 : 64_000;
    return [
      checked(`${size} of ${named} in a sheet`, () =>
        workbookWith({ [sheetPart]: (xml) => xml.replace("</sheetData>", piece.repeat(times)) }),
      ),
      ...draft(`${size} of ${named} in a Word file`, "docx", () => wordFile(piece.repeat(times))),
    ];
  }),
);

const wide =
  '<w:tc><w:tcPr><w:gridSpan w:val="1000"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>';
const wordCell = "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";
const wordRow = (cells: string) => `<w:tr>${cells}</w:tr>`;
const wordTable = (rows: string) => `<w:tbl>${rows}</w:tbl>`;

const annualRows = (count: number) =>
  [
    "\tDecided amount\tLatest forecast\tPrevious year",
    "Record date\tMarch 31, 2019\tMarch 31, 2019\tMarch 31, 2018",
    "Dividend per share\tJPY13.50\tJPY13.50\tJPY13.50",
    "",
    "\tInterim\tYear-end\tTotal",
    ...many(
      count,
      (at) => `FY ended March 31, ${String(1000 + (at % 8000))}\tJPY1.50\tJPY1.00\tJPY2.50`,
    ),
  ].join("\n");

/** As found, in the order of issue and report; those that concern Excel itself are held by tests instead. */
export const hostileCases: readonly HostileCase[] = [
  ...[100, 200, 500, 1000].map((count) =>
    checked(`${String(count)} dates in a sentence`, () =>
      workbookWithText(
        reason,
        `The meeting is on ${many(count, () => "June 27, 2019").join(" and ")}.`,
      ),
    ),
  ),
  checked("4,000 numbers in a cell", () => workbookWithText(reason, many(4000, number).join(" "))),
  ...inEveryForm(16_000, number, "numbers"),
  ...inEveryForm(16_000, word, "words"),
  ...draft("100,000 digits", "txt", () => "7".repeat(100_000)),
  ...draft("100,000 dashes", "txt", () => "-".repeat(100_000)),
  ...draft("100,000 @", "txt", () => "@".repeat(100_000)),
  ...draft("1 MB of spaces", "txt", () => `a${" ".repeat(1_000_000)}b`),
  ...draft("5,000 annual rows", "txt", () => annualRows(5000)),
  ...[1000, 10_000].flatMap((count) =>
    draft(`${count.toLocaleString("en")} paragraphs in Word`, "docx", () =>
      wordFile(
        many(count, (at) => wordParagraph(`Paragraph ${String(at)} on March 31, 2019.`)).join(""),
      ),
    ),
  ),
  checked("4 KB of < in a sheet", () =>
    workbookWith({ [sheetPart]: (xml) => xml.replace("</sheetData>", "<".repeat(4096)) }),
  ),
  ...xmlCases,
  ...draft("a Word file that claims four gigabytes", "docx", () =>
    claimingMuch(wordFile(wordParagraph("JPY27.00")), "word/document.xml"),
  ),
  ...draft("a Word file with 1 GB of media", "docx", () => wordFileWithMedia(1024)),
  ...draft("gridSpan 1,000 in 500 rows", "docx", () =>
    wordFile(wordTable(many(500, () => wordRow(wide.repeat(10))).join(""))),
  ),
  ...draft(
    "colspan 1,000 in 100 rows",
    "html",
    () => `<table>${`<tr>${"<td colspan=1000 rowspan=1000>1".repeat(100)}`.repeat(100)}</table>`,
  ),
  ...draft("a ragged table", "docx", () =>
    wordFile(wordTable(wordRow(wordCell.repeat(5000)) + wordRow(wordCell).repeat(5000))),
  ),
  ...draft("a table of 100,000 columns", "txt", () =>
    many(3, () => many(100_000, number).join("\t")).join("\n"),
  ),
  checked("a shared string of 200 MB", () => workbookOfOneString(200)),
  checked("four million rows", () => workbookOfThousandRows(4000)),
  ...draft("HTML nested 10,000 deep", "html", () => `${"<div>".repeat(10_000)}JPY27.00`),
  ...draft("1,000,000 numbers as lines", "txt", () => many(1_000_000, number).join("\n")),
  ...draft("1,000,000 numbers in a table", "txt", () =>
    many(250_000, (row) => many(4, (column) => number(4 * row + column)).join("\t")).join("\n"),
  ),
  checked("a cell address with a fraction", () =>
    workbookWith({ [sheetPart]: (xml) => xml.replace('r="B2"', 'r="B2.5"') }),
  ),
  checked("&constructor; in a text", () => workbookWithText(reason, "&constructor;")),
  checked("1e400 in a cell", () =>
    workbookWith({ [sheetPart]: (xml) => xml.replace("<v>43608</v>", "<v>1e400</v>") }),
  ),
];

import type { Merge, PlanCell } from "../../tables/plan";
import type { Block, Piece, ReleaseDocument } from "../document";
import { fontName } from "./fontName";
import { mergeAt, pageTable } from "./pageTable";
import { printable, printedCell, printedLines } from "./printable";

/**
 * The release as a page of its own. On paper a draft's mark stands at the head of each page.
 * Text is escaped: no markup ever comes from a cell.
 */
export function renderHtml(document: ReleaseDocument): string {
  const title = document.blocks.find((block) => block.is === "heading" && block.level === 1);
  const name = title?.is === "heading" ? title.text : "";
  const mark = draftMark(document, ' class="draft"')
    .map((each) => `${each}\n`)
    .join("");
  return `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(printedCell(name))}</title>
<style>${pageStyle}</style>
</head>
<body>
${mark}${blocksHtml(document)}
</body>
</html>
`;
}

/**
 * The release as a piece for the clipboard: Word and Outlook keep inline styles and drop style sheets, so
 * each element carries its own, and a draft's mark is its first and last paragraph.
 */
export function renderHtmlFragment(document: ReleaseDocument): string {
  const mark = draftMark(document, "");
  return [...mark, blocksHtml(document), ...mark].join("\n");
}

function draftMark(document: ReleaseDocument, attributes: string): readonly string[] {
  const style = `${fontStyle(document)};font-weight:bold;text-align:center;margin:8pt 0`;
  return document.draftMark === null
    ? []
    : [`<p${attributes} style="${style}">${escaped(document.draftMark)}</p>`];
}

const pageStyle =
  "@page{margin:25mm}body{max-width:48em;margin:2em auto;padding:0 1em}" +
  "h2{break-after:avoid}tr{break-inside:avoid}" +
  "@media print{body{margin:0}.draft{position:fixed;top:-12mm;left:0;right:0}}";

function fontStyle(document: ReleaseDocument): string {
  const font = escaped(fontName(document));
  return `font-family:'${font}',sans-serif;font-size:11pt;color:#000000`;
}

function blocksHtml(document: ReleaseDocument): string {
  const font = fontStyle(document);
  const blocks = document.blocks.map((block) => blockHtml(block, font));
  return `<div lang="${document.language}" style="${font};line-height:1.5">\n${blocks.join("\n")}\n</div>`;
}

type TableBlock = Extract<Block, { is: "table" }>;

function blockHtml(block: Block, font: string): string {
  switch (block.is) {
    case "heading": {
      const [tag, look] =
        block.level === 1
          ? ["h1", `${font};font-size:14pt;text-align:center`]
          : ["h2", `${font};text-align:left`];
      return `<${tag} style="${look};font-weight:bold;margin:12pt 0">${lines(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p style="${font};text-align:${block.align};margin:${block.role === "letterhead" ? "0" : "8pt 0"}">${block.pieces === undefined ? lines(block.text) : underlined(block.pieces)}</p>`;
    case "table":
      return tableHtml(block, font);
  }
}

function tableHtml({ plan, pieces }: TableBlock, font: string): string {
  const { shares } = pageTable(plan);
  const columns = shares.map((share) => `<col width="${percent(share)}">`);
  const rows = plan.rows.map((row, down) => {
    const cells = row.map((cell, across) =>
      cellHtml(
        { ...cell, pieces: pieces?.[down]?.[across] },
        mergeAt(plan, down, across),
        shares.slice(across),
        font,
      ),
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table border="1" width="100%" cellspacing="0" cellpadding="4" style="border-collapse:collapse;width:100%;margin:8pt 0">
<colgroup>${columns.join("")}</colgroup>
<thead>
${rows.slice(0, plan.headingRows).join("\n")}
</thead>
<tbody>
${rows.slice(plan.headingRows).join("\n")}
</tbody>
</table>`;
}

/** A whole number: readers of HTML's own widths take "23.3%" for 23 pixels. */
function percent(share: number): string {
  return `${String(Math.floor(100 * share))}%`;
}

/** `shares` are the widths of the cell's column and those after it; Outlook heeds a cell's own width alone. */
function cellHtml(
  cell: PlanCell & { readonly pieces: readonly Piece[] | undefined },
  merge: Merge | undefined,
  shares: readonly number[],
  font: string,
): string {
  if (cell.role === "covered") return "";
  const heading = cell.role === "columnHeading" || cell.role === "corner";
  const columns = merge?.columns ?? 1;
  const scope = scopeOf(cell, columns);
  const tag = scope === null ? "td" : "th";
  const width = shares.slice(0, columns).reduce((sum, share) => sum + share, 0);
  const spans =
    (scope === null ? "" : ` scope="${scope}"`) +
    (columns > 1 ? ` colspan="${String(columns)}"` : "") +
    (merge && merge.rows > 1 ? ` rowspan="${String(merge.rows)}"` : "");
  const weight = `font-weight:${heading ? "bold" : "normal"}`;
  const fill = heading ? ";background-color:#e7ecf2" : "";
  const text = `${font};font-size:10pt;line-height:1.3;text-align:${cell.align};${weight}`;
  const style = `${text};border:1px solid #7f7f7f;padding:3pt 5pt 3pt ${cell.indented ? "15pt" : "5pt"};vertical-align:middle${fill}`;
  // A paragraph of its own: else a program that pastes the cell gives it its own spacing.
  const paragraph = `<p style="${text};margin:0">${cell.pieces === undefined ? escaped(printedCell(cell.text)) : underlined(cell.pieces)}</p>`;
  return `<${tag}${spans} width="${percent(width)}" style="${style}">${paragraph}</${tag}>`;
}

/** What a heading is the heading of; the empty corner is of nothing. */
function scopeOf({ role }: PlanCell, columns: number): "row" | "col" | "colgroup" | null {
  if (role === "rowHeading") return "row";
  if (role !== "columnHeading") return null;
  return columns > 1 ? "colgroup" : "col";
}

/** Word and Outlook keep the element; style sheets they drop. */
function underlined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, marked }) => {
      const written = escaped(text).replaceAll("\n", "<br>\n");
      return marked ? `<u>${written}</u>` : written;
    })
    .join("");
}

function lines(text: string): string {
  return printedLines(text).map(escaped).join("<br>\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => entities[character] ?? "");
}

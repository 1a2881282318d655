import type { Language } from "../../dividend/language";
import { type NewCell, type NewSheet, wordsCell } from "../../excel/newSheet";
import type { LaidLine } from "../../excel/sheetLayout";
import type { Block, ReleaseDocument } from "../../release/document";
import { printedLines } from "../../release/render/printable";
import type { PlanCell } from "../../tables/plan";
import { isWide, lineHeight, portraitPoints, sharedWidths } from "../../tables/tableLayout";
import { letterSize, linesOf } from "../../tables/textExtent";

const headlineSize = 14;
/** Above and below a paragraph, and left and right of a line's words, in points. */
const [between, sides] = [6, 8];

/** The release as a sheet, for hosts that neither copy nor save: the page that the Word file has, text as printed. */
export function releaseSheet(document: ReleaseDocument, name: string): NewSheet {
  const { language, font, draftMark } = document;
  const plans = document.blocks.flatMap((block) => (block.is === "table" ? [block.plan] : []));
  const columnPoints = pageWidths(sharedWidths(plans));
  const laid = new Laid(language, columnPoints);
  if (draftMark !== null) laid.line(draftMark, { align: "center", bold: true });
  for (const block of document.blocks) laid.block(block);
  return {
    name,
    columnWidths: [],
    page: {
      orientation: isWide(columnPoints) ? "Landscape" : "Portrait",
      pagesDown: "any",
      titleRow: null,
    },
    rows: laid.rows,
    layout: {
      font: font === null ? { of: language } : { named: font },
      columnPoints,
      lines: laid.lines,
      tables: laid.tables,
    },
  };
}

/** The tables' widths, wider where they leave some of the page free. */
function pageWidths(widths: readonly number[]): readonly number[] {
  if (widths.length === 0) return [portraitPoints];
  const more = Math.max(0, portraitPoints - sum(widths)) / widths.length;
  return widths.map((width) => Math.floor(width + more));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, each) => all + each, 0);
}

class Laid {
  readonly rows: (readonly NewCell[])[] = [];
  readonly lines: LaidLine[] = [];
  readonly tables: {
    readonly row: number;
    readonly plan: Extract<Block, { is: "table" }>["plan"];
  }[] = [];

  constructor(
    private readonly language: Language,
    private readonly columnPoints: readonly number[],
  ) {}

  block(block: Block): void {
    switch (block.is) {
      case "heading":
        this.line(
          block.text,
          block.level === 1
            ? { align: "center", bold: true, size: headlineSize, room: 3 * between }
            : { align: "left", bold: true },
        );
        return;
      case "paragraph":
        this.line(block.text, {
          align: block.align,
          bold: false,
          room: block.role === "letterhead" ? 0 : 2 * between,
        });
        return;
      case "table":
        this.tables.push({ row: this.rows.length, plan: block.plan });
        this.rows.push(...block.plan.rows.map((row) => row.map(tableCell)), []);
    }
  }

  line(
    text: string,
    look: {
      readonly align: LaidLine["align"];
      readonly bold: boolean;
      readonly size?: number;
      readonly room?: number;
    },
  ): void {
    const { align, bold, size = letterSize, room = 2 * between } = look;
    const said = printedLines(text).join("\n");
    const scale = size / letterSize;
    const lines = linesOf(said, (sum(this.columnPoints) - sides) / scale, this.language);
    const points = lines * lineHeight[this.language] * scale + room;
    this.lines.push({ row: this.rows.length, align, bold, size, points });
    this.rows.push([wordsCell(said)]);
  }
}

/** A cell as the sheet of the tables shows it: a heading may be broken where it is one line in the text. */
function tableCell({ content, text }: PlanCell): NewCell {
  return wordsCell(content.value.is === "text" ? content.value.text : text);
}

import type { DraftAside } from "../../draft";
import type { GlyphLine } from "./glyphLines";
import type { Box } from "./pdfPage";
import type { PlacedTable } from "./ruledTables";

export type PageBlock = PlacedParagraph | ({ readonly is: "table" } & PlacedTable);

export interface PlacedParagraph extends Box {
  readonly is: "paragraph";
  readonly text: string;
  readonly lines: readonly GlyphLine[];
  readonly size: number;
  readonly aside?: DraftAside;
  /** Its first line is no heading, item or note, so that it may go on what was said in another column or page. */
  readonly mayGoOn: boolean;
  /** Its last line runs to the edge, so that the next column or page may go on what it says. */
  readonly isFull: boolean;
}

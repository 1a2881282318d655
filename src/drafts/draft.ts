import { OversizedDraft } from "./oversizedDraft";

/** A release that came back, as far as its facts go: paragraphs and tables in their order. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
  /** What may say something to a reader but is no text, in its order. */
  readonly unread: readonly UnreadThing[];
}

/** Something in a draft that is not read. */
interface UnreadThing {
  readonly what: UnreadKind;
  /** The paragraph it follows, counted as paragraphs are; 0 where it stands before the first. */
  readonly after: number;
}

/**
 * picture: an image. chart. object: a part of another program (a worksheet, a formula of the old kind). file: a whole
 * file that is put in when the document is opened, of a kind that is not read here. drawing: one whose words are not
 * found.
 */
export type UnreadKind = "picture" | "chart" | "object" | "file" | "drawing";

type DraftBlock =
  | {
      readonly is: "paragraph";
      readonly text: string;
      /** Counted from 1 over the paragraphs that have words; those beside the text come last. */
      readonly number: number;
      /** Where it stands beside the text, if it does. */
      readonly aside?: DraftAside;
      /** The page it begins on, where the file has pages. */
      readonly page?: number;
    }
  | {
      readonly is: "table";
      readonly rows: readonly (readonly DraftCell[])[];
      /** Counted from 1 over the tables. */
      readonly number: number;
      readonly page?: number;
    };

/** Where words of a Word file stand that are not in its text. */
export type DraftAside = "header" | "footer" | "comment" | "hidden";

export interface DraftCell {
  readonly text: string;
  /** A merged cell spreads its text over this one. */
  readonly covered: boolean;
}

export type DraftTable = Extract<DraftBlock, { is: "table" }>;

/** Where something stands in a draft; all counted from 1. */
export type DraftPlace =
  | { readonly is: "paragraph"; readonly paragraph: number; readonly aside?: DraftAside }
  | {
      readonly is: "cell";
      readonly table: number;
      readonly row: number;
      readonly column: number;
    };

/** A whole table of a draft, counted from 1. */
export interface TablePlace {
  readonly is: "table";
  readonly table: number;
}

export type DraftFormat = "text" | "html" | "docx" | "pdf";

/** A draft as read, or why it could not be. */
export type DraftReading =
  | { readonly is: "draft"; readonly draft: Draft }
  | {
      readonly is: "failure";
      readonly why: DraftFailure;
      /** The page it is about, where it is about one. */
      readonly page?: number;
    };

export type DraftFailure =
  /** No .docx. */
  | "notWord"
  /** A .docx of which a part is damaged. */
  | "damaged"
  /** It unpacks to more, or nests deeper, than any release does; or has more pages and letters. */
  | "oversized"
  /** A part declares a document type, as no Word file may. */
  | "documentType"
  /** A file of another kind. */
  | "notText"
  /** No PDF, or a damaged one. */
  | "notPdf"
  /** A PDF with a password. */
  | "locked"
  /** A page of a PDF is a picture. */
  | "scanned"
  /** The fonts of a PDF do not say which letters they draw. */
  | "nameless"
  | "stopped"
  | "empty";

/** A block before it is counted. */
export type UncountedBlock =
  | {
      readonly is: "paragraph";
      readonly text: string;
      readonly aside?: DraftAside;
      readonly page?: number;
    }
  | {
      readonly is: "table";
      readonly rows: readonly (readonly DraftCell[])[];
      readonly page?: number;
    }
  | { readonly is: "unread"; readonly what: UnreadKind };

/** More cells than a table of a release can have, those of ragged rows counted as if they were full. */
export const mostCells = 400_000;

/** More letters than a draft can have: an annual report has a tenth of them. */
export const mostLetters = 2_000_000;

/** Letters that only say how a line may break: hyphens that do or do not, and blanks without width. */
function plainLetters(text: string): string {
  return text
    .replace(/[\u2010\u2011]|(?<=\p{L})\u2212(?=\p{L})/gu, "-")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
}

/**
 * Counts the blocks, leaving out those without a word; rows of a table are filled up to its widest. Throws
 * `OversizedDraft` where a table has more than `mostCells`, or all together more than `mostLetters`.
 */
export function draftOf(blocks: readonly UncountedBlock[]): Draft {
  let paragraphs = 0;
  let tables = 0;
  const unread: UnreadThing[] = [];
  refuseOversized(blocks);
  const counted = wordedBlocks(blocks).flatMap((block): DraftBlock[] => {
    if (block.is === "unread") {
      unread.push({ what: block.what, after: paragraphs });
      return [];
    }
    const page = block.page === undefined ? {} : { page: block.page };
    if (block.is === "paragraph") {
      const { is, aside } = block;
      paragraphs += 1;
      const text = plainLetters(block.text);
      return [{ is, text, number: paragraphs, ...(aside && { aside }), ...page }];
    }
    tables += 1;
    return [{ is: "table", rows: filledUp(block.rows), number: tables, ...page }];
  });
  return { blocks: counted, unread };
}

/** The blocks that are counted, those with words, and what is not read: of a table the rows with words. */
export function wordedBlocks<Block extends UncountedBlock>(
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.is === "unread") return [block];
    if (block.is === "paragraph") return plainLetters(block.text).trim() === "" ? [] : [block];
    const rows = block.rows.filter((row) => row.some((cell) => cell.text.trim() !== ""));
    return rows.length === 0 ? [] : [{ ...block, rows }];
  });
}

function refuseOversized(blocks: readonly UncountedBlock[]): void {
  let letters = 0;
  for (const block of blocks) {
    if (block.is === "paragraph") letters += block.text.length;
    if (block.is === "table")
      for (const row of block.rows)
        for (const { text, covered } of row) letters += covered ? 0 : text.length;
    if (letters > mostLetters) throw new OversizedDraft();
  }
}

function filledUp(rows: readonly (readonly DraftCell[])[]): readonly (readonly DraftCell[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width * rows.length > mostCells) throw new OversizedDraft();
  return rows.map((row) => [
    ...row.map(({ text, covered }) => ({ text: plainLetters(text), covered })),
    ...Array.from({ length: width - row.length }, () => plainCell("")),
  ]);
}

export function plainCell(text: string): DraftCell {
  return { text, covered: false };
}

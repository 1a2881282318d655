import type { DraftCell, UncountedBlock, UnreadKind } from "../draft";

/** Gathers text into paragraphs. */
export class BlockWriter {
  private readonly blocks: UncountedBlock[] = [];
  /** What is met within a paragraph, which is told behind it. */
  private things: UncountedBlock[] = [];
  private text = "";
  private lead = "";

  /** What the next paragraph begins with, though it does not say so itself. */
  begin(lead: string): void {
    this.endParagraph();
    this.lead = lead;
  }

  add(text: string): void {
    this.text += text;
  }

  endParagraph(): void {
    const text = tidied(this.text);
    if (text !== "") {
      this.blocks.push({ is: "paragraph", text: `${this.lead}${text}` });
      this.lead = "";
    }
    this.text = "";
    this.blocks.push(...this.things);
    this.things = [];
  }

  table(rows: readonly (readonly DraftCell[])[]): void {
    this.endParagraph();
    this.blocks.push({ is: "table", rows });
  }

  /** Something stands here that is not read. */
  unread(what: UnreadKind): void {
    this.things.push({ is: "unread", what });
  }

  finished(): readonly UncountedBlock[] {
    this.endParagraph();
    return this.blocks;
  }
}

/** A full-width blank is a letter to HTML and stays one. */
export const blanks = /[ \t\n\r\f\u00a0]+/gu;

/** A raised number or star is a footnote's mark, and no part of the figure before it. */
const noteNumber = /^[[(（［]?\s*(?:[*＊※]\d{0,2}\s*|注\s*(?:\d{1,2}\s*)?|\d{1,2}\s*)?[\])）］]?$/u;

/** What a raised text says among others: a footnote's mark in brackets, where it is one. */
export function raisedText(text: string): string {
  return text !== "" && noteNumber.test(text) ? `(*${text.replace(/\D/gu, "")})` : text;
}

/** A paragraph's text: single blanks, none at the ends of its lines. */
export function tidied(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t\f\u00a0]+/gu, " ").trim())
    .join("\n")
    .trim();
}

/** All a cell says, its paragraphs parted by blanks. */
export function cellText(blocks: readonly UncountedBlock[]): string {
  const texts = blocks.flatMap((block) => (block.is === "paragraph" ? [block.text] : []));
  return texts.join(" ").replace(blanks, " ").trim();
}

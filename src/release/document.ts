import type { TextBlockName } from "../dividend/announcement";
import type { Language } from "../dividend/language";
import type { TablePlan } from "../tables/plan";

/** A release as composed: blocks in the order they are printed. Text, HTML and Word are renderings of it. */
export interface ReleaseDocument {
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** What every page is marked with while the release is a draft; null for one that may go out. */
  readonly draftMark: string | null;
  /** The issuer's font; null for one every Word has for the language. */
  readonly font: string | null;
}

export type Block =
  | {
      readonly is: "heading";
      readonly level: 1 | 2;
      readonly text: string;
      readonly role: BlockRole;
    }
  | {
      readonly is: "paragraph";
      readonly text: string;
      readonly role: BlockRole;
      readonly align: "left" | "center" | "right";
      /** The text in pieces, where some of its words are marked. */
      readonly pieces?: readonly Piece[];
    }
  | {
      readonly is: "table";
      readonly plan: TablePlan;
      /** The text of each of the plan's cells in pieces, where words of some are marked. */
      readonly pieces?: readonly (readonly (readonly Piece[])[])[];
    };

/** A stretch of a text; a correction marks those that it changes. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What a block is for; a text block's name, or a part only a release has. */
export type BlockRole =
  TextBlockName | "letterhead" | "comparison" | "columnNotes" | "annual" | "opening" | "closing";

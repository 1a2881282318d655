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
    }
  | { readonly is: "table"; readonly plan: TablePlan };

/** What a block is for; a text block's name, or a part only a release has. */
export type BlockRole =
  TextBlockName | "letterhead" | "comparison" | "columnNotes" | "annual" | "opening" | "closing";

import type { ReleaseDocument } from "../release/document";
import { renderHtml } from "../release/render/html";
import { renderText } from "../release/render/plainText";
import { renderWord } from "../release/render/word";

export type ReleaseFormat = "text" | "html" | "docx";

export const releaseFormats: readonly ReleaseFormat[] = ["text", "html", "docx"];

/** How the file of a format is called at its end. */
export const endings: Readonly<Record<ReleaseFormat, string>> = {
  text: "txt",
  html: "html",
  docx: "docx",
};

type Rendering = (document: ReleaseDocument) => string | Promise<Uint8Array>;

export const rendered: Readonly<Record<ReleaseFormat, Rendering>> = {
  text: renderText,
  html: (document) => renderHtml(document),
  docx: (document) => renderWord(document),
};

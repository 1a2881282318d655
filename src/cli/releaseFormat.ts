import type { ReleaseDocument } from "../release/document";
import { renderHtml } from "../release/html";
import { renderText } from "../release/plainText";

export type ReleaseFormat = "text" | "html";

export const releaseFormats: readonly ReleaseFormat[] = ["text", "html"];

/** How the file of a format is called at its end. */
export const endings: Readonly<Record<ReleaseFormat, string>> = { text: "txt", html: "html" };

type Rendering = (document: ReleaseDocument) => string | Promise<string | Uint8Array>;

export const rendered: Readonly<Record<ReleaseFormat, Rendering>> = {
  text: renderText,
  html: (document) => renderHtml(document),
};

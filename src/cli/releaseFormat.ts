import type { ReleaseDocument } from "../release/document";
import { renderText } from "../release/plainText";

export type ReleaseFormat = "text";

export const releaseFormats: readonly ReleaseFormat[] = ["text"];

/** How the file of a format is called at its end. */
export const endings: Readonly<Record<ReleaseFormat, string>> = { text: "txt" };

type Rendering = (document: ReleaseDocument) => string | Promise<string | Uint8Array>;

export const rendered: Readonly<Record<ReleaseFormat, Rendering>> = { text: renderText };

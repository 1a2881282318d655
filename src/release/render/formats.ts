import type { Language } from "../../dividend/language";
import type { ReleaseDocument } from "../document";
import { renderHtml } from "./html";
import { renderText } from "./plainText";

interface Format {
  /** How the file is called at its end. */
  readonly ending: string;
  readonly mediaType: string;
  readonly names: Readonly<Record<Language, string>>;
  render(document: ReleaseDocument): string | Promise<string | Uint8Array>;
}

/** The formats of a release; the plainest first. What renders a large one is fetched only where it is asked for. */
export const releaseFormats = {
  text: {
    ending: "txt",
    mediaType: "text/plain",
    names: { en: "Text (.txt)", ja: "テキスト (.txt)" },
    render: renderText,
  },
  html: {
    ending: "html",
    mediaType: "text/html",
    names: { en: "Web page (.html)", ja: "Web ページ (.html)" },
    render: (document) => renderHtml(document),
  },
  docx: {
    ending: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    names: { en: "Word (.docx)", ja: "Word (.docx)" },
    render: async (document) => (await import("./word")).renderWord(document),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type ReleaseFormat = keyof typeof releaseFormats;

export const releaseFormatNames = Object.keys(releaseFormats) as readonly ReleaseFormat[];

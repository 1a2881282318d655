import type { DraftFormat } from "../draft";

const formats: Readonly<Record<string, DraftFormat>> = {
  txt: "text",
  html: "html",
  htm: "html",
  docx: "docx",
  pdf: "pdf",
};

/** How a file of this name is read as a draft; null where its name ends in none of their ways. */
export function draftFormatOf(fileName: string): DraftFormat | null {
  const ending = /\.([^.]+)$/u.exec(fileName)?.[1];
  return (ending === undefined ? undefined : formats[ending.toLowerCase()]) ?? null;
}

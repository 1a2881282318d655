import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { PdfHost } from "../drafts/read/pdf/pdfFile";

/** The reader of PDFs in this process. Its script is loaded here, for there is no browser to make a worker. */
export async function pdfHost(): Promise<PdfHost> {
  await quietly(async () => {
    const place: { pdfjsWorker?: unknown } & typeof globalThis = globalThis;
    place.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    await import("pdfjs-dist/legacy/build/pdf.mjs");
  });
  return { worker: () => null, characterMap, notFetched: (what) => new Error(`no ${what}`) };
}

/** The library says on standard output that it cannot draw without a canvas. Nothing is drawn here. */
async function quietly(load: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await load();
  } finally {
    console.log = log;
  }
}

/** They lie beside the built command line, and in a checkout in the library's package. */
async function characterMap(name: string): Promise<Uint8Array> {
  const file = `${path.basename(name)}.bcmap`;
  const built = path.join(import.meta.dirname, "character-maps", file);
  return readFile(built).catch(() => {
    const library = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
    return readFile(path.join(path.dirname(library), "cmaps", file));
  });
}

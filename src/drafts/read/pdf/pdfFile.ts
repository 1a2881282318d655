import type { PDFDocumentProxy, PDFPageProxy, PageViewport } from "pdfjs-dist";
import type { DraftFailure } from "../../draft";
import { type PageFont, pageOf } from "./pageOperations";
import { type PdfPage, mostMarks } from "./pdfPage";

/** What the reader of PDFs is handed by whatever runs it. */
export interface PdfHost {
  /** A new worker that runs the library's own script; null reads in this thread, where that script has been loaded. */
  readonly worker: () => Worker | null;
  /** The bytes of one of the library's character maps, by name: which letters the codes of a font not embedded mean. */
  readonly characterMap: (name: string) => Promise<Uint8Array>;
  /** What is thrown where the worker's script does not come. */
  readonly notFetched: (what: string) => Error;
}

/** How far it has come, and a way to stop it. */
export interface Progress {
  readonly onPage?: (page: number, of: number) => void;
  readonly signal?: AbortSignal;
}

type PdfFailure = Extract<DraftFailure, "notPdf" | "locked" | "oversized" | "stopped">;

export type PdfReading =
  | { readonly is: "pages"; readonly pages: readonly PdfPage[] }
  | { readonly is: "failure"; readonly why: PdfFailure };

/** A release has two pages, an annual report two hundred. */
const mostPages = 2000;
const mostBytes = 64 * 1024 * 1024;
const mostGlyphsInAll = 4_000_000;

/** Reads what each page of a PDF shows. The library is loaded when one is read; no script in a PDF is run. */
export async function readPdf(
  bytes: Uint8Array,
  host: PdfHost,
  { onPage, signal }: Progress = {},
): Promise<PdfReading> {
  if (bytes.length > mostBytes) return { is: "failure", why: "oversized" };
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const port = host.worker();
  // Typed as anything at all by the package.
  const worker =
    port === null
      ? null
      : (library.PDFWorker.fromPort({ port }) as InstanceType<typeof library.PDFWorker>);
  // A map or a script that does not come is no fault of the file, though the library takes it for one.
  const missing: { error?: Error } = {};
  const noScript = new Promise<never>((_, reject) => {
    port?.addEventListener("error", () => {
      reject(host.notFetched("the reader of PDFs"));
    });
  });
  noScript.catch((error: unknown) => (missing.error = asError(error)));
  const task = library.getDocument({
    // The library takes the bytes for its own, and no Buffer.
    data: new Uint8Array(bytes),
    ...(worker !== null && { worker }),
    CMapReaderFactory: class {
      async fetch({ name }: { name: string }) {
        try {
          return { cMapData: await host.characterMap(name), isCompressed: true };
        } catch (error) {
          missing.error = asError(error);
          throw error;
        }
      }
    },
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    // Pictures are not looked at: what is larger than a dot is left out before it is decoded.
    maxImageSize: 1,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  const stop = () => void task.destroy();
  signal?.addEventListener("abort", stop);
  try {
    const file = await Promise.race([task.promise, noScript]);
    if (file.numPages > mostPages) return { is: "failure", why: "oversized" };
    const reading = await pagesOf(file, Object.entries(library.OPS), onPage);
    if (missing.error !== undefined) throw missing.error;
    return reading;
  } catch (thrown) {
    if (signal?.aborted === true) return { is: "failure", why: "stopped" };
    if (missing.error !== undefined) throw missing.error;
    return { is: "failure", why: isPasswordAsked(thrown) ? "locked" : "notPdf" };
  } finally {
    signal?.removeEventListener("abort", stop);
    await task.destroy();
    worker?.destroy();
    port?.terminate();
  }
}

async function pagesOf(
  file: PDFDocumentProxy,
  operationNumbers: readonly (readonly [string, number])[],
  onPage: Progress["onPage"],
): Promise<PdfReading> {
  const names = new Map(operationNumbers.map(([name, number]) => [number, name] as const));
  const pages: PdfPage[] = [];
  let glyphs = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    onPage?.(number, file.numPages);
    const page = await file.getPage(number);
    const read = await pageContent(page, names);
    pages.push(read);
    page.cleanup();
    glyphs += read.glyphs.length;
    const tooFull = read.glyphs.length > mostMarks || glyphs > mostGlyphsInAll;
    if (tooFull) return { is: "failure", why: "oversized" };
  }
  return { is: "pages", pages };
}

async function pageContent(
  page: PDFPageProxy,
  names: ReadonlyMap<number, string>,
): Promise<PdfPage> {
  const viewport: PageViewport = page.getViewport({ scale: 1 });
  // What is drawn for comments and fields is no part of the page; what comments say is listed beside it.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const annotations: readonly { readonly contentsObj?: { readonly str?: string } }[] =
    await page.getAnnotations();
  return pageOf({
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    transform: viewport.transform,
    operations: fnArray.map((operation, index) => ({
      name: names.get(operation) ?? "",
      values: valuesOf(argsArray[index]),
    })),
    font: (name) => {
      const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
      return isFont(font) ? font : {};
    },
    comments: annotations
      .map(({ contentsObj }) => contentsObj?.str?.trim() ?? "")
      .filter((comment) => comment !== ""),
  });
}

function valuesOf(values: unknown): readonly unknown[] {
  return Array.isArray(values) ? values : [];
}

function isFont(value: unknown): value is PageFont {
  return typeof value === "object" && value !== null;
}

function isPasswordAsked(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "PasswordException";
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

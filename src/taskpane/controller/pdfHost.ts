import type { PdfHost } from "../../drafts/read/pdf/pdfFile";
import { notFetched } from "./thrown";

/** Where the bundler's files are, seen from whichever page holds the pane. */
declare const __webpack_public_path__: string;

/** As the command line has one, which has to load it first. */
export function pdfHost(): Promise<PdfHost> {
  return Promise.resolve(host);
}

/** The reader of PDFs beside the pane: its own script and character maps, from where the pane came from. */
const host: PdfHost = {
  worker: () =>
    new Worker(new URL("pdfjs-dist/legacy/build/pdf.worker.mjs", import.meta.url), {
      type: "module",
    }),
  characterMap: async (name) => {
    const file = `${encodeURIComponent(name)}.bcmap`;
    const address = `${__webpack_public_path__}assets/character-maps/${file}`;
    const answer = await fetch(address).catch(() => {
      throw notFetched(file);
    });
    if (!answer.ok) throw notFetched(file);
    return new Uint8Array(await answer.arrayBuffer());
  },
  notFetched,
};

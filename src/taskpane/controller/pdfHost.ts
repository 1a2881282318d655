import type { PdfHost } from "../../drafts/read/pdf/pdfFile";

/** Where the bundler's files are, seen from whichever page holds the pane. */
declare const __webpack_public_path__: string;

/** The reader of PDFs beside the pane: its own script and character maps, from where the pane came from. */
export const pdfHost: PdfHost = {
  worker: () =>
    new Worker(new URL("pdfjs-dist/legacy/build/pdf.worker.mjs", import.meta.url), {
      type: "module",
    }),
  characterMap: async (name) => {
    const file = `${encodeURIComponent(name)}.bcmap`;
    const answer = await fetch(`${__webpack_public_path__}assets/character-maps/${file}`);
    if (!answer.ok) throw new Error(`The character map ${name} is not beside the pane.`);
    return new Uint8Array(await answer.arrayBuffer());
  },
};

import { emptyWorkbook } from "../workbook/engine";
import type { Workbook } from "../workbook/workbook";
import { loadGridFonts } from "./fonts";
import { startGrid } from "./grid";
import { PaneFrame } from "./paneFrame";
import { pageParameters } from "./parameters";
import { startToolbar } from "./toolbar";
import { PAGE_WORDS } from "./words";

const parameters = pageParameters(window.location.search);
const words = PAGE_WORDS[parameters.language];
const gridElement = element("grid", HTMLDivElement);
const paneElement = element("pane", HTMLIFrameElement);
const pane = new PaneFrame(paneElement, parameters);
let workbook: Workbook | undefined;
let fileName = "Workbook.xlsx";

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}.`);
  return found;
}

async function openWorkbook(name: string, bytes?: Uint8Array): Promise<void> {
  const file = bytes && (await import("../file/xlsxOpening")).readXlsx(bytes);
  const read = await file;
  workbook?.dispose();
  gridElement.replaceChildren();
  workbook = startGrid(
    gridElement,
    emptyWorkbook(read?.sheetNames ?? ["Sheet1"]),
    parameters.language,
  );
  read?.fill(workbook);
  fileName = name;
  pane.open(workbook);
  // For tests and for whoever looks from the browser's console.
  Object.assign(window, { workbook });
}

document.title = words.title;
document.documentElement.lang = parameters.language;
paneElement.title = words.pane;
startToolbar(element("toolbar", HTMLElement), words, {
  create: () => openWorkbook("Workbook.xlsx"),
  open: openWorkbook,
  save: async () => {
    if (!workbook) throw new Error("There is no workbook yet.");
    await workbook.calculated();
    const { xlsxOf } = await import("../file/xlsxSaving");
    return { name: fileName, bytes: await xlsxOf(workbook) };
  },
});
Object.assign(window, { paneHost: pane });
await loadGridFonts();
if (parameters.file === undefined) await openWorkbook("Workbook.xlsx");
else {
  const answer = await fetch(parameters.file);
  const name = parameters.file.split("/").at(-1) ?? "Workbook.xlsx";
  await openWorkbook(name, new Uint8Array(await answer.arrayBuffer()));
}

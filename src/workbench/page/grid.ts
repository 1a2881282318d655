import {
  type IWorkbookData,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import japanese from "@univerjs/preset-sheets-core/locales/ja-JP";
import { engineOf } from "../workbook/engine";
import { drawBlankMarks } from "./blankMarks";
import { Workbook } from "../workbook/workbook";
import type { Language } from "../../dividend/language";

const LOCALES = { en: LocaleType.EN_US, ja: LocaleType.JA_JP } as const;

/** Draws a workbook as a grid that can be worked in. */
export function startGrid(
  container: HTMLElement,
  data: Partial<IWorkbookData>,
  language: Language,
): Workbook {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(english),
      [LocaleType.JA_JP]: mergeLocales(japanese),
    },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    disableAutoFocus: true,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const engine = engineOf(univer);
  const workbook = new Workbook(engine);
  drawBlankMarks(engine, workbook);
  const grid = FUniver.newAPI(univer).getActiveWorkbook();
  workbook.isCellBeingEdited = () => grid?.isCellEditing() ?? false;
  // The grid does not notice that the focus went to the pane's frame; in Excel that ends editing.
  window.addEventListener("blur", () => {
    if (grid?.isCellEditing()) void grid.endEditingAsync(true);
  });
  return workbook;
}

import { type WorkbookMarks, marksAmong } from "../worksheet/workbookMarks";

export interface RequestedMarks {
  readonly names: Excel.NamedItemCollection;
  readonly settings: Excel.SettingCollection;
}

export function requestMarks(workbook: Excel.Workbook): RequestedMarks {
  const { names, settings } = workbook;
  names.load("items/name,items/formula");
  settings.load("items/key,items/value");
  return { names, settings };
}

export function loadedMarks({ names, settings }: RequestedMarks): WorkbookMarks {
  return marksAmong(
    names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    settings.items.map(({ key, value }) => ({ key, value: value as unknown })),
  );
}

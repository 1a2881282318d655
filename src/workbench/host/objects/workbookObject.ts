import { invalidReference, invalidSelection } from "../requestFailure";
import type { Workbook } from "../../workbook/workbook";
import { object } from "../hostObject";
import type { ObjectType } from "../objectType";

/** There is a selection of cells only while a worksheet of this workbook is in front. */
function selection(workbook: Workbook) {
  const { otherWorkbookInFront, chartSheetActive } = workbook.situation;
  if (otherWorkbookInFront || chartSheetActive) throw invalidSelection();
  return workbook.selection();
}

export const workbookObject: ObjectType<"Workbook"> = {
  properties: {
    Name: { get: () => "Workbook.xlsx" },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true, set: () => undefined },
    CalculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    Application: (workbook) => object("Application", workbook),
    Names: () => object("NamedItemCollection", undefined),
    Settings: (workbook) => object("SettingCollection", workbook),
    Worksheets: (workbook) => object("WorksheetCollection", workbook),
    _Runtime: (workbook) => object("Runtime", workbook),
    GetSelectedRange: (workbook) => object("Range", selection(workbook)),
    GetActiveCell: (workbook) => {
      const { worksheet, area } = selection(workbook);
      return object("Range", { worksheet, area: { ...area, rows: 1, columns: 1 } });
    },
    _GetRangeForEventByReferenceId: (_workbook, args, session) => {
      const range = session.referenced(args.text(0));
      if (!range) throw invalidReference();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, session) =>
      session.referenced(args.text(0)) ?? null,
  },
  methods: {
    _RemoveReference: (_workbook, args, session) => {
      session.release(args.text(0));
    },
    _RemoveAllReferences: (_workbook, _args, session) => {
      session.releaseAll();
    },
    _GetReferenceCount: (_workbook, _args, session) => session.referenceCount,
  },
};

import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import {
  accessDenied,
  generalException,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from "../requestFailure";
import { object } from "../hostObject";
import type { ObjectType } from "../objectType";

const worksheetOf = (sheet: Worksheet | undefined) => {
  if (!sheet) throw itemNotFound();
  return object("Worksheet", sheet);
};

const seen = (workbook: Workbook, visibleOnly: boolean) =>
  workbook.worksheets().filter((sheet) => !visibleOnly || !sheet.hidden);

export const worksheetCollection: ObjectType<"WorksheetCollection"> = {
  items: (workbook) => workbook.worksheets().map((sheet) => object("Worksheet", sheet)),
  item: (workbook, args) => worksheetOf(workbook.worksheet(args.text(0))),
  objects: {
    Add: (workbook, args, session) => {
      if (workbook.situation.otherWorkbookInFront) throw generalException();
      if (workbook.isProtected) throw accessDenied();
      if (!args.isMissing(0)) checkSheetName(workbook, args.text(0));
      const added = workbook.addWorksheet(args.isMissing(0) ? undefined : args.text(0));
      session.batch.addedSheets.add(added.id);
      return object("Worksheet", added);
    },
    GetActiveWorksheet: (workbook) => {
      if (workbook.situation.chartSheetActive) throw generalException();
      return object("Worksheet", workbook.activeWorksheet());
    },
    GetItem: (workbook, args) => worksheetOf(workbook.worksheet(args.text(0))),
    GetItemOrNullObject: (workbook, args) => {
      const sheet = workbook.worksheet(args.text(0));
      return sheet ? object("Worksheet", sheet) : null;
    },
    GetFirst: (workbook, args) => worksheetOf(seen(workbook, args.flag(0)).at(0)),
    GetLast: (workbook, args) => worksheetOf(seen(workbook, args.flag(0)).at(-1)),
  },
  methods: { GetCount: (workbook, args) => seen(workbook, args.flag(0)).length },
};

/** Excel's rules for the name of a sheet. */
export function checkSheetName(workbook: Workbook, name: string, self?: Worksheet): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument();
  // Excel keeps this name for itself.
  if (/^history$/i.test(name)) throw invalidArgument();
  const other = workbook
    .worksheets()
    .find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== self?.id) throw itemAlreadyExists();
}

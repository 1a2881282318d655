/** The requirement set that brought a member, for those later than ExcelApi 1.1. */
const SETS: Readonly<Record<string, string>> = {
  "Application.suspendApiCalculationUntilNextSync": "1.6",
  "NamedItem.formula": "1.7",
  "NamedItem.delete": "1.4",
  "NamedItem.getRangeOrNullObject": "1.4",
  "NamedItemCollection.add": "1.4",
  "NamedItemCollection.getItemOrNullObject": "1.4",
  "Range.columnHidden": "1.2",
  "Range.conditionalFormats": "1.6",
  "Range.dataValidation": "1.8",
  "Range.getAbsoluteResizedRange": "1.7",
  "Range.getMergedAreasOrNullObject": "1.13",
  "Range.getResizedRange": "1.2",
  "Range.getTables": "1.9",
  "Range.getUsedRangeOrNullObject": "1.4",
  "Range.merge": "1.2",
  "Range.unmerge": "1.2",
  "RangeFormat.autofitRows": "1.2",
  "RangeFormat.columnWidth": "1.2",
  "RangeFormat.indentLevel": "1.9",
  "RangeFormat.rowHeight": "1.2",
  "Setting.delete": "1.4",
  "Workbook.getActiveCell": "1.7",
  "Workbook.settings": "1.4",
  "Worksheet.getRangeByIndexes": "1.7",
  "Worksheet.getUsedRangeOrNullObject": "1.4",
  "Worksheet.pageLayout": "1.9",
  "Worksheet.protection": "1.2",
  "Worksheet.showGridlines": "1.8",
  "Worksheet.standardWidth": "1.7",
  "Worksheet.tabColor": "1.7",
  "WorksheetProtection.unprotect": "1.7",
  "WorksheetCollection.getFirst": "1.5",
  "WorksheetCollection.getItemOrNullObject": "1.4",
  "WorksheetCollection._RegisterFormatChangedEvent": "1.9",
  "WorksheetCollection._RegisterSelectionChangedEvent": "1.9",
  "WorksheetCollection._RegisterDataChangedEvent": "1.9",
  "WorksheetCollection._RegisterActivatedEvent": "1.7",
};

/** Whether an Excel with this set has a member, as "Range.merge". */
export function hasMember(excelApi: string, member: string): boolean {
  const needed = SETS[member];
  return needed === undefined || minorOf(needed) <= minorOf(excelApi);
}

function minorOf(version: string): number {
  return Number(version.split(".")[1]);
}

import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { Area } from "../workbook/area";
import type { DefinedName } from "../workbook/definedNames";

export interface RangeTarget {
  readonly worksheet: Worksheet;
  readonly area: Area;
}

/** The names in the workbook, or those that belong to one sheet. */
export interface NameTarget {
  readonly scope: Worksheet | undefined;
  readonly name: DefinedName;
}

export type BorderIndex =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface BorderTarget extends RangeTarget {
  readonly index: BorderIndex;
}

export interface AreasTarget {
  readonly worksheet: Worksheet;
  readonly areas: readonly Area[];
}

interface ConditionalFormatTarget {
  readonly worksheet: Worksheet;
  readonly format: Worksheet["conditionalFormats"][number];
}

type SheetTable = Worksheet["tables"][number];

/** What stands behind each kind of Office.js object. */
export interface Targets {
  Application: Workbook;
  Borders: RangeTarget;
  ConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  Border: BorderTarget;
  DataValidation: RangeTarget;
  FreezePanes: Worksheet;
  HeaderFooter: Worksheet;
  HeaderFooterGroup: Worksheet;
  NamedItem: NameTarget;
  NamedItemCollection: Worksheet | undefined;
  PageLayout: Worksheet;
  PresetCriteriaConditionalFormat: ConditionalFormatTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  RangeProtection: RangeTarget;
  Runtime: Workbook;
  Setting: string;
  SettingCollection: Workbook;
  Table: SheetTable;
  TableScopedCollection: readonly SheetTable[];
  Workbook: Workbook;
  Worksheet: Worksheet;
  WorksheetCollection: Workbook;
  WorksheetProtection: Worksheet;
}

export type Kind = keyof Targets;

export interface HostObject<K extends Kind = Kind> {
  readonly kind: K;
  readonly target: Targets[K];
}

export function object<K extends Kind>(kind: K, target: Targets[K]): HostObject<K> {
  return { kind, target };
}

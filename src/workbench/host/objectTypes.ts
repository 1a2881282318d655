import type { ObjectTypes } from "./objectType";
import { application, runtime } from "./objects/application";
import { border, borders } from "./objects/borders";
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalRangeFill,
  conditionalRangeFormat,
  presetCriteriaConditionalFormat,
} from "./objects/conditionalFormats";
import { dataValidation } from "./objects/dataValidation";
import { namedItem, namedItemCollection } from "./objects/namedItems";
import { headerFooter, headerFooterGroup, pageLayoutObject } from "./objects/pageLayoutObject";
import { range } from "./objects/range";
import { rangeAreas, rangeCollection } from "./objects/rangeAreas";
import { rangeFill, rangeFont, rangeFormat, rangeProtection } from "./objects/rangeFormat";
import { setting, settingCollection } from "./objects/settings";
import { freezePanes, worksheetProtection } from "./objects/sheetParts";
import { table, tableScopedCollection } from "./objects/tables";
import { workbookObject } from "./objects/workbookObject";
import { worksheetCollection } from "./objects/worksheetCollection";
import { worksheetObject } from "./objects/worksheetObject";

/** Every kind of object the host knows; what is not here, or not in its type, is ApiNotFound. */
export const OBJECT_TYPES: ObjectTypes = {
  Application: application,
  Border: border,
  Borders: borders,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFormat: conditionalRangeFormat,
  DataValidation: dataValidation,
  FreezePanes: freezePanes,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: pageLayoutObject,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeProtection: rangeProtection,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableScopedCollection: tableScopedCollection,
  Workbook: workbookObject,
  Worksheet: worksheetObject,
  WorksheetCollection: worksheetCollection,
  WorksheetProtection: worksheetProtection,
};

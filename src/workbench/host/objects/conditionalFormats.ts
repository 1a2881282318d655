import { intersection } from "../../workbook/area";
import { object } from "../hostObject";
import type { ObjectType } from "../objectType";
import { invalidArgument } from "../requestFailure";
import { color } from "./rangeFormat";

/** Only formats by a preset criterion; the grid shows the one of blank cells. */
export const conditionalFormatCollection: ObjectType<"ConditionalFormatCollection"> = {
  exists: ({ worksheet }) => worksheet.exists,
  objects: {
    Add: (target, args, session) => {
      const { worksheet, area } = target;
      session.mayChange(worksheet, area, "allowFormatCells");
      if (args.value(0) !== "PresetCriteria") throw invalidArgument();
      const format = { area, criterion: null, fill: null };
      worksheet.conditionalFormats.push(format);
      return object("ConditionalFormat", { worksheet, format });
    },
  },
  methods: {
    GetCount: ({ worksheet, area }) =>
      worksheet.conditionalFormats.filter((format) => intersection(format.area, area)).length,
    ClearAll: ({ worksheet, area }, _args, session) => {
      session.mayChange(worksheet, area, "allowFormatCells");
      const left = worksheet.conditionalFormats.filter(
        (format) => intersection(format.area, area) === undefined,
      );
      worksheet.conditionalFormats.splice(0, worksheet.conditionalFormats.length, ...left);
    },
  },
};

export const conditionalFormat: ObjectType<"ConditionalFormat"> = {
  exists: ({ worksheet }) => worksheet.exists,
  objects: { Preset: (target) => object("PresetCriteriaConditionalFormat", target) },
};

export const presetCriteriaConditionalFormat: ObjectType<"PresetCriteriaConditionalFormat"> = {
  exists: ({ worksheet }) => worksheet.exists,
  properties: {
    Rule: {
      get: ({ format }) => ({ criterion: format.criterion }),
      set: ({ format }, rule) => {
        const criterion: unknown =
          typeof rule === "object" && rule !== null && "criterion" in rule ? rule.criterion : null;
        if (typeof criterion !== "string") throw invalidArgument();
        format.criterion = criterion;
      },
    },
  },
  objects: { Format: (target) => object("ConditionalRangeFormat", target) },
};

export const conditionalRangeFormat: ObjectType<"ConditionalRangeFormat"> = {
  exists: ({ worksheet }) => worksheet.exists,
  objects: { Fill: (target) => object("ConditionalRangeFill", target) },
};

export const conditionalRangeFill: ObjectType<"ConditionalRangeFill"> = {
  exists: ({ worksheet }) => worksheet.exists,
  properties: {
    Color: {
      get: ({ format }) => format.fill ?? "",
      set: ({ format }, given) => {
        const fill = color(given);
        if (fill === undefined) throw invalidArgument();
        format.fill = fill;
      },
    },
  },
};

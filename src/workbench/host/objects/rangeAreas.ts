import { areaText, sheetReference } from "../../workbook/area";
import { type AreasTarget, object } from "../hostObject";
import type { ObjectType } from "../objectType";

const address = ({ worksheet, areas }: AreasTarget) =>
  areas.map((area) => `${sheetReference(worksheet.name)}!${areaText(area)}`).join(",");

export const rangeAreas: ObjectType<"RangeAreas"> = {
  exists: ({ worksheet }) => worksheet.exists,
  identity: (target, session) => ({
    _ReferenceId: session.referenceTo(object("RangeAreas", target)),
  }),
  properties: {
    Address: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
    },
  },
  objects: {
    Areas: (target) => object("RangeCollection", target),
    Worksheet: ({ worksheet }) => object("Worksheet", worksheet),
  },
};

export const rangeCollection: ObjectType<"RangeCollection"> = {
  items: ({ worksheet, areas }) => areas.map((area) => object("Range", { worksheet, area })),
  objects: {
    GetItemAt: ({ worksheet, areas }, args) => {
      const area = areas[args.number(0)];
      return area ? object("Range", { worksheet, area }) : null;
    },
  },
  methods: { GetCount: ({ areas }) => areas.length },
};

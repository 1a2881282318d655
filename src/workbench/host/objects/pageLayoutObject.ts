import { areaOf, areaText, splitReference } from "../../workbook/area";
import { type PageLayout } from "../../workbook/pageLayout";
import type { Worksheet } from "../../workbook/worksheet";
import { object } from "../hostObject";
import type { ObjectType, Property } from "../objectType";
import { invalidArgument } from "../requestFailure";

function kept<K extends keyof PageLayout>(
  key: K,
  isRight: (value: unknown) => value is PageLayout[K],
): Property<Worksheet> {
  return {
    get: (worksheet) => worksheet.pageLayout[key],
    set: (worksheet, value) => {
      if (!isRight(value)) throw invalidArgument();
      worksheet.pageLayout = { ...worksheet.pageLayout, [key]: value };
    },
  };
}

const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isLength = (value: unknown): value is number => typeof value === "number" && value >= 0;
const isName = (value: unknown): value is string => typeof value === "string" && value !== "";
const isOrientation = (value: unknown): value is "Portrait" | "Landscape" =>
  value === "Portrait" || value === "Landscape";
const isZoom = (value: unknown): value is PageLayout["zoom"] =>
  typeof value === "object" && value !== null;

export const pageLayoutObject: ObjectType<"PageLayout"> = {
  exists: (worksheet) => worksheet.exists,
  properties: {
    BlackAndWhite: kept("blackAndWhite", isFlag),
    BottomMargin: kept("bottomMargin", isLength),
    CenterHorizontally: kept("centerHorizontally", isFlag),
    CenterVertically: kept("centerVertically", isFlag),
    FooterMargin: kept("footerMargin", isLength),
    HeaderMargin: kept("headerMargin", isLength),
    LeftMargin: kept("leftMargin", isLength),
    Orientation: kept("orientation", isOrientation),
    PaperSize: kept("paperSize", isName),
    PrintGridlines: kept("printGridlines", isFlag),
    PrintHeadings: kept("printHeadings", isFlag),
    RightMargin: kept("rightMargin", isLength),
    TopMargin: kept("topMargin", isLength),
    Zoom: kept("zoom", isZoom),
  },
  objects: {
    GetPrintAreaOrNullObject: (worksheet) => {
      const area = worksheet.pageLayout.printArea && areaOf(worksheet.pageLayout.printArea);
      return area ? object("RangeAreas", { worksheet, areas: [area] }) : null;
    },
  },
  methods: {
    SetPrintArea: (worksheet, args) => {
      const range = args.target(0, "Range");
      const given = range ? range.area : areaOf(splitReference(args.text(0)).cells);
      if (!given) throw invalidArgument();
      worksheet.pageLayout = { ...worksheet.pageLayout, printArea: areaText(given) };
    },
    SetPrintTitleRows: (worksheet, args) => {
      const rows = /^\$?(\d+):\$?(\d+)$/u.exec(splitReference(args.text(0)).cells);
      if (!rows) throw invalidArgument();
      const printTitleRows = `${rows[1] ?? ""}:${rows[2] ?? ""}`;
      worksheet.pageLayout = { ...worksheet.pageLayout, printTitleRows };
    },
  },
};

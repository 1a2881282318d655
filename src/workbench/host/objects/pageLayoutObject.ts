import { areaOf, areaText, splitReference } from "../../workbook/area";
import { type PageLayout } from "../../workbook/pageLayout";
import type { Worksheet } from "../../workbook/worksheet";
import { object } from "../hostObject";
import type { ObjectType, Property } from "../objectType";
import { generalException, invalidArgument } from "../requestFailure";

function kept<K extends keyof PageLayout>(
  key: K,
  isRight: (value: unknown) => value is PageLayout[K],
): Property<Worksheet> {
  return {
    get: (worksheet) => worksheet.pageLayout[key],
    set: (worksheet, value, session) => {
      if (session.workbook.situation.pageSetupFails) throw generalException();
      if (!isRight(value)) throw invalidArgument();
      worksheet.pageLayout = { ...worksheet.pageLayout, [key]: value };
    },
  };
}

const isFooter = (value: unknown): value is string => typeof value === "string";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isLength = (value: unknown): value is number => typeof value === "number" && value >= 0;
const isPaper = (value: unknown): value is string => PAPER_SIZES.includes(String(value));
const isOrientation = (value: unknown): value is "Portrait" | "Landscape" =>
  value === "Portrait" || value === "Landscape";
const isZoom = (value: unknown): value is PageLayout["zoom"] =>
  typeof value === "object" && value !== null;

/** Excel.PaperType. */
const PAPER_SIZES = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

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
    PaperSize: kept("paperSize", isPaper),
    PrintGridlines: kept("printGridlines", isFlag),
    PrintHeadings: kept("printHeadings", isFlag),
    RightMargin: kept("rightMargin", isLength),
    TopMargin: kept("topMargin", isLength),
    Zoom: kept("zoom", isZoom),
  },
  objects: {
    HeadersFooters: (worksheet) => object("HeaderFooterGroup", worksheet),
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

export const headerFooterGroup: ObjectType<"HeaderFooterGroup"> = {
  exists: (worksheet) => worksheet.exists,
  objects: { DefaultForAllPages: (worksheet) => object("HeaderFooter", worksheet) },
};

export const headerFooter: ObjectType<"HeaderFooter"> = {
  exists: (worksheet) => worksheet.exists,
  properties: { CenterFooter: kept("centerFooter", isFooter) },
};

import { NEW_PAGE, type PageLayout } from "../workbook/pageLayout";

/** What a sheet of a file says of printing, as the library gives and takes it. Margins are inches. */
export interface PageSetup {
  readonly orientation?: string;
  readonly paperSize?: number | undefined;
  readonly fitToPage?: boolean;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  readonly horizontalCentered?: boolean;
  readonly verticalCentered?: boolean;
  readonly showGridLines?: boolean;
  readonly showRowColHeaders?: boolean;
  readonly blackAndWhite?: boolean;
  readonly printArea?: string;
  readonly printTitlesRow?: string;
  readonly margins?: Readonly<
    Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>
  >;
}

const POINTS_PER_INCH = 72;

/** Paper by the numbers of the file format (ECMA-376, part 1, 18.3.1.63) and the names of Office.js. */
const PAPERS: readonly (readonly [number, string])[] = [
  [1, "Letter"],
  [5, "Legal"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
];

export function layoutOf(setup: PageSetup): PageLayout {
  const { margins } = setup;
  const points = (inches: number | undefined, usual: number) =>
    inches === undefined ? usual : inches * POINTS_PER_INCH;
  return {
    ...NEW_PAGE,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS.find(([number]) => number === setup.paperSize)?.[1] ?? NEW_PAGE.paperSize,
    zoom: zoomOf(setup),
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    blackAndWhite: setup.blackAndWhite ?? false,
    topMargin: points(margins?.top, NEW_PAGE.topMargin),
    bottomMargin: points(margins?.bottom, NEW_PAGE.bottomMargin),
    leftMargin: points(margins?.left, NEW_PAGE.leftMargin),
    rightMargin: points(margins?.right, NEW_PAGE.rightMargin),
    headerMargin: points(margins?.header, NEW_PAGE.headerMargin),
    footerMargin: points(margins?.footer, NEW_PAGE.footerMargin),
    printArea: setup.printArea,
    printTitleRows: setup.printTitlesRow,
  };
}

/** In a file 0 pages mean as many as it takes. */
function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): PageLayout["zoom"] {
  if (fitToPage !== true) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth ?? 1 }),
    ...(fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight ?? 1 }),
  };
}

export function setupOf(layout: PageLayout): PageSetup {
  const { horizontalFitToPages, verticalFitToPages, scale } = layout.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPERS.find(([, name]) => name === layout.paperSize)?.[0] ?? 1,
    ...(fits
      ? {
          fitToPage: true,
          fitToWidth: horizontalFitToPages ?? 0,
          fitToHeight: verticalFitToPages ?? 0,
        }
      : { scale: scale ?? 100 }),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    blackAndWhite: layout.blackAndWhite,
    margins: {
      top: layout.topMargin / POINTS_PER_INCH,
      bottom: layout.bottomMargin / POINTS_PER_INCH,
      left: layout.leftMargin / POINTS_PER_INCH,
      right: layout.rightMargin / POINTS_PER_INCH,
      header: layout.headerMargin / POINTS_PER_INCH,
      footer: layout.footerMargin / POINTS_PER_INCH,
    },
    ...(layout.printArea === undefined ? {} : { printArea: layout.printArea }),
    ...(layout.printTitleRows === undefined ? {} : { printTitlesRow: layout.printTitleRows }),
  };
}

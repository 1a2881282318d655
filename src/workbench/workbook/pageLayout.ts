/** How a sheet prints. Kept for the file and for whoever asks; the engine itself does not print. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  /** Either pages across and down or a scale in per cent, as in Excel. */
  readonly zoom: {
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
    readonly scale?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  /** Points. */
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  /** A1 text without the sheet; undefined prints what is used. */
  readonly printArea: string | undefined;
  /** Rows printed again on every page, as "1:3"; undefined for none. */
  readonly printTitleRows: string | undefined;
  /** In the middle of every page's foot, with Excel's codes (&P, &N). */
  readonly centerFooter: string;
}

/** What a new sheet in Excel has: letter paper upright, margins of 0.75 and 0.7 inches. */
export const NEW_PAGE: PageLayout = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: undefined,
  printTitleRows: undefined,
  centerFooter: "",
};

import { sample } from "../../src/worksheet/sample";
import type { SampleRows } from "./sampleSheet";

/** The sample the pane opens, as a workbook. */
export const iijRows: SampleRows = sample("en").rows;

/** The Japanese one, with a row of the other language beside each text. */
export const iijJapaneseRows: SampleRows = sample("ja").rows;

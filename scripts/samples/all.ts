import { fullRows } from "./full";
import { iijJapaneseRows, iijRows } from "./iij";
import { sampleWorkbook } from "./sampleSheet";

const isoDates = "yyyy-mm-dd";

/** The samples by file name. The same bytes each time they are built. */
export const samples: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "iij-2019-05-23.xlsx": () => sampleWorkbook("FY2018 year-end", iijRows, isoDates),
  "iij-2019-05-23-ja.xlsx": () =>
    sampleWorkbook("2019年3月期 期末", iijJapaneseRows, 'yyyy"年"m"月"d"日"'),
  "full-sample.xlsx": () => sampleWorkbook("FY2024 year-end", fullRows("en", true), isoDates),
  "full-sample-ja.xlsx": () =>
    sampleWorkbook("2025年3月期 期末", fullRows("ja", true), 'yyyy"年"m"月"d"日"'),
};

import type { Language } from "../../dividend/language";

export interface PageWords {
  readonly title: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly save: string;
  /** That a file can also be dropped on the page. */
  readonly drop: string;
  readonly pane: string;
  readonly unreadable: (name: string) => string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    title: "Embedded Excel",
    newWorkbook: "New",
    open: "Open .xlsx",
    save: "Save .xlsx",
    drop: "or drop an .xlsx file on the cells",
    pane: "Add-in task pane",
    unreadable: (name) => `${name} could not be read as an .xlsx workbook.`,
  },
  ja: {
    title: "埋め込み Excel",
    newWorkbook: "新規",
    open: ".xlsxを開く",
    save: ".xlsxに保存",
    drop: ".xlsxファイルをセルの上にドロップしても開けます",
    pane: "アドインの作業ウィンドウ",
    unreadable: (name) => `${name}を.xlsxブックとして読み込めませんでした。`,
  },
};

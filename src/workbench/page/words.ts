import type { PageLanguage } from "./parameters";

export interface PageWords {
  readonly title: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly save: string;
  readonly pane: string;
  readonly unreadable: (name: string) => string;
}

export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  en: {
    title: "Embedded Excel",
    newWorkbook: "New",
    open: "Open .xlsx",
    save: "Save .xlsx",
    pane: "Add-in task pane",
    unreadable: (name) => `${name} could not be read as an .xlsx workbook.`,
  },
  ja: {
    title: "埋め込みExcel",
    newWorkbook: "新規",
    open: ".xlsxを開く",
    save: ".xlsxに保存",
    pane: "アドインの作業ウィンドウ",
    unreadable: (name) => `${name}を.xlsxブックとして読み込めませんでした。`,
  },
};

import { type CellAddress, a1 } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { tieWordsIn } from "../../languages/tieWordsIn";
import type { Notice, Place, Work } from "../state/pane";
import { explanationText, failureText } from "./failureText";
import { paneWords } from "./paneWords";
import { usageIn } from "../../languages/usageIn";

/** The sentence that says what was last done. */
export function noticeText(notice: Notice, language: Language): string {
  const { checks, tables, release, draft, papers } = paneWords(language);
  switch (notice.is) {
    case "inserted":
      return tables.inserted(placesText(notice.places, language));
    case "updated":
      return tables.updated(placesText(notice.places, language));
    case "logWritten":
      return checks.logWritten(placeText(notice.place));
    case "paperDone":
      return papers.done(placeText(notice.place));
    case "lackedAdded":
      return papers.lackedAdded(placesText(notice.places, language));
    case "sectionAdded":
      return papers.sectionAdded(notice.section, placeText(notice.place));
    case "draftSheetDone":
      return release.draftSheetDone(placeText(notice.place));
    case "undone":
      return checks.undone(joined(notice.cells, language));
    case "sheetRemoved":
      return checks.sheetRemoved(notice.sheet);
    case "fixed":
      return checks.fixed(a1(notice.cell));
    case "linked":
      return tieWordsIn(language).linked(a1(notice.cell), notice.count);
    case "textAmountsDone":
      return tables.textAmountsDone(joined(notice.cells, language));
    case "copied":
    case "copiedPlain":
      return `${release[notice.is]}${draftText(notice.openErrors, language)}`;
    case "copyByHand":
      return release.copyByHand;
    case "cannotSave":
      return release.cannotSave;
    case "saved":
      return `${release.saved(notice.file)}${draftText(notice.openErrors, language)}`;
    case "tieOutDone":
      return draft.tieOutDone(placeText(notice.place));
    case "markedSaved": {
      const { corrected, commented } = notice.counts;
      return draft.markedSaved(notice.file, corrected, commented);
    }
    case "cannotSaveMarked":
      return draft.cannotSaveMarked;
    case "notMarkable":
      return draft.notMarkable;
    case "notImported": {
      const { colon } = usageIn(language);
      const why = explanationText(draft.unreadable[notice.why], language);
      return `${draft.named(notice.name)}${colon}${why}`;
    }
    case "notLoaded":
      return explanationText(draft.unreadable.notLoaded, language);
    case "failed":
      return explanationText(failureText(notice.failure, language), language);
  }
}

/** What a release that was taken along with errors in it is. */
function draftText(openErrors: number, language: Language): string {
  if (openErrors === 0) return "";
  const sentence = paneWords(language).release.markedForErrors(openErrors);
  return `${usageIn(language).space}${sentence}`;
}

/** What is under way, for whoever waits for it. */
export function workingText({ on }: Work, language: Language): string {
  const { workingInExcel, workingOnFile } = paneWords(language).common;
  return on === "excel" ? workingInExcel : workingOnFile;
}

export function placesText(places: readonly Place[], language: Language): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const addresses = (sheet: string) =>
    places.filter((place) => place.sheet === sheet).map(({ address }) => address);
  return joined(
    sheets.map((sheet) => `${sheet}!${joined(addresses(sheet), language)}`),
    language,
  );
}

export function placeText({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}

export function cellsText(cells: readonly CellAddress[], language: Language): string {
  return joined(cells.map(a1), language);
}

export function joined(parts: readonly string[], language: Language): string {
  return parts.join(usageIn(language).comma);
}

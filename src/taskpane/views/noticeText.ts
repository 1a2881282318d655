import { type CellAddress, a1 } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import type { Notice, Place } from "../state/pane";
import { failureText } from "./failureText";
import { paneWords } from "./paneWords";

/** The sentence that says what was last done. */
export function noticeText(notice: Notice, language: Language): string {
  const { checks, tables, release } = paneWords(language);
  switch (notice.is) {
    case "inserted":
      return tables.inserted(placesText(notice.places, language));
    case "updated":
      return tables.updated(placesText(notice.places, language));
    case "logWritten":
      return checks.logWritten(placeText(notice.place));
    case "draftSheetDone":
      return release.draftSheetDone(placeText(notice.place));
    case "fixed":
      return checks.fixed(a1(notice.cell));
    case "textAmountsDone":
      return tables.textAmountsDone(joined(notice.cells, language));
    case "copied":
      return release.copied;
    case "copiedPlain":
      return release.copiedPlain;
    case "copyByHand":
      return release.copyByHand;
    case "cannotSave":
      return release.cannotSave;
    case "preparing":
      return release.preparing;
    case "handedOver":
      return release.handedOver(notice.file);
    case "failed": {
      const { sentence, nextStep } = failureText(notice.failure, language);
      return `${sentence} ${nextStep}`;
    }
  }
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
  return parts.join(language === "en" ? ", " : "、");
}

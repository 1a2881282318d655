import { type FactOfKind, facts, factsIn } from "../../dividend/facts";
import { languages } from "../../dividend/language";
import type { Presentation } from "../../dividend/presentation";
import { markets, roundings, totalsUnits } from "../choices";
import { labelsOf, sections } from "../labels";
import { type PlannedRow, type Writing, isOffered, labelCell, languageMark } from "./plannedRow";
import { chosenCell, chosenFrom, expecting, nameCell, textCell } from "./plannedValue";
import type { PlannedCell } from "./worksheetPlan";

type Setting = FactOfKind<"presentation", "setting">;

const labels = labelsOf("presentation");
const settings = factsIn("presentation").filter(
  (name): name is Setting => facts.presentation[name] === "setting",
);

export function presentationRows(
  presentation: Presentation,
  writing: Writing,
): readonly PlannedRow[] {
  const { language } = writing;
  return [
    [nameCell(sections.presentation[language][0], "section")],
    ...settings
      .filter((name) => isOffered(writing, name) || presentation.typed[name] !== undefined)
      .map((name) => [
        labelCell(labels, name, language),
        presentationCell(name, presentation, writing),
      ]),
    ...fontRows(presentation.fonts, { language, complete: isOffered(writing, "font") }),
  ];
}

/** One row where both languages have one font, else one for each that has its own. */
function fontRows(
  fonts: Presentation["fonts"],
  { language, complete }: Writing,
): readonly PlannedRow[] {
  const row = (added: string, font: string) => [
    labelCell(labels, "font", language, added),
    textCell(font),
  ];
  const { en, ja } = fonts ?? {};
  if (en === undefined && ja === undefined) return complete ? [row("", "")] : [];
  if (en !== undefined && en.value === ja?.value) return [row("", en.value)];
  return languages.flatMap((each) => {
    const font = fonts?.[each];
    return font === undefined ? [] : [row(languageMark(language, each), font.value)];
  });
}

function presentationCell(
  name: Setting,
  { typed, ...meant }: Presentation,
  { language }: Writing,
): PlannedCell {
  const text = typed[name]?.value ?? "";
  const asTyped = textCell(text);
  switch (name) {
    case "currency":
      return expecting(text === "" ? asTyped : textCell(meant.currency), "currency");
    case "market": {
      const isJapan = text !== "" && meant.market === "japan";
      const cell = isJapan ? chosenCell("japan", markets, language) : asTyped;
      return chosenFrom(cell, markets, language, false);
    }
    case "amountStyle":
      return expecting(asTyped, "amountStyle");
    case "totalsIn": {
      const unit = meant.totalsIn;
      const cell = unit === null ? asTyped : chosenCell(unit, totalsUnits, language);
      return expecting(chosenFrom(cell, totalsUnits, language), "totalsIn");
    }
    case "rounding": {
      const mode = meant.rounding;
      const cell = mode === null ? asTyped : chosenCell(mode, roundings, language);
      return expecting(chosenFrom(cell, roundings, language), "rounding");
    }
    case "emptyText":
      return asTyped;
  }
}

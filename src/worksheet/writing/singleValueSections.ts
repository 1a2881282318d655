import type { Company, Decision } from "../../dividend/announcement";
import { decimal } from "../../dividend/decimal";
import { languages } from "../../dividend/language";
import type { Presentation } from "../../dividend/presentation";
import { answers, decidingBodies, kinds, markets, roundings, totalsUnits } from "../choices";
import {
  type AnnouncementLabel,
  type CompanyLabel,
  type PresentationLabel,
  announcementLabels,
  companyLabels,
  presentationLabels,
  sections,
} from "../labels";
import { amountCell, unitInLabel } from "./plannedAmount";
import {
  type PlannedRow,
  type Writing,
  labelCell,
  languageMarks,
  rowsPerLanguage,
} from "./plannedRow";
import {
  chosenCell,
  chosenFrom,
  dateCell,
  dateFormat,
  entryCell,
  expecting,
  nameCell,
  textCell,
  valueCell,
  withFormat,
} from "./plannedValue";
import type { PlannedCell } from "./worksheetPlan";

const companyOrder = Object.keys(companyLabels) as CompanyLabel[];
const announcementOrder = Object.keys(announcementLabels) as AnnouncementLabel[];
const presentationOrder = (Object.keys(presentationLabels) as PresentationLabel[]).filter(
  (name) => name !== "font",
);

export function companyRows(company: Company, writing: Writing): readonly PlannedRow[] {
  const { language } = writing;
  return [
    [nameCell(sections.company[language][0], "section")],
    ...companyOrder.flatMap((name) =>
      rowsPerLanguage(
        {
          texts: company[name],
          words: ({ value }) => [value],
          label: (added) => labelCell(companyLabels, name, language, added),
          rows: (label, fact) => [[label, textCell(fact?.value ?? "")]],
        },
        writing,
      ),
    ),
  ];
}

export function announcementRows(decision: Decision, writing: Writing): readonly PlannedRow[] {
  const { language, complete } = writing;
  return [
    [nameCell(sections.announcement[language][0], "section")],
    ...announcementOrder.flatMap((name) => {
      if (name === "fiscalYearLabel" || name === "meetingPlace") {
        return rowsPerLanguage(
          {
            texts: decision[name],
            words: ({ value }) => [value],
            label: (added) => labelCell(announcementLabels, name, language, added),
            rows: (label, fact) => [[label, textCell(fact?.value ?? "")]],
          },
          writing,
        );
      }
      if (decision[name] === undefined && !complete) return [];
      const unit = name === "distributableAmount" ? labelUnit(decision, writing) : "";
      return [
        [
          labelCell(announcementLabels, name, language, unit),
          decisionCell(name, decision, writing),
        ],
      ];
    }),
  ];
}

function labelUnit({ distributableAmount: entry }: Decision, { language }: Writing): string {
  const given = entry?.value.state === "given" ? entry.value.value : null;
  return given?.unitFrom === "label" ? unitInLabel(given.unit, "money", language) : "";
}

function decisionCell(
  name: Exclude<AnnouncementLabel, "fiscalYearLabel" | "meetingPlace">,
  decision: Decision,
  { language }: Writing,
): PlannedCell {
  switch (name) {
    case "releaseDate":
    case "fiscalYearEnd":
    case "boardMeetingDate":
    case "meetingDate": {
      const cell = entryCell(decision[name], language, (date) => dateCell(date, language));
      return expecting(withFormat(cell, dateFormat(language)), "date");
    }
    case "kind": {
      const cell = entryCell(decision.kind, language, (kind) => chosenCell(kind, kinds, language));
      return expecting(chosenFrom(cell, kinds, language), "kind");
    }
    case "decidedBy": {
      const cell = entryCell(decision.decidedBy, language, (body) =>
        chosenCell(body, decidingBodies, language),
      );
      return expecting(chosenFrom(cell, decidingBodies, language), "decidingBody");
    }
    case "meetingNumber":
      return expecting(
        entryCell(decision.meetingNumber, language, (number) =>
          valueCell({ is: "number", number: decimal(String(number)) }, String(number)),
        ),
        "wholeNumber",
      );
    case "distributableAmount": {
      const cell = entryCell(decision[name], language, (amount) => amountCell(amount, language));
      return expecting(withFormat(cell, "#,##0"), "amount");
    }
    case "fiscalYearChanged": {
      const cell = entryCell(decision.fiscalYearChanged, language, (changed) =>
        chosenCell(changed ? "yes" : "no", answers, language),
      );
      return expecting(chosenFrom(cell, answers, language), "answer");
    }
  }
}

export function presentationRows(
  presentation: Presentation,
  { language, complete }: Writing,
): readonly PlannedRow[] {
  return [
    [nameCell(sections.presentation[language][0], "section")],
    ...presentationOrder
      .filter((name) => complete || presentation.typed[name] !== undefined)
      .map((name) => [
        labelCell(presentationLabels, name, language),
        presentationCell(name, presentation, { language, complete }),
      ]),
    ...fontRows(presentation.fonts, { language, complete }),
  ];
}

/** One row where both languages have one font, else one for each that has its own. */
function fontRows(
  fonts: Presentation["fonts"],
  { language, complete }: Writing,
): readonly PlannedRow[] {
  const row = (added: string, font: string) => [
    labelCell(presentationLabels, "font", language, added),
    textCell(font),
  ];
  const { en, ja } = fonts ?? {};
  if (en === undefined && ja === undefined) return complete ? [row("", "")] : [];
  if (en !== undefined && en.value === ja?.value) return [row("", en.value)];
  return languages.flatMap((each) => {
    const font = fonts?.[each];
    return font === undefined ? [] : [row(languageMarks[language][each], font.value)];
  });
}

function presentationCell(
  name: Exclude<PresentationLabel, "font">,
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

import { a1 } from "../dividend/fact";
import type { Finding } from "../dividend/finding";
import { type Language, nextLanguage } from "../dividend/language";
import { factNamesIn } from "../languages/factNamesIn";
import { findingText } from "../languages/findingText";
import type { Composition, LackingFact } from "../release/compose/composition";
import type { CheckedWorksheet } from "./checkedFile";
import { usageIn } from "../languages/usageIn";

type Composed = Extract<Composition, { is: "document" }>;

/** The command line speaks English. */
const { texts: languageNames } = usageIn("en");

/** An error that keeps a release back, in a line. */
export function openErrorText(
  file: string,
  { announcement }: CheckedWorksheet,
  error: Finding,
): string {
  const place = error.cell === null ? "" : `${a1(error.cell)}: `;
  const text = findingText(error, "en", announcement.presentation.currency);
  return `${file}: ${announcement.sheet}: ${error.rule} error: ${place}${text}`;
}

/**
 * The findings that somebody accepted, each with the reason, the name and the day, in a line; null where none was. Acceptances travel in
 * the workbook, where anything can write them, so that whoever sends the release out has to know of them.
 */
export function acceptedText(
  file: string,
  { announcement, findings }: CheckedWorksheet,
): string | null {
  const accepted = findings.flatMap(
    ({ finding: { rule, severity, cell }, accepted: settlement }) => {
      if (settlement === null) return [];
      const { reason, by, on } = settlement;
      const said = [`“${reason}”`, by, on].filter((each) => each !== "").join(", ");
      return [`${rule} ${severity}${cell === null ? "" : ` ${a1(cell)}`} (${said})`];
    },
  );
  if (accepted.length === 0) return null;
  const count = accepted.length === 1 ? "1 finding is" : `${String(accepted.length)} findings are`;
  return `${file}: ${announcement.sheet}: ${count} accepted in the workbook, as it says: ${accepted.join(", ")}.`;
}

/** Why a release was refused: the facts it cannot do without. */
export function lackingText(
  file: string,
  { announcement }: Pick<CheckedWorksheet, "announcement">,
  language: Language,
  lacking: readonly LackingFact[],
): string {
  const names = factNamesIn("en");
  const facts = lacking.map(({ fact, shareClass, cell }) => {
    const of = shareClass === undefined || shareClass === null ? "" : ` of ${shareClass}`;
    return `${names[fact]}${of}${cell === null ? "" : ` (${a1(cell)})`}`;
  });
  const listed = [...new Set(facts)].join(", ");
  return `${file}: ${announcement.sheet}: the ${languageNames[language]} release needs what the worksheet does not say: ${listed}.`;
}

/** What whoever sends the release out should know about how it was composed. */
export function remarks(
  { onlyInOtherLanguage, fromOtherLanguage, leftOut, letterheadLacks }: Composed,
  language: Language,
): readonly string[] {
  const names = factNamesIn("en");
  const own = languageNames[language];
  const other = languageNames[nextLanguage(language)];
  const said: string[] = [];
  if (onlyInOtherLanguage.length > 0)
    said.push(
      `the ${own} release uses its standard wording, or nothing, for what is entered in ${other} only: ${listed(onlyInOtherLanguage.map((block) => names[block]))}.`,
    );
  if (fromOtherLanguage.length > 0) {
    const facts = fromOtherLanguage.map(({ fact, cell }) => `${names[fact]} (${a1(cell)})`);
    said.push(
      `the ${own} release shows what is entered in ${other} only as it is: ${listed(facts)}.`,
    );
  }
  if (leftOut.length > 0)
    said.push(
      `the ${own} release has no place for these texts and leaves them out: ${listed(leftOut.map((block) => names[block]))}.`,
    );
  if (letterheadLacks.length > 0)
    said.push(
      `missing from the letterhead of the ${own} release: ${listed(letterheadLacks.map((fact) => names[fact]))}.`,
    );
  return said;
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].join(", ");
}

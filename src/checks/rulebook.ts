import { forecastRevision } from "./rules/disclosure/forecastRevision";
import { releaseAfterDecision } from "./rules/dates/releaseAfterDecision";
import { dayOfForecast } from "./rules/dates/dayOfForecast";
import { totalOfDividend } from "./rules/amounts/totalOfDividend";
import { unitSlip } from "./rules/amounts/unitSlip";
import { sharesLessTreasury } from "./rules/amounts/sharesLessTreasury";
import { sharesInTrust } from "./rules/amounts/sharesInTrust";
import { sharesImplied } from "./rules/amounts/sharesImplied";
import { exactTotal } from "./rules/amounts/exactTotal";
import { oneRounding } from "./rules/amounts/oneRounding";
import { partsOfDividend } from "./rules/amounts/partsOfDividend";
import { totalOfClasses } from "./rules/amounts/totalOfClasses";
import { noDividend } from "./rules/amounts/noDividend";
import { rowTotal } from "./rules/annual/rowTotal";
import { decidedInTable } from "./rules/annual/decidedInTable";
import { previousInTable } from "./rules/annual/previousInTable";
import { forecastInTable } from "./rules/annual/forecastInTable";
import { paidMarks } from "./rules/annual/paidMarks";
import { recordDateOfForecast } from "./rules/dates/recordDateOfForecast";
import { recordDateOfPreviousYear } from "./rules/dates/recordDateOfPreviousYear";
import { recordDateOfPeriod } from "./rules/dates/recordDateOfPeriod";
import { recordDateAhead } from "./rules/dates/recordDateAhead";
import { effectiveAfterRecordDate } from "./rules/dates/effectiveAfterRecordDate";
import { effectiveAfterResolution } from "./rules/dates/effectiveAfterResolution";
import { withinThreeMonths } from "./rules/dates/withinThreeMonths";
import { effectiveOnBusinessDay } from "./rules/dates/effectiveOnBusinessDay";
import { shareholdersMeeting } from "./rules/resolution/shareholdersMeeting";
import { daysOfAnnouncement } from "./rules/dates/daysOfAnnouncement";
import { weekdays } from "./rules/dates/weekdays";
import { fiscalYearLabels } from "./rules/dates/fiscalYearLabels";
import { eraDates } from "./rules/dates/eraDates";
import { resource } from "./rules/resolution/resource";
import { wordingOfResolution } from "./rules/resolution/wordingOfResolution";
import { distributableAmount } from "./rules/amounts/distributableAmount";
import { currencyAndUnit } from "./rules/amounts/currencyAndUnit";
import { style } from "./rules/texts/style";
import { figuresOfTexts } from "./rules/texts/figuresOfTexts";
import { changesInTexts } from "./rules/texts/changesInTexts";
import { bothLanguages } from "./rules/texts/bothLanguages";
import { noteMarks } from "./rules/texts/noteMarks";
import { shareBasis } from "./rules/amounts/shareBasis";
import { previousAsPublished } from "./rules/disclosure/previousAsPublished";
import { otherDisclosures } from "./rules/disclosure/otherDisclosures";
import { fiscalYearsOfTable } from "./rules/annual/fiscalYearsOfTable";
import { columnHeadings } from "./rules/texts/columnHeadings";
import { daysWithRights } from "./rules/dates/daysWithRights";
import { workedOutAmount } from "./rules/amounts/workedOutAmount";
import { releaseDay } from "./rules/dates/releaseDay";

/**
 * Every rule, in the order of causes: a finding follows from the first earlier rule that blames a cell it judged.
 * Dates stand before what is reckoned from them, cells before the texts that speak of them. Adding a rule is a file
 * and a line here; its words then do not compile until they are said.
 */
export const rulebook = [
  eraDates,
  previousAsPublished,
  recordDateOfForecast,
  fiscalYearsOfTable,
  recordDateOfPeriod,
  recordDateOfPreviousYear,
  releaseDay,
  releaseAfterDecision,
  dayOfForecast,
  daysWithRights,
  effectiveAfterRecordDate,
  shareholdersMeeting,
  withinThreeMonths,
  effectiveAfterResolution,
  effectiveOnBusinessDay,
  recordDateAhead,
  shareBasis,
  noDividend,
  unitSlip,
  sharesLessTreasury,
  decidedInTable,
  previousInTable,
  rowTotal,
  forecastInTable,
  partsOfDividend,
  totalOfDividend,
  sharesInTrust,
  sharesImplied,
  exactTotal,
  oneRounding,
  currencyAndUnit,
  totalOfClasses,
  workedOutAmount,
  distributableAmount,
  daysOfAnnouncement,
  paidMarks,
  fiscalYearLabels,
  columnHeadings,
  resource,
  wordingOfResolution,
  figuresOfTexts,
  changesInTexts,
  weekdays,
  bothLanguages,
  noteMarks,
  style,
  otherDisclosures,
  forecastRevision,
] as const;

export type RulebookRule = (typeof rulebook)[number];

/** The rules by number, as reports list them: the numbers are names, which readers look up. */
export const rulesByNumber: readonly RulebookRule[] = [...rulebook].sort((one, other) =>
  one.id < other.id ? -1 : 1,
);

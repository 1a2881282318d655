import type { CivilDate } from "../../dividend/civilDate";
import type { DecidingBody, Notice } from "../../dividend/factValues";
import type { DividendKind, Period } from "../../dividend/fiscalYear";
import type { Language } from "../../dividend/language";

/** What a user begins with. */
export interface Beginning {
  /** The language of the labels. */
  readonly language: Language;
  readonly notice?: Notice;
  readonly kind?: DividendKind;
  readonly decidedBy?: DecidingBody;
  /** Whether what is told in words has a row for each language. */
  readonly bilingual?: boolean;
  /** The names of the share classes besides the common one. */
  readonly classes?: readonly string[];
  /** The periods of the annual table besides its total; the interim and the year-end one where absent. */
  readonly periods?: readonly Period[];
  /** Whether only the rows are there that a worksheet so begun needs, and not every row there is. */
  readonly onlyNeeded?: boolean;
  /** Dates that are known already. */
  readonly dates?: BeginningDates;
}

interface BeginningDates {
  readonly releaseDate?: CivilDate;
  readonly fiscalYearEnd?: CivilDate;
  /** The record date of the dividend decided. */
  readonly recordDate?: CivilDate;
}

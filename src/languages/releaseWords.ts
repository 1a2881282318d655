import type { DecidingBody } from "../dividend/announcement";
import type { DividendPart } from "../dividend/column";
import type { DividendKind, Period } from "../dividend/fiscalYear";
import type { Placeholder } from "../dividend/placeholder";

/** The facts templates speak of: those that placeholders stand for. */
export type TemplateFact = Placeholder;

/** How the decided dividend per share stands to another; amounts as they are printed. */
export type Change =
  | { readonly is: "unknown" | "undetermined" | "resumed" | "stillNone" }
  | { readonly is: "same" | "suspended"; readonly from: string }
  | { readonly is: "raised" | "cut"; readonly from: string; readonly by: string };

/** A share split or consolidation: `to` new shares for `from` old ones. */
export interface SplitFacts {
  readonly to: string;
  readonly from: string;
  readonly consolidation: boolean;
  /** Null where the worksheet gives no date. */
  readonly date: string | null;
  /** It takes effect after the release. */
  readonly ahead: boolean;
}

/** The dividends of the whole fiscal year, as printed. */
export interface YearFacts {
  readonly total: string;
  /** Those besides the decided one; never none. */
  readonly others: readonly { readonly period: Period; readonly amount: string }[];
  /** A later one of them is still to be decided, so the total is a forecast. */
  readonly expected: boolean;
}

/**
 * What a release says, ready to be put into words: every figure and date already printed in the
 * language, in the way the tables print it, so that words cannot change one.
 */
export interface ReleaseFacts {
  /** The fact as printed. Asking makes it needed: a release whose templates ask for what is missing is refused. */
  fact(name: TemplateFact): string;
  /** The fact as printed, or null where the worksheet lacks it. */
  known(name: TemplateFact): string | null;
  readonly kind: DividendKind;
  readonly decidedBy: DecidingBody;
  /** The board met on the day of the release. */
  readonly boardMetToday: boolean;
  /** Of the common (first) share class. */
  readonly dividend: "paid" | "none";
  readonly againstForecast: Change;
  readonly againstPrevious: Change;
  readonly parts: readonly {
    readonly part: DividendPart;
    readonly name: string | null;
    readonly amount: string;
  }[];
  /** Further share classes and what each gets per share; null where it gets none. */
  readonly otherClasses: readonly { readonly name: string; readonly amount: string | null }[];
  /** Some further share class gets a dividend. */
  readonly othersPaid: boolean;
  /** Null where the annual table does not give the year's total and what it is made up of. */
  readonly year: YearFacts | null;
  /** None where the comparison's own footnote tells of it. */
  readonly split: SplitFacts | null;
  /** The previous year's dividend per share stands as it was paid, before the split. */
  readonly previousBeforeSplit: boolean;
  readonly resource: "retainedEarnings" | "capitalSurplus" | "other" | null;
}

/** A footnote under a comparison whose previous year stands on another share basis. */
export interface RestatedFacts {
  readonly split: SplitFacts | null;
  /** The dividend per share as it was paid, as printed; null where it is not known. */
  readonly asPaid: string | null;
}

/** A forecast dividend as a sentence speaks of it. */
export type SaidAmount =
  { readonly is: "amount"; readonly text: string } | { readonly is: "none" | "undetermined" };

/** What a notice on the forecast says besides its table; figures as printed. */
export interface RevisionFacts {
  /** As of `ReleaseFacts`. */
  fact(name: TemplateFact): string;
  known(name: TemplateFact): string | null;
  /** Null where the notice is of the whole year's dividends. */
  readonly kind: DividendKind | null;
  readonly boardMetToday: boolean;
  /** Whether the fiscal year has ended by the day of the release. */
  readonly isYearOver: boolean;
  /** When the forecast that is revised was released; null where the worksheet does not say. */
  readonly releasedOn: string | null;
  /** What is revised, period by period: the total only where no other period is. */
  readonly changes: readonly {
    readonly period: Period;
    readonly from: SaidAmount | null;
    readonly to: SaidAmount;
    /** What the worksheet states that changes the number of shares, where both are the same per share before it. */
    readonly sameBefore: "split" | "consolidation" | null;
    /** Of which shares, where the notice is of several classes: null for the common ones. Left out where it is of one. */
    readonly shareClass?: string | null;
  }[];
  /** The split that the worksheet states; null where it has a note of its own on it, or none. */
  readonly split: SplitFacts | null;
}

interface RevisionWords {
  headline(facts: RevisionFacts): string;
  lead(facts: RevisionFacts): string;
  reason(facts: RevisionFacts): readonly string[];
  /** The headline and the lead of a decision, made to tell of the revision in the same notice too. */
  headlineOfBoth(headline: string, decision: ReleaseFacts): string;
  leadOfBoth(lead: string, facts: RevisionFacts): string;
  /** That forecasts may turn out otherwise. */
  readonly caution: string;
  /** Whether a text says so in words of its own. */
  isCaution(text: string): boolean;
}

/** What a language says where the worksheet has no words of its own. */
export interface ReleaseWords {
  headline(facts: ReleaseFacts): string;
  lead(facts: ReleaseFacts): string;
  /** Empty where there is nothing to approve. */
  approval(facts: ReleaseFacts): string;
  reason(facts: ReleaseFacts): readonly string[];
  notes(facts: Pick<ReleaseFacts, "split" | "previousBeforeSplit">): readonly string[];
  restated(facts: RestatedFacts): string;
  grandTotal(total: string): string;
  /** The kind of dividend in a sentence. */
  readonly kinds: Readonly<Record<DividendKind, string>>;
  readonly retainedEarnings: string;
  readonly capitalSurplus: string;
  readonly draftMark: string;
  readonly form: ReleaseForm;
  readonly revision: RevisionWords;
}

/** What the usual form of a release has around its words. */
interface ReleaseForm {
  /** Null where a release opens without one. */
  readonly letterhead: LetterheadLines | null;
  /** Before the numbered parts: 記. */
  readonly opening: string | null;
  /** At the end of all: 以上. */
  readonly closing: string | null;
  readonly numbered: boolean;
}

/** Each line of the letterhead below the date, its fact put in. */
export type LetterheadLines = Readonly<
  Record<"name" | "representative" | "listing" | "inquiries", (fact: string) => string>
> & {
  /** To whom it is addressed, under the date. */
  readonly addressees: string;
};

import type { Fact } from "../../../dividend/fact";
import type { Spot } from "./spots";

/** A fact that a figure of a text may be tied to. */
export type TiedFact =
  | "dividendPerShare"
  | "total"
  | "recordDate"
  | "effectiveDate"
  | "releaseDate"
  | "boardMeetingDate"
  | "forecastDate"
  | "meetingDate"
  | "meetingNumber"
  | "fiscalYear"
  | "sharesIssued"
  | "treasuryShares"
  | "trustShares"
  | "sharesEntitled";

/** What a figure of a text was found to be. */
export type Tie =
  /** It is the fact, or one of several that are alike. */
  | {
      readonly is: "agreed";
      readonly spot: Spot;
      readonly fact: TiedFact;
      readonly to: readonly [Fact<unknown>, ...Fact<unknown>[]];
    }
  /** Its words leave these facts, and it is none of them. */
  | {
      readonly is: "wrong";
      readonly spot: Spot;
      readonly fact: TiedFact;
      readonly candidates: readonly [Fact<unknown>, ...Fact<unknown>[]];
    }
  /** It is read by another rule: a change, a split's ratio, the number of a line. */
  | { readonly is: "elsewhere"; readonly spot: Spot }
  /** It is no fact of the worksheet, or its words leave open which. */
  | { readonly is: "open"; readonly spot: Spot };

/** A figure that is none of the facts its words leave. */
export type WrongTie = Extract<Tie, { readonly is: "wrong" }>;

/** The tie of a figure that may be any of these facts, `equals` telling which it is. */
export function tieAmong<T>(
  spot: Spot,
  fact: TiedFact,
  candidates: readonly Fact<T>[],
  equals: (value: T) => boolean,
): Tie {
  const [first, ...others] = candidates.filter(({ value }) => equals(value));
  if (first !== undefined) return { is: "agreed", spot, fact, to: [first, ...others] };
  const [candidate, ...more] = candidates;
  if (candidate === undefined) return { is: "open", spot };
  return { is: "wrong", spot, fact, candidates: [candidate, ...more] };
}

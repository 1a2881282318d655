import { openVerification } from "../../../drafts/accept/draftAcceptance";
import type { Language } from "../../../dividend/language";
import type { ReturnedDraft } from "../../state/pane";
import { paneWords } from "../paneWords";
import { comparedCounts, isUnrelated } from "./comparedCounts";
import { usageIn } from "../../../languages/usageIn";

/** The two sentences of a result, as they are spoken. */
export function comparedSummary(
  { name, verification, settled }: Extract<ReturnedDraft, { is: "compared" }>,
  language: Language,
): string {
  const words = paneWords(language).draft;
  // What was accepted is still not in the worksheet.
  const { agreeing, unmatched } = comparedCounts(verification);
  const { differing } = comparedCounts(openVerification(verification, settled));
  const of = words.named(name);
  const outcome =
    differing === 0
      ? words.agrees(of)
      : isUnrelated(verification)
        ? words.unrelated(of)
        : words.differs(of, differing);
  const { stop, space } = usageIn(language);
  return `${outcome}${stop}${space}${words.counts(agreeing, unmatched)}`;
}

import type { Language } from "../../../dividend/language";
import type { CorrectionState } from "../../state/pane";
import { explanationText } from "../failureText";
import { paneWords } from "../paneWords";

/** The sentence that says how far the correction of a notice has come; empty where nothing was chosen yet. */
export function correctionSummary(correction: CorrectionState, language: Language): string {
  const { correcting, draft } = paneWords(language);
  switch (correction.is) {
    case "asked":
      return "";
    case "reading":
      return draft.reading(draft.named(correction.name), null);
    case "unreadable":
      return explanationText(draft.unreadable[correction.why], language);
    case "errors":
      return correcting.errors(correction.count);
    case "compared":
      switch (correction.correction.is) {
        case "same":
          return correcting.same(draft.named(correction.name));
        case "refused":
          return correcting.refused;
        case "document":
          return correcting.composed(draft.named(correction.name));
      }
  }
}

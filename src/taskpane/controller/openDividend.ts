import type { OpenWorksheet } from "../../excel/worksheetReading";
import type { Reading as WorksheetReading } from "../../worksheet/reader";
import type { Notice, Question, Reading } from "../state/pane";

/** A worksheet as it was last read and as it is shown: what actions are carried out upon. */
export interface OpenDividend {
  readonly open: OpenWorksheet<WorksheetReading>;
  readonly shown: Reading;
}

/** A question, and what to do once it is answered with yes. */
export interface Asked {
  readonly is: "asked";
  readonly question: Question;
  readonly consented: (on: OpenDividend) => Promise<Came>;
}

/** What an action came to: something to say, a question, or nothing more to say. */
export type Came = Notice | Asked | null;

import { makeStyles } from "@fluentui/react-components";
import type { PaneState } from "../state/pane";
import { noticeText, workingText } from "./noticeText";
import { explanationText } from "./failureText";
import { paneWords } from "./paneWords";
import { correctionSummary } from "./release/correctionSummary";
import { comparedSummary } from "./returned/comparedSummary";
import { statusWords } from "./statusWords";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says changes aloud: how the worksheet stands now, and what came of the last action. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  return (
    <>
      <div role="status" className={styles.unseen}>
        {standing(state)}
      </div>
      <div role="log" aria-label={statusWords(state.language).status} className={styles.unseen}>
        {spoken(state)}
      </div>
    </>
  );
}

function standing({ worksheet, language }: PaneState): string {
  if (worksheet.is !== "read") return "";
  const { counts } = worksheet.reading.outline;
  const { checks } = paneWords(language);
  return checks.announced(counts.error, counts.warning, counts.note);
}

function spoken({ notice, working, language, returned, tab, correction }: PaneState): string {
  if (working?.slow === true) return workingText(working, language);
  if (notice !== null) return noticeText(notice, language);
  if (tab === "release" && correction !== null) return correctionSummary(correction, language);
  const { draft } = paneWords(language);
  switch (returned.is) {
    case "none":
      return "";
    case "reading":
      return returned.slow ? draft.reading(draft.named(returned.name), null) : "";
    case "unreadable":
      return explanationText(draft.unreadable[returned.why], language);
    case "compared":
      return comparedSummary(returned, language);
  }
}

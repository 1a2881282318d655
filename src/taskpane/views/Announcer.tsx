import { makeStyles } from "@fluentui/react-components";
import type { PaneState } from "../state/pane";
import { noticeText } from "./noticeText";
import { paneWords } from "./paneWords";
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
  const { open } = worksheet.reading.outline;
  const { checks } = paneWords(language);
  return checks.announced(open.error.length, open.warning.length, open.note.length);
}

function spoken({ notice, working, language }: PaneState): string {
  if (working) return paneWords(language).common.working;
  return notice === null ? "" : noticeText(notice, language);
}

import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { paneWords } from "../paneWords";
import type { ReadingProps } from "../paneProps";

const useStyles = makeStyles({
  log: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Puts the record of all checks on a sheet, for whoever signs it. */
export function CheckLog({ state, actions }: ReadingProps) {
  const styles = useStyles();
  const id = useId();
  const words = paneWords(state.language).checks;
  return (
    <div className={styles.log}>
      <Button
        size="small"
        disabledFocusable={state.working !== null}
        aria-describedby={id}
        onClick={actions.writeLog}
      >
        {words.writeLog}
      </Button>
      <Text id={id} size={200} className={styles.hint}>
        {words.writeLogHint}
      </Text>
    </div>
  );
}

import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Disclosure } from "../Disclosure";
import { FileButton } from "../FileButton";
import { paneWords } from "../paneWords";
import { TryExcel } from "../TryExcel";
import type { ReadingProps } from "../paneProps";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The ways to a further worksheet, once there is one. */
export function MoreWorksheets({ state, actions, keepFocus }: ReadingProps) {
  const styles = useStyles();
  const id = useId();
  const { beginning: words, firstRun } = paneWords(state.language);
  const busy = state.working !== null;
  return (
    <Disclosure label={words.more}>
      <div className={styles.ways}>
        <div className={styles.way}>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-describedby={`${id}-next`}
            onClick={() => {
              keepFocus();
              actions.nextYear();
            }}
          >
            {words.nextYear}
          </Button>
          <Text size={200} id={`${id}-next`} className={styles.hint}>
            {words.nextYearHint}
          </Text>
        </div>
        <div className={styles.way}>
          <FileButton
            label={words.fromRelease}
            size="small"
            disabled={busy}
            describedBy={`${id}-release`}
            take={(source) => {
              keepFocus();
              actions.startFromRelease(source);
            }}
          />
          <Text size={200} id={`${id}-release`} className={styles.hint}>
            {words.fromReleaseHint}
          </Text>
        </div>
        <div className={styles.way}>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-describedby={`${id}-new`}
            onClick={() => {
              keepFocus();
              actions.openPage("newWorksheet");
            }}
          >
            {firstRun.newWorksheet}
          </Button>
          <Text size={200} id={`${id}-new`} className={styles.hint}>
            {firstRun.newWorksheetHint}
          </Text>
        </div>
        <TryExcel state={state} actions={actions} />
      </div>
    </Disclosure>
  );
}

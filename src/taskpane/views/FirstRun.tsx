import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FileButton } from "./FileButton";
import { narrowSides } from "./narrowPane";
import { NoticeBar } from "./NoticeBar";
import type { PaneProps } from "./paneProps";
import { TryExcel } from "./TryExcel";
import { paneWords } from "./paneWords";
import { Suspense, lazy, useId } from "react";

const NearNote = lazy(async () => ({
  default: (await import("./start/NearNote")).NearNote,
}));

const useStyles = makeStyles({
  firstRun: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    ...narrowSides,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** No worksheet yet: what the pane does, and the ways to begin. */
export function FirstRun({ state, actions }: PaneProps) {
  const styles = useStyles();
  const id = useId();
  const { near, released = [] } = state.worksheet.is === "none" ? state.worksheet : {};
  const { firstRun: words, beginning } = paneWords(state.language);
  return (
    <>
      <NoticeBar state={state} actions={actions} keepFocus={() => undefined} />
      <section className={styles.firstRun}>
        {near !== undefined && (
          <Suspense fallback={null}>
            <NearNote near={near} state={state} actions={actions} />
          </Suspense>
        )}
        <h2 className={styles.heading}>{words.heading}</h2>
        <Text>{words.what}</Text>
        <div className={styles.choice}>
          <Button
            appearance="primary"
            disabledFocusable={state.working !== null}
            aria-describedby={`${id}-new`}
            onClick={() => {
              actions.openPage("newWorksheet");
            }}
          >
            {words.newWorksheet}
          </Button>
          <Text size={200} id={`${id}-new`} className={styles.hint}>
            {words.newWorksheetHint}
          </Text>
        </div>
        <div className={styles.choice}>
          <FileButton
            label={beginning.fromRelease}
            disabled={state.working !== null}
            describedBy={`${id}-release`}
            take={actions.startFromRelease}
          />
          <Text size={200} id={`${id}-release`} className={styles.hint}>
            {beginning.fromReleaseHint}
          </Text>
          {released.map((sheet) => (
            <Button
              key={sheet}
              size="small"
              disabledFocusable={state.working !== null}
              onClick={() => {
                actions.startFromRelease({ is: "sheet", sheet });
              }}
            >
              {beginning.fromSheet(sheet)}
            </Button>
          ))}
        </div>
        <div className={styles.choice}>
          <Button
            disabledFocusable={state.working !== null}
            aria-describedby={`${id}-sample`}
            onClick={actions.openSample}
          >
            {words.openSample}
          </Button>
          <Text size={200} id={`${id}-sample`} className={styles.hint}>
            {words.openSampleHint}
          </Text>
        </div>
        <Text size={200} className={styles.hint}>
          {words.alreadyHere}
        </Text>
        <div>
          <Button appearance="subtle" size="small" onClick={actions.readAgain}>
            {paneWords(state.language).common.readAgain}
          </Button>
          <TryExcel state={state} actions={actions} />
        </div>
      </section>
    </>
  );
}

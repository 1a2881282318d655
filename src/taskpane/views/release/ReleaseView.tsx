import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { OutputLanguage } from "../OutputLanguage";
import { SeverityMark } from "../SeverityMark";
import { Waiting } from "../Waiting";
import type { ReadingProps } from "../paneProps";
import { paneWords } from "../paneWords";
import { statusWords } from "../statusWords";
import { Lacking } from "./Lacking";
import { ReleasePreview } from "./ReleasePreview";
import { Remarks } from "./Remarks";
import { TakeAlong } from "./TakeAlong";

const CorrectionView = lazy(async () => ({
  default: (await import("./CorrectionView")).CorrectionView,
}));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  open: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
});

/** The release as composed, and the ways to take it along; in its place the correction of a notice, where asked for. */
export function ReleaseView(props: ReadingProps) {
  const styles = useStyles();
  const { state, actions, reading, keepFocus } = props;
  const { language, working, correction } = state;
  const words = paneWords(language);
  const { release } = reading;
  const errors = reading.outline.open.error.length;
  if (correction !== null) {
    return (
      <Suspense fallback={<Waiting words={statusWords(language).loadingPane} />}>
        <CorrectionView correction={correction} {...props} />
      </Suspense>
    );
  }
  return (
    <div className={styles.view}>
      <OutputLanguage {...props} />
      {release.is === "refused" ? (
        <Lacking lacking={release.lacking} refused={words.release.refused} {...props} />
      ) : (
        <>
          {errors > 0 && (
            <div className={styles.open}>
              <SeverityMark of="error" />
              <Text size={200}>{words.release.errorsOpen(errors)}</Text>
            </div>
          )}
          <Checkbox
            label={words.release.draftMark}
            checked={state.draft || errors > 0}
            disabled={errors > 0}
            onChange={(_, { checked }) => {
              actions.markDraft(checked === true);
            }}
          />
          <TakeAlong
            state={state}
            lang={reading.outputLanguage}
            copy={actions.copyRelease}
            save={actions.saveRelease}
          >
            <Button disabledFocusable={working !== null} onClick={actions.putReleaseOnSheet}>
              {words.release.draftSheet}
            </Button>
          </TakeAlong>
          <Remarks composed={release} {...props} />
          <ReleasePreview document={release.document} label={words.release.preview} />
        </>
      )}
      <div>
        <Button
          size="small"
          onClick={() => {
            keepFocus();
            actions.openCorrection();
          }}
        >
          {words.correcting.open}
        </Button>
      </div>
    </div>
  );
}

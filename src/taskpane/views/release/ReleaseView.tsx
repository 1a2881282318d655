import {
  Button,
  Checkbox,
  Field,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { releaseFormatNames, releaseFormats } from "../../../release/render/formats";
import { OutputLanguage } from "../OutputLanguage";
import { SeverityMark } from "../SeverityMark";
import type { ReadingProps } from "../paneProps";
import { narrowField } from "../narrowField";
import { paneWords } from "../paneWords";
import { Lacking } from "./Lacking";
import { ReleasePreview } from "./ReleasePreview";
import { Remarks } from "./Remarks";

/** The one that most releases go out in first. */
const formats = releaseFormatNames.toReversed();

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  open: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  save: { color: tokens.colorNeutralForeground3 },
});

/** The release as composed, and the ways to take it along. */
export function ReleaseView(props: ReadingProps) {
  const styles = useStyles();
  const { state, actions, reading } = props;
  const { language, working, notice } = state;
  const words = paneWords(language);
  const { release } = reading;
  const errors = reading.outline.open.error.length;
  return (
    <div className={styles.view}>
      <OutputLanguage {...props} />
      {release.is === "refused" ? (
        <Lacking lacking={release.lacking} {...props} />
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
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabledFocusable={working !== null}
              onClick={actions.copyRelease}
            >
              {words.release.copy}
            </Button>
            <Button disabledFocusable={working !== null} onClick={actions.putReleaseOnSheet}>
              {words.release.draftSheet}
            </Button>
          </div>
          <div className={styles.actions} role="group" aria-label={words.release.save}>
            <Text size={200} className={styles.save} aria-hidden>
              {words.release.save}
            </Text>
            {formats.map((format) => (
              <Button
                key={format}
                size="small"
                disabledFocusable={working !== null}
                onClick={() => {
                  actions.saveRelease(format);
                }}
              >
                {releaseFormats[format].names[language]}
              </Button>
            ))}
          </div>
          {notice?.is === "copyByHand" && (
            <Field label={words.release.plainText} style={narrowField}>
              <Textarea
                readOnly
                rows={6}
                value={notice.text}
                lang={reading.outputLanguage}
                onFocus={({ target }) => {
                  target.select();
                }}
              />
            </Field>
          )}
          <Remarks composed={release} {...props} />
          <ReleasePreview document={release.document} label={words.release.preview} />
        </>
      )}
    </div>
  );
}

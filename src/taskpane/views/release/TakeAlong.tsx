import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../../dividend/language";
import {
  type ReleaseFormat,
  releaseFormatNames,
  releaseFormats,
} from "../../../release/render/formats";
import type { PaneState } from "../../state/pane";
import { narrowField } from "../narrowField";
import { paneWords } from "../paneWords";

/** The one that most releases go out in first. */
const formats = releaseFormatNames.toReversed();

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  save: { color: tokens.colorNeutralForeground3 },
});

interface TakeAlongProps {
  readonly state: PaneState;
  /** The language of what is taken along. */
  readonly lang: Language;
  readonly copy: () => void;
  readonly save: (format: ReleaseFormat) => void;
  /** Further ways beside the copy. */
  readonly children?: ReactNode;
}

/** The ways to take along what was composed. */
export function TakeAlong({ state, lang, copy, save, children }: TakeAlongProps) {
  const styles = useStyles();
  const { language, working, notice } = state;
  const words = paneWords(language).release;
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={working !== null} onClick={copy}>
          {words.copy}
        </Button>
        {children}
      </div>
      <div className={styles.actions} role="group" aria-label={words.save}>
        <Text size={200} className={styles.save} aria-hidden>
          {words.save}
        </Text>
        {formats.map((format) => (
          <Button
            key={format}
            size="small"
            disabledFocusable={working !== null}
            onClick={() => {
              save(format);
            }}
          >
            {releaseFormats[format].names[language]}
          </Button>
        ))}
      </div>
      {notice?.is === "copyByHand" && (
        <Field label={words.plainText} style={narrowField}>
          <Textarea
            readOnly
            rows={6}
            value={notice.text}
            lang={lang}
            onFocus={({ target }) => {
              target.select();
            }}
          />
        </Field>
      )}
    </>
  );
}

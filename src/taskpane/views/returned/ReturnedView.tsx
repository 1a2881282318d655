import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { DraftSource } from "../../state/pane";
import { FileButton } from "../FileButton";
import { Progress } from "../Progress";
import type { ReadingProps } from "../paneProps";
import { paneWords } from "../paneWords";
import { Compared } from "./Compared";
import { PasteBox, pastedFrom } from "./PasteBox";
import { UnreadableFile } from "./UnreadableFile";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  intake: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Takes a draft that came back, and shows how it agrees with the worksheet. */
export function ReturnedView(props: ReadingProps) {
  const styles = useStyles();
  const id = useId();
  const { state, actions, keepFocus } = props;
  const { returned, language } = state;
  const words = paneWords(language).draft;
  const isCompared = returned.is === "compared";
  const take = (source: DraftSource) => {
    keepFocus();
    actions.compareDraft(source);
  };
  return (
    <div
      className={styles.view}
      onPaste={({ clipboardData, defaultPrevented }) => {
        const source = pastedFrom(clipboardData);
        if (!defaultPrevented && source !== null) take(source);
      }}
    >
      {returned.is === "none" && (
        <>
          <h2 className={styles.heading}>{words.heading}</h2>
          <Text>{words.what}</Text>
        </>
      )}
      {returned.is === "reading" && returned.slow && (
        <>
          <Progress words={words.reading(words.named(returned.name), returned.page ?? null)} />
          <Button onClick={actions.putDraftAway}>{words.stopReading}</Button>
        </>
      )}
      {returned.is === "unreadable" && <UnreadableFile {...returned} language={language} />}
      {isCompared && <Compared {...props} returned={returned} />}
      <div className={styles.intake}>
        <FileButton
          label={isCompared ? words.another : words.choose}
          appearance={isCompared ? "secondary" : "primary"}
          describedBy={id}
          take={take}
        />
        <Text id={id} size={200} className={styles.hint}>
          {words.chooseHint}
        </Text>
      </div>
      <PasteBox words={words} take={take} />
      <Text size={200} className={styles.hint}>
        {words.nothingSent}
      </Text>
    </div>
  );
}

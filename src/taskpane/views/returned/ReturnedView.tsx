import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { DraftSource } from "../../state/pane";
import { Progress } from "../Progress";
import type { ReadingProps } from "../paneProps";
import { paneWords } from "../paneWords";
import { Compared } from "./Compared";
import { Intake } from "./Intake";
import { UnreadableFile } from "./UnreadableFile";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Takes a draft that came back, and shows how it agrees with the worksheet. */
export function ReturnedView(props: ReadingProps) {
  const styles = useStyles();
  const { state, actions, keepFocus } = props;
  const { returned, language } = state;
  const words = paneWords(language).draft;
  const isCompared = returned.is === "compared";
  const take = (source: DraftSource) => {
    keepFocus();
    actions.compareDraft(source);
  };
  return (
    <Intake language={language} words={words} isFirst={!isCompared} take={take}>
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
    </Intake>
  );
}

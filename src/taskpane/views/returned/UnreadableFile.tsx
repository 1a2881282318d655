import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../dividend/language";
import type { Unreadable } from "../../../languages/draftWords";
import { SeverityMark } from "../SeverityMark";
import { paneWords } from "../paneWords";

const useStyles = makeStyles({
  unreadable: { display: "flex", columnGap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

interface UnreadableFileProps {
  /** The file's name; null for pasted text. */
  readonly name: string | null;
  readonly why: Unreadable | "noNotice";
  readonly language: Language;
}

/** Why a draft or a release cannot be read, and what to do. */
export function UnreadableFile({ name, why, language }: UnreadableFileProps) {
  const styles = useStyles();
  const { draft } = paneWords(language);
  const { sentence, nextStep } = draft.unreadable[why];
  return (
    <div className={styles.unreadable}>
      <SeverityMark of="error" />
      <div className={styles.words}>
        <Text weight="semibold">{draft.named(name)}</Text>
        <Text>{sentence}</Text>
        <Text>{nextStep}</Text>
        {name !== null && why !== "noNotice" && <Text>{draft.pasteInstead}</Text>}
      </div>
    </div>
  );
}

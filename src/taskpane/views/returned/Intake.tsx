import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { Language } from "../../../dividend/language";
import type { DraftSource } from "../../state/pane";
import { FileButton } from "../FileButton";
import { paneWords } from "../paneWords";
import { PasteBox, pastedFrom } from "./PasteBox";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  intake: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface IntakeProps {
  readonly language: Language;
  readonly words: {
    readonly choose: string;
    readonly another: string;
    readonly paste: string;
    readonly pasteDo: string;
  };
  /** Whether nothing was taken yet, so that taking it is what there is to do. */
  readonly isFirst: boolean;
  readonly take: (source: DraftSource) => void;
  /** What stands above: what is taken, or what came of it. */
  readonly children: ReactNode;
}

/** A view that takes a document, chosen, dropped or pasted anywhere in it. */
export function Intake({ language, words, isFirst, take, children }: IntakeProps) {
  const styles = useStyles();
  const id = useId();
  const { draft } = paneWords(language);
  return (
    <div
      className={styles.view}
      onPaste={({ clipboardData, defaultPrevented }) => {
        const source = pastedFrom(clipboardData);
        if (!defaultPrevented && source !== null) take(source);
      }}
    >
      {children}
      <div className={styles.intake}>
        <FileButton
          label={isFirst ? words.choose : words.another}
          appearance={isFirst ? "primary" : "secondary"}
          describedBy={id}
          take={take}
        />
        <Text id={id} size={200} className={styles.hint}>
          {draft.chooseHint}
        </Text>
      </div>
      <PasteBox words={words} take={take} />
      <Text size={200} className={styles.hint}>
        {draft.nothingSent}
      </Text>
    </div>
  );
}

import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SeverityMark } from "../SeverityMark";
import type { ReadingProps } from "../paneProps";
import { startWords } from "./startWords";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** How much is still open, and the way through it. */
export function FillNote({ reading, state, actions }: ReadingProps) {
  const styles = useStyles();
  const { fill: words } = startWords(state.language);
  const { cells } = reading.open;
  const count = (wanted: string) => cells.filter((cell) => cell.state === wanted).length;
  const text = words.note(count("missing"), count("notReadable"));
  if (text === "") return null;
  return (
    <div className={styles.note}>
      <SeverityMark of="note" />
      <Text>{text}</Text>
      <Button
        size="small"
        onClick={() => {
          actions.leadThrough(true);
        }}
      >
        {words.begin}
      </Button>
    </div>
  );
}

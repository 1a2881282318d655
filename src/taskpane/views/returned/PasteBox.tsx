import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftSource } from "../../state/pane";
import { narrowField } from "../narrowField";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What was pasted: a file, rich text or plain; null where it is none of these. */
export function pastedFrom(pasted: DataTransfer): DraftSource | null {
  const file = pasted.files[0];
  const html = pasted.getData("text/html");
  const text = pasted.getData("text/plain");
  // Word and Excel put a picture of what is copied beside its text.
  if (html !== "" || text !== "") return { is: "pasted", html, text };
  return file === undefined ? null : { is: "file", file };
}

interface PasteBoxProps {
  readonly words: { readonly paste: string; readonly pasteDo: string };
  readonly take: (source: DraftSource) => void;
}

/** Takes a draft that is pasted, with its tables, or typed. */
export function PasteBox({ words, take }: PasteBoxProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        setTyped("");
        take({ is: "pasted", html: "", text: typed });
      }}
    >
      <Field label={words.paste} style={narrowField}>
        <Textarea
          rows={2}
          resize="vertical"
          value={typed}
          onPaste={(event) => {
            const source = pastedFrom(event.clipboardData);
            if (source === null || typed !== "") return;
            event.preventDefault();
            take(source);
          }}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {typed.trim() !== "" && (
        <Button type="submit" size="small">
          {words.pasteDo}
        </Button>
      )}
    </form>
  );
}

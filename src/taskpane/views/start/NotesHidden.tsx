import { Button, Text } from "@fluentui/react-components";
import type { ReadingProps } from "../paneProps";
import { startWords } from "./startWords";

/** That notes are hidden, and the way to where that was chosen: what is not shown was found all the same. */
export function NotesHidden({ reading, state, actions }: ReadingProps) {
  const { settings: words } = startWords(state.language);
  return (
    <div>
      <Text size={200}>{words.notesHidden(reading.outline.open.note.length)}</Text>{" "}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          actions.openPage("settings");
        }}
      >
        {words.title}
      </Button>
    </div>
  );
}

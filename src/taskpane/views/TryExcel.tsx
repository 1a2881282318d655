import { Button } from "@fluentui/react-components";
import type { PaneProps } from "./paneProps";
import { paneWords } from "./paneWords";

/** The way to the page that tries the Excel the pane runs in. */
export function TryExcel({ state, actions }: PaneProps) {
  return (
    <Button appearance="subtle" size="small" onClick={actions.tryExcel}>
      {paneWords(state.language).common.tryExcel}
    </Button>
  );
}

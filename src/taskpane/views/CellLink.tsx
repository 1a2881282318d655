import { Link, makeStyles } from "@fluentui/react-components";
import { type CellAddress, a1 } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { paneWords } from "./paneWords";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

interface CellLinkProps {
  readonly cell: CellAddress;
  /** What the cell holds, before its address. */
  readonly label?: string;
  readonly language: Language;
  readonly select: (cell: CellAddress) => void;
}

/** A cell within a sentence or a list; a click selects it. */
export function CellLink({ cell, label = "", language, select }: CellLinkProps) {
  const styles = useStyles();
  const address = a1(cell);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={`${label} ${paneWords(language).checks.selectCell(address)}`.trim()}
      onClick={() => {
        select(cell);
      }}
    >
      {`${label} ${address}`.trim()}
    </Link>
  );
}

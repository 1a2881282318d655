import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    justifyContent: "flex-start",
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  content: { paddingLeft: tokens.spacingHorizontalL, paddingBottom: tokens.spacingVerticalS },
});

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Something folded away behind its name. */
export function Disclosure({ label, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      <div id={id} hidden={!open} className={styles.content}>
        {open && children}
      </div>
    </div>
  );
}

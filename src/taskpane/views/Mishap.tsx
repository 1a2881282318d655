import { Component, type ReactNode } from "react";

interface MishapProps {
  /** What is shown where something below could not be drawn. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the pane from going blank where a part of it could not be fetched or drawn. */
export class Mishap extends Component<MishapProps, { readonly happened: boolean }> {
  override state = { happened: false };

  static getDerivedStateFromError(): { readonly happened: boolean } {
    return { happened: true };
  }

  override render(): ReactNode {
    return this.state.happened ? this.props.instead : this.props.children;
  }
}

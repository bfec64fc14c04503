// Catches what a page throws, so that the rest of the program stays usable.

import { Alert, Button, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { Component, type ReactNode } from "react";
import { useWords } from "../../locales/words";
import { go } from "../../router";

interface Props {
  /** The place shown; another place clears the error. */
  place: string;
  children: ReactNode;
}

interface State {
  error: unknown;
  place: string;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? new Error("?") };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: undefined, place: props.place };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <Failed error={this.state.error} retry={() => this.setState({ error: undefined })} />;
  }
}

function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const words = useWords();
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={1} data-size="xs">
        {words.frame.failed}
      </Heading>
      <Paragraph>{words.frame.failedText}</Paragraph>
      <div className="kk-row">
        <Button onClick={retry}>{words.common.retry}</Button>
        <Button variant="secondary" onClick={() => go({ page: "start" })}>
          {words.frame.toStart}
        </Button>
      </div>
      <Details>
        <Details.Summary>{words.frame.failedDetail}</Details.Summary>
        <Details.Content>{String(error)}</Details.Content>
      </Details>
    </Alert>
  );
}

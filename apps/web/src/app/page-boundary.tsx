import { Component, type ReactNode } from 'react';
import { RouteErrorPage } from './problem-page.tsx';

interface Props {
  /** Where the page is; going elsewhere leaves the error behind. */
  readonly at: string;
  readonly children: ReactNode;
}
interface State {
  readonly at: string;
  readonly failure: { readonly error: unknown } | undefined;
}

/** Shows an error of loading or drawing in place of what it broke. */
export class PageBoundary extends Component<Props, State> {
  constructor(props: Props) {
    super(props);
    this.state = { at: props.at, failure: undefined };
  }

  static getDerivedStateFromError(error: unknown): Pick<State, 'failure'> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { at, failure: undefined };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <RouteErrorPage error={failure.error} onRetry={() => this.setState({ failure: undefined })} />;
  }
}

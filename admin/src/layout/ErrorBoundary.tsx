import { useLocation } from 'react-admin';
import { Component, type ReactNode } from 'react';
import { BrokenState } from '../shared/Blank';

/** A screen that breaks says so and leaves the rest of the newsroom standing; another address begins anew. */
class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <BrokenState error={error} retry={() => this.setState({ error: undefined })} />;
  }
}

export const ErrorBoundary = ({ children }: { children: ReactNode }) => <Boundary key={useLocation().pathname}>{children}</Boundary>;

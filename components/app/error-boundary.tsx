import { Component, type ReactNode } from 'react';
import { database } from '@/lib/store/database';
import { openAgain } from '@/lib/store/open-again';
import { storeFailure } from '@/lib/store/store-failure';
import { FailedScreen } from './failed-screen';

interface State {
  /** In a box of its own, since `null` can be thrown, too. */
  caught: { error: unknown } | null;
}

/** Shows what failed, and the ways on, instead of the blank page that React leaves when drawing one throws. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { caught: null };

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error } };
  }

  /** What failed may have been the database, which opens but once by itself. */
  private readonly onAgain = async () => {
    try {
      await openAgain(database);
      this.setState({ caught: null });
    } catch (error) {
      this.setState({ caught: { error } });
    }
  };

  override render() {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return (
      <FailedScreen failure={storeFailure(caught.error) ?? 'unknown'} error={caught.error} onAgain={this.onAgain} />
    );
  }
}

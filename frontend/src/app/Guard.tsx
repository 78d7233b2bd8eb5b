// What an ended request of a screen may not take down, and what wants somebody signed in.
import { Component, type ReactNode } from "react";
import { Bones } from "../parts/Bones";
import { Button, ButtonLink } from "../parts/Button";
import { Empty } from "../parts/Empty";
import { m } from "../words/messages";
import { signInLink, useViewer } from "./viewer";

/** Shows its children to signed-in people only; the others are told where to sign in. */
export function SignedIn({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  if (viewer === undefined) {
    return <Bones what={m.loading()} />;
  }
  if (viewer === null) {
    return (
      <section className="sheet">
        <Empty
          heading="h1"
          title={m.sign_in_needed_title()}
          text={m.sign_in_needed_text()}
          action={
            <ButtonLink tone="do" href={signInLink()}>
              {m.nav_sign_in()}
            </ButtonLink>
          }
        />
      </section>
    );
  }
  return children;
}

/** Catches a screen that breaks, also one whose code could not be loaded. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) {
      return this.props.children;
    }
    return (
      <section className="sheet" role="alert">
        <Empty
          heading="h1"
          title={m.broken_title()}
          text={m.broken_text()}
          action={<Button onClick={() => location.reload()}>{m.broken_action()}</Button>}
        />
      </section>
    );
  }
}

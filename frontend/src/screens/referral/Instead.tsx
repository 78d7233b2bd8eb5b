import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import type { Read } from "../../parts/use-read";
import { m } from "../../words/messages";

/** What stands where a referral should be: still being read, failed, or not there for this viewer. */
export function Instead({ title, ...why }: { title: string } & WhyProps) {
  return (
    <>
      <h1 className="vh">{title}</h1>
      <Why {...why} />
    </>
  );
}

interface WhyProps {
  read: Read<unknown>;
  /** It was an offer that the reader had open until now. */
  offerGone?: boolean;
}

function Why({ read, offerGone }: WhyProps) {
  if (read.failure) {
    return <ErrorNote failure={read.failure} onRetry={read.refresh} />;
  }
  if (read.loading || read.stale) {
    return <Bones what={m.attempt_loading()} />;
  }
  return (
    <section className="sheet" role="status">
      <Empty
        title={offerGone ? m.offer_gone() : m.attempt_missing()}
        text={offerGone ? m.offer_gone_text() : m.attempt_missing_text()}
        action={<ButtonLink href="/doporuceni">{m.attempt_to_list()}</ButtonLink>}
      />
    </section>
  );
}

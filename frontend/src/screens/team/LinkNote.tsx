import { CopyLink } from "../../parts/CopyLink";
import { dayOf } from "../../parts/time";
import { m } from "../../words/messages";

export interface FreshLink {
  path: string;
  expiresAt: string;
  /** For whom it is. */
  email: string;
}

/** A link that is shown once: to be copied and handed on, for no mail is sent. */
export function LinkNote({ link }: { link: FreshLink }) {
  return (
    <section className="sheet sheet--turn stack" role="status">
      <p>
        <b>{m.account_link_ready({ email: link.email })}</b>
        <br />
        {m.account_link_text({ day: dayOf(link.expiresAt) })}
      </p>
      <CopyLink id="fresh-link" address={`${location.origin}${link.path}`} />
    </section>
  );
}

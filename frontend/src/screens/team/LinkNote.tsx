import { useState } from "react";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
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

/** A link to be copied and handed on; it can be selected by hand too. */
export function CopyLink({ id, address }: { id: string; address: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // the browser does not let us: the field can be selected by hand
      setCopied(false);
    }
  };
  return (
    <>
      <Field id={id} label={m.account_link_label()}>
        {(aria) => (
          <input
            className="in"
            readOnly
            {...aria}
            value={address}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <p>
        <Button onClick={copy}>{copied ? m.account_link_copied() : m.account_link_copy()}</Button>
      </p>
    </>
  );
}

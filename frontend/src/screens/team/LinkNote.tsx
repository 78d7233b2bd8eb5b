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
  const address = `${location.origin}${link.path}`;
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
    <section className="sheet sheet--turn stack" role="status">
      <p>
        <b>{m.account_link_ready({ email: link.email })}</b>
        <br />
        {m.account_link_text({ day: dayOf(link.expiresAt) })}
      </p>
      <Field id="fresh-link" label={m.account_link_label()}>
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
      <Button onClick={copy}>{copied ? m.account_link_copied() : m.account_link_copy()}</Button>
    </section>
  );
}

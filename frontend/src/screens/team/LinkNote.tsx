import { useState } from "react";
import { Button } from "../../parts/Button";
import { Note } from "../../parts/Note";
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
    <Note tone="moss" live="status">
      <b>{m.account_link_ready({ email: link.email })}</b>
      <br />
      {m.account_link_text({ day: dayOf(link.expiresAt) })}
      <span className="field">
        <label htmlFor="fresh-link">{m.account_link_label()}</label>
        <input
          className="in"
          id="fresh-link"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
      </span>
      <Button onClick={copy}>{copied ? m.account_link_copied() : m.account_link_copy()}</Button>
    </Note>
  );
}

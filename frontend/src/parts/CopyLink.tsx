import { useState } from "react";
import { m } from "../words/messages";
import { Button } from "./Button";
import { Field } from "./Field";

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

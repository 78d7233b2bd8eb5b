import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../parts/Button";
import { m } from "../../words/messages";
import { addressOf, NOTHING_ASKED } from "../find/filter";
import "../../look/forms.css";

/** The search in one box: who asks here reads the answer on the search screen. */
export function Ask({ place }: { place: string | null }) {
  const [text, setText] = useState("");
  const [, go] = useLocation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(addressOf({ ...NOTHING_ASKED, place, text }));
  };
  return (
    <search>
      <form className="homeask no-print" onSubmit={submit}>
        <label htmlFor="ask">{m.home_ask()}</label>
        <div className="homeask__box">
          <input
            className="in"
            id="ask"
            type="search"
            maxLength={200}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button tone="do" type="submit">
            {m.find_submit()}
          </Button>
        </div>
      </form>
    </search>
  );
}

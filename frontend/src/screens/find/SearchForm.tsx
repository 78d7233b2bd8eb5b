import { type FormEvent, useEffect, useState } from "react";
import { Button } from "../../parts/Button";
import { NeedPicker } from "../../parts/NeedPicker";
import { PlacePicker } from "../../parts/PlacePicker";
import { m } from "../../words/messages";
import { type Asked, isNothing, NOTHING_ASKED } from "./filter";

interface SearchFormProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Three questions; a choice asks at once, words when they are sent. */
export function SearchForm({ asked, onAsk }: SearchFormProps) {
  const [text, setText] = useState(asked.text);
  useEffect(() => setText(asked.text), [asked.text]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ ...asked, text });
  };
  return (
    <search>
      <form className="find__form no-print" onSubmit={submit}>
        <NeedPicker
          id="need"
          label={m.find_need()}
          value={asked.needs}
          onChange={(needs) => onAsk({ ...asked, text, needs })}
        />
        <PlacePicker
          id="place"
          label={m.find_place()}
          value={asked.place}
          onChange={(place) => onAsk({ ...asked, text, place: place?.ref ?? null })}
        />
        <div className="field">
          <label htmlFor="words">
            {m.find_text()} <span className="opt">{m.optional()}</span>
          </label>
          <div className="find__words">
            <input
              className="in"
              id="words"
              type="search"
              maxLength={200}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Button tone="do" type="submit">
              {m.find_submit()}
            </Button>
          </div>
        </div>
        {isNothing(asked) ? null : (
          <div className="find__clear">
            <Button tone="bare" onClick={() => onAsk(NOTHING_ASKED)}>
              {m.find_clear()}
            </Button>
          </div>
        )}
      </form>
    </search>
  );
}

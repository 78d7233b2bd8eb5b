// The area: places with the days from and until which they are served.
import { useState } from "react";
import { Button } from "../../parts/Button";
import { FieldError } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { PlacePicker, placeDetail, placeName } from "../../parts/PlacePicker";
import { m } from "../../words/messages";
import { Line } from "./Boxes";
import type { CoverDraft } from "./draft";
import type { Errors } from "./hours-draft";
import { idOf } from "./use-save";

interface AreaEditorProps {
  covers: readonly CoverDraft[];
  errors: Errors;
  onChange: (covers: CoverDraft[]) => void;
}

export function AreaEditor({ covers, errors, onChange }: AreaEditorProps) {
  const [added, setAdded] = useState(0);
  const put = (nth: number, part: Partial<CoverDraft>) =>
    onChange(covers.map((one, at) => (at === nth ? { ...one, ...part } : one)));
  return (
    <div className="stack">
      <ul className="rows">
        {covers.map((cover, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place may stand here twice, in two spans of days
          <li key={nth} className="cover">
            <p>
              <b>{placeName(cover.place)}</b>
              <br />
              <span className="small muted">{placeDetail(cover.place)}</span>
              <FieldError id={idOf(`covers[${nth}].place`)} text={errors[`covers[${nth}].place`]} />
            </p>
            <Line
              path={`covers[${nth}].from`}
              label={m.edit_cover_from()}
              type="date"
              value={cover.from}
              errors={errors}
              onChange={(from) => put(nth, { from })}
            />
            <Line
              path={`covers[${nth}].until`}
              label={m.edit_cover_until()}
              type="date"
              value={cover.until}
              errors={errors}
              onChange={(until) => put(nth, { until })}
            />
            <Button
              tone="bare"
              aria-label={m.edit_cover_remove({ place: placeName(cover.place) })}
              onClick={() => onChange(covers.filter((_, at) => at !== nth))}
            >
              <Icon name="x" />
            </Button>
          </li>
        ))}
      </ul>
      <PlacePicker
        key={added}
        id={idOf("covers")}
        label={m.edit_cover_add()}
        hint={m.edit_cover_hint()}
        error={errors.covers}
        value={null}
        onChange={(place) => {
          if (place) {
            onChange([...covers, { place, from: "", until: "" }]);
            setAdded((before) => before + 1);
          }
        }}
      />
    </div>
  );
}

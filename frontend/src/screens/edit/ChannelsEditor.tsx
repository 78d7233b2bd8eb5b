// Ways to reach the service besides phone, e-mail and web, each with its hours.
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { m } from "../../words/messages";
import { CHANNEL_KINDS, channelKindWord } from "../service/words";
import { Line, Ticks } from "./Boxes";
import type { ChannelDraft } from "./draft";
import { HoursEditor } from "./HoursEditor";
import { type Errors, emptyHours } from "./hours-draft";
import { languageOptions } from "./languages";
import { idOf } from "./use-save";

interface ChannelsEditorProps {
  channels: readonly ChannelDraft[];
  errors: Errors;
  onChange: (channels: ChannelDraft[]) => void;
}

/** What is wrong must be seen: then the hours stand open. */
const wrongInside = (errors: Errors, nth: number): boolean =>
  Object.keys(errors).some((path) => path.startsWith(`channels[${nth}].hours`));

export function ChannelsEditor({ channels, errors, onChange }: ChannelsEditorProps) {
  const put = (nth: number, part: Partial<ChannelDraft>) =>
    onChange(channels.map((one, at) => (at === nth ? { ...one, ...part } : one)));
  const add = () =>
    onChange([...channels, { id: "", kind: "INSTAGRAM", handle: "", languages: [], hours: emptyHours() }]);
  return (
    <div className="stack">
      <ul className="rows">
        {channels.map((channel, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a new channel has no id yet
          <li key={nth} className="stack">
            <div className="channel">
              <Field id={idOf(`channels[${nth}].kind`)} label={m.edit_channel_kind()}>
                {(aria) => (
                  <select
                    className="in"
                    value={channel.kind}
                    onChange={(event) => put(nth, { kind: event.target.value as ChannelDraft["kind"] })}
                    {...aria}
                  >
                    {CHANNEL_KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {channelKindWord(kind)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Line
                path={`channels[${nth}].handle`}
                label={m.edit_channel_handle()}
                value={channel.handle}
                errors={errors}
                onChange={(handle) => put(nth, { handle })}
              />
              <Button
                tone="bare"
                aria-label={m.edit_channel_remove({
                  channel: `${channelKindWord(channel.kind)} ${channel.handle}`,
                })}
                onClick={() => onChange(channels.filter((_, at) => at !== nth))}
              >
                <Icon name="x" />
              </Button>
            </div>
            <details open={wrongInside(errors, nth) || undefined}>
              <summary>
                {m.edit_channel_hours()} <Icon name="down" />
              </summary>
              <div className="stack">
                <HoursEditor
                  path={`channels[${nth}].hours`}
                  hours={channel.hours}
                  errors={errors}
                  onChange={(hours) => put(nth, { hours })}
                />
                <Ticks
                  path={`channels[${nth}].languages`}
                  legend={m.edit_channel_languages()}
                  options={languageOptions(channel.languages)}
                  chosen={channel.languages}
                  onChange={(languages) => put(nth, { languages })}
                />
              </div>
            </details>
          </li>
        ))}
      </ul>
      <Button tone="bare" onClick={add}>
        <Icon name="plus" />
        {m.edit_channel_add()}
      </Button>
    </div>
  );
}

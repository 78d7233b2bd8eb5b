// Where the service is delivered: the hours of each place, and places that are not there yet.
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { PlacePicker } from "../../parts/PlacePicker";
import { m } from "../../words/messages";
import { Line } from "./Boxes";
import { newSite, type SiteDraft } from "./draft";
import { HoursEditor } from "./HoursEditor";
import type { Errors } from "./hours-draft";
import { type SectionProps, Sheet } from "./sections";
import { idOf } from "./use-save";

/** What is wrong must be seen: then the hours of the place stand open. */
const wrongAt = (errors: Errors, nth: number): boolean =>
  Object.keys(errors).some((path) => path.startsWith(`sites[${nth}].`));

export function SitesSection({ draft, errors, onChange }: SectionProps) {
  const { sites } = draft;
  const put = (nth: number, part: Partial<SiteDraft>) =>
    onChange({ sites: sites.map((one, at) => (at === nth ? { ...one, ...part } : one)) });
  return (
    <Sheet id="edit-hours" title={m.service_where()}>
      {sites.length === 0 ? <p className="muted">{m.edit_no_sites()}</p> : null}
      {sites.map((site, nth) =>
        site.id ? (
          <details key={site.id} open={nth === 0 || wrongAt(errors, nth) || undefined}>
            <summary className="legend">
              {site.name} <Icon name="down" />
            </summary>
            <HoursEditor
              path={`sites[${nth}].hours`}
              hours={site.hours}
              errors={errors}
              onChange={(hours) => put(nth, { hours })}
            />
          </details>
        ) : (
          <NewSite
            // biome-ignore lint/suspicious/noArrayIndexKey: a new place has no id yet
            key={`new ${nth}`}
            nth={nth}
            site={site}
            errors={errors}
            onChange={(part) => put(nth, part)}
            onRemove={() => onChange({ sites: sites.filter((_, at) => at !== nth) })}
          />
        ),
      )}
      <Button tone="bare" onClick={() => onChange({ sites: [...sites, newSite()] })}>
        <Icon name="plus" />
        {m.edit_site_add()}
      </Button>
    </Sheet>
  );
}

interface NewSiteProps {
  nth: number;
  site: SiteDraft;
  errors: Errors;
  onChange: (part: Partial<SiteDraft>) => void;
  onRemove: () => void;
}

function NewSite({ nth, site, errors, onChange, onRemove }: NewSiteProps) {
  const path = `sites[${nth}]`;
  return (
    <fieldset className="stack">
      <legend className="legend">{m.edit_site_title()}</legend>
      <div className="edit__row">
        <Line
          path={`${path}.name`}
          label={m.edit_site_name()}
          hint={m.edit_site_name_hint()}
          value={site.name}
          errors={errors}
          onChange={(name) => onChange({ name })}
        />
        <Line
          path={`${path}.street`}
          label={m.organisation_street()}
          hint={m.edit_site_street_hint()}
          value={site.street}
          errors={errors}
          onChange={(street) => onChange({ street })}
        />
      </div>
      <PlacePicker
        id={idOf(`${path}.place`)}
        label={m.edit_site_place()}
        error={errors[`${path}.place`]}
        value={site.place?.ref ?? null}
        onChange={(place) => onChange({ place })}
      />
      <Tick
        checked={site.stepFree}
        onChange={(stepFree) => onChange({ stepFree })}
        label={m.service_step_free()}
      />
      <Tick
        checked={site.confidential}
        onChange={(confidential) => onChange({ confidential })}
        label={m.edit_site_confidential()}
      />
      <HoursEditor
        path={`${path}.hours`}
        hours={site.hours}
        errors={errors}
        onChange={(hours) => onChange({ hours })}
      />
      <Button tone="bare" onClick={onRemove}>
        <Icon name="x" />
        {m.edit_site_remove()}
      </Button>
    </fieldset>
  );
}

interface TickProps {
  checked: boolean;
  label: string;
  onChange: (checked: boolean) => void;
}

function Tick({ checked, label, onChange }: TickProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

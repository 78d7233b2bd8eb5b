import { basisWord } from "../../parts/codes";
import { placeName } from "../../parts/PlacePicker";
import { Say } from "../../parts/Say";
import { dayOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Service } from "./ServiceScreen";

type Cover = Omit<Service["covers"][number], "__typename">;

const today = (): string => new Date().toISOString().slice(0, 10);

/** "ORP Stod od 1. 1. 2027 do 31. 3. 2027". */
export function coverText({ place, from, until }: Cover): string {
  const begins = from && from > today() ? m.service_area_from({ day: dayOf(from) }) : "";
  const ends = until ? m.service_area_until({ day: dayOf(until) }) : "";
  return [placeName(place), begins, ends].filter(Boolean).join(" ");
}

/** Where it helps now and where it will; what is over is not shown. */
export function AreaServed({ service }: { service: Service }) {
  const shown = service.covers.filter((cover) => !cover.until || cover.until >= today());
  return (
    <section className="sheet stack" aria-labelledby="service-area">
      <h2 id="service-area">{m.service_covers()}</h2>
      {shown.length > 0 ? (
        <p>{shown.map(coverText).join(", ")}</p>
      ) : (
        <p className="muted">{m.service_area_unknown()}</p>
      )}
      {service.areaBasis === "STATED" ? (
        <p className="small muted">{basisWord(service.areaBasis)}</p>
      ) : (
        <p>
          <Say tone="plank" icon="warn">
            {basisWord(service.areaBasis)}
          </Say>
        </p>
      )}
      {service.areaText ? (
        <dl className="facts">
          <dt>{m.service_area_text()}</dt>
          <dd>{service.areaText}</dd>
        </dl>
      ) : null}
    </section>
  );
}

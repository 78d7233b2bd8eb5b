import { Say } from "../../parts/Say";
import { m } from "../../words/messages";
import { HoursText, OpenNow } from "./HoursText";
import type { Service } from "./ServiceScreen";

type Site = Service["sites"][number];

/** Where the service is delivered and when; a confidential place is a word, never an address. */
export function Where({ service }: { service: Service }) {
  return (
    <section className="sheet stack" aria-labelledby="service-where">
      <h2 id="service-where">{m.service_where()}</h2>
      {service.sites.length === 0 ? <p className="muted">{m.service_no_sites()}</p> : null}
      <ul className="rows">
        {service.sites.map((site) => (
          <li key={site.id} className="service__place">
            <div>
              <h3 className="service__site">{site.name}</h3>
              <Address site={site} />
              {site.hours.today.length > 0 ? (
                <p>
                  <OpenNow hours={site.hours} />
                </p>
              ) : null}
            </div>
            <HoursText hours={site.hours} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Address({ site }: { site: Site }) {
  if (site.confidential) {
    return (
      <p>
        <Say tone="slate" icon="lock">
          {m.service_confidential()}
        </Say>
      </p>
    );
  }
  const lines = [site.street, site.place?.name].filter(Boolean);
  return (
    <>
      {lines.length > 0 ? <p>{lines.join(", ")}</p> : null}
      {site.stepFree ? <p className="small muted">{m.service_step_free()}</p> : null}
    </>
  );
}

import type { ReactNode } from "react";
import { Icon, type IconName } from "../../parts/Icon";
import { m } from "../../words/messages";
import type { Service } from "./ServiceScreen";

/** A web address that a browser may open: nothing but http and https. */
export function safeWeb(web: string): string | null {
  const url = URL.parse(web.includes("://") ? web : `https://${web}`);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : null;
}

export function Contacts({ service }: { service: Service }) {
  const { phone, email, web } = service;
  const href = web ? safeWeb(web) : null;
  return (
    <section className="sheet sheet--snug" aria-labelledby="service-contacts">
      <h2 id="service-contacts">{m.service_contacts()}</h2>
      {phone || email || href ? null : <p className="muted">{m.service_no_contacts()}</p>}
      <ul className="rows contacts">
        {phone ? (
          <Contact icon="phone" name={m.service_phone()}>
            <a className="num" href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
              {phone}
            </a>
          </Contact>
        ) : null}
        {email ? (
          <Contact icon="mail" name={m.service_email()}>
            <a href={`mailto:${email}`}>{email}</a>
          </Contact>
        ) : null}
        {web && href ? (
          <Contact icon="to" name={m.service_web()}>
            <a href={href} rel="noreferrer">
              {web.replace(/^https?:\/\//, "").replace(/\/$/, "")}
            </a>
          </Contact>
        ) : null}
      </ul>
    </section>
  );
}

function Contact({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>
        <span className="small muted">{name}</span>
        <br />
        {children}
      </span>
    </li>
  );
}

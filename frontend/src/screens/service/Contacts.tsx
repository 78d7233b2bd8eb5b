import type { ReactNode } from "react";
import { Link } from "wouter";
import { languageWord } from "../../parts/codes";
import { Icon, type IconName } from "../../parts/Icon";
import { m } from "../../words/messages";
import { HoursText, OpenNow } from "./HoursText";
import type { Service } from "./ServiceScreen";
import { channelKindWord } from "./words";

type Channel = Service["channels"][number];

/** A web address that a browser may open: nothing but http and https. */
export function safeWeb(web: string): string | null {
  const url = URL.parse(web.includes("://") ? web : `https://${web}`);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : null;
}

export const telOf = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;

interface Reachable {
  phone: string | null;
  email: string | null;
  web: string | null;
}

/** Phone, e-mail and web of whoever has them. */
export function ContactRows({ of }: { of: Reachable }) {
  const href = of.web ? safeWeb(of.web) : null;
  return (
    <>
      {of.phone ? (
        <Contact icon="phone" name={m.service_phone()}>
          <a className="num" href={telOf(of.phone)}>
            {of.phone}
          </a>
        </Contact>
      ) : null}
      {of.email ? (
        <Contact icon="mail" name={m.service_email()}>
          <a href={`mailto:${of.email}`}>{of.email}</a>
        </Contact>
      ) : null}
      {of.web && href ? (
        <Contact icon="to" name={m.service_web()}>
          <a href={href} rel="noreferrer">
            {of.web.replace(/^https?:\/\//, "").replace(/\/$/, "")}
          </a>
        </Contact>
      ) : null}
    </>
  );
}

export function Contacts({ service }: { service: Service }) {
  const { phone, email, web, channels } = service;
  return (
    <section className="sheet sheet--snug" aria-labelledby="service-contacts">
      <h2 id="service-contacts">{m.service_contacts()}</h2>
      {phone || email || web || channels.length > 0 ? null : (
        <p className="muted">{m.service_no_contacts()}</p>
      )}
      <ul className="rows contacts">
        <ContactRows of={service} />
        {channels.map((channel) => (
          <ChannelRow channel={channel} key={channel.id} />
        ))}
      </ul>
    </section>
  );
}

const ONLINE_ICON: Readonly<Record<string, IconName>> = { PHONE: "phone", MAIL: "mail", WEB: "to" };

function ChannelRow({ channel }: { channel: Channel }) {
  const online = !(channel.kind in ONLINE_ICON);
  return (
    <Contact icon={ONLINE_ICON[channel.kind] ?? "chat"} name={channelKindWord(channel.kind)}>
      <Handle channel={channel} />
      <br />
      <OpenNow hours={channel.hours} online={online} />
      {channel.hours.known || channel.hours.note ? (
        <details className="small">
          <summary>
            {m.service_channel_hours()} <Icon name="down" />
          </summary>
          <HoursText hours={channel.hours} />
        </details>
      ) : null}
      {channel.languages.length > 0 ? (
        <span className="small muted">{channel.languages.map(languageWord).join(", ")}</span>
      ) : null}
    </Contact>
  );
}

function Handle({ channel }: { channel: Channel }) {
  const href = hrefOf(channel);
  return href ? (
    <a href={href} rel="noreferrer">
      {channel.handle}
    </a>
  ) : (
    <b>{channel.handle}</b>
  );
}

/** Where a handle leads; null where it is only a name. */
function hrefOf({ kind, handle }: Channel): string | null {
  switch (kind) {
    case "PHONE":
      return telOf(handle);
    case "MAIL":
      return `mailto:${handle}`;
    case "INSTAGRAM":
      return handle.includes("/")
        ? safeWeb(handle)
        : `https://www.instagram.com/${encodeURIComponent(handle.replace(/^@/, ""))}`;
    case "WHATSAPP":
      return /^[\d+\s]+$/.test(handle) ? `https://wa.me/${handle.replaceAll(/\D/g, "")}` : null;
    default:
      return handle.includes(".") && !handle.includes(" ") ? safeWeb(handle) : null;
  }
}

export function Contact({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <div className="contacts__text">
        <span className="small muted">{name}</span>
        <br />
        {children}
      </div>
    </li>
  );
}

interface Person {
  id: string;
  name: string;
  position: string | null;
  phone: string | null;
  email: string | null;
  reachNote: string | null;
  coordinator?: boolean;
}

/** Who works there, for signed-in people; each leads to their page. */
export function People({
  people,
  title,
  empty,
}: {
  people: readonly Person[];
  title: string;
  empty: string;
}) {
  return (
    <section className="sheet sheet--snug no-print" aria-labelledby="people">
      <h2 id="people">{title}</h2>
      <p className="small muted">{m.service_people_hint()}</p>
      {people.length === 0 ? <p className="muted">{empty}</p> : null}
      <ul className="rows contacts">
        {people.map((person) => (
          <li key={person.id}>
            <Icon name="user" />
            <div className="contacts__text">
              <Link href={`/pracovnik/${person.id}`}>{person.name}</Link>
              <span className="small muted">
                {[person.position, person.coordinator ? m.worker_role_COORDINATOR() : ""]
                  .filter(Boolean)
                  .map((word) => `, ${word}`)
                  .join("")}
              </span>
              {person.phone ? (
                <>
                  <br />
                  <a className="num" href={telOf(person.phone)}>
                    {person.phone}
                  </a>
                </>
              ) : null}
              {person.reachNote ? <p className="small muted">{person.reachNote}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

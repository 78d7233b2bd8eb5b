// <Signpost>: the contact in large letters, to be written down or shown. Who is signed in adds one to a count.
import { useEffect, useRef } from "react";
import { spansText } from "../../parts/hours";
import { Icon } from "../../parts/Icon";
import { m } from "../../words/messages";
import { channelKindWord } from "../service/words";
import type { Card } from "./pages";

export const dialled = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;

export function Contact({ service, id }: { service: Card; id: string }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  const [spot] = service.spots;
  return (
    <section
      className="svc__contact stack"
      id={id}
      tabIndex={-1}
      ref={box}
      aria-label={m.signpost_label({ service: service.name })}
    >
      {service.phone ? (
        <p className="svc__phone">
          <a className="num" href={dialled(service.phone)}>
            <Icon name="phone" /> {service.phone}
          </a>
        </p>
      ) : (
        <p>{m.service_no_phone()}</p>
      )}
      {spot ? (
        <p>
          <b>{[spot.street, spot.place].filter(Boolean).join(", ")}</b>
          <br />
          {spot.today.spans.length > 0
            ? m.signpost_today({ times: spansText(spot.today.spans) })
            : (spot.today.note ?? "")}
        </p>
      ) : null}
      {service.email ? (
        <p>
          <a href={`mailto:${service.email}`}>{service.email}</a>
        </p>
      ) : null}
      {service.web ? (
        <p>
          <a href={service.web} rel="noreferrer">
            {service.web.replace(/^https?:\/\//, "")}
          </a>
        </p>
      ) : null}
      {service.channels
        .filter(({ kind }) => !["PHONE", "MAIL", "WEB"].includes(kind))
        .map(({ kind, handle }) => (
          <p key={`${kind}${handle}`}>
            {channelKindWord(kind)}: <b>{handle}</b>
          </p>
        ))}
    </section>
  );
}

// <Button tone="do|stop|bare" wide busy onPress>: native button; <ButtonLink href tone wide>: link that looks like one.
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent } from "react";
import { Link } from "wouter";

export type ButtonTone = "plain" | "do" | "stop" | "bare";

interface Shape {
  tone?: ButtonTone;
  wide?: boolean;
}

const classOf = (shape: Shape): string =>
  ["btn", shape.tone && shape.tone !== "plain" ? `btn--${shape.tone}` : "", shape.wide ? "btn--wide" : ""]
    .filter(Boolean)
    .join(" ");

/** `blocked` keeps the button reachable and says "not now"; say why beside it and pass its id in aria-describedby. */
type ButtonProps = Shape & ButtonHTMLAttributes<HTMLButtonElement> & { blocked?: boolean };

export function Button({ tone, wide, blocked = false, onClick, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (blocked) {
      event.preventDefault();
      return;
    }
    onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ ...(tone ? { tone } : {}), ...(wide ? { wide } : {}) })}
      aria-disabled={blocked || undefined}
      onClick={press}
    />
  );
}

type ButtonLinkProps = Shape & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link inside the application; `tel:`, `mailto:` and whole addresses become plain links. */
export function ButtonLink({ tone, wide, href, ...rest }: ButtonLinkProps) {
  const className = classOf({ ...(tone ? { tone } : {}), ...(wide ? { wide } : {}) });
  const within = href.startsWith("/") && !href.startsWith("/prihlaseni");
  return within ? (
    <Link {...rest} href={href} className={className} />
  ) : (
    <a {...rest} href={href} className={className} />
  );
}

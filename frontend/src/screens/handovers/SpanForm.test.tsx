import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { SpanForm } from "./SpanForm";
import { presetSpan } from "./span";

const NOW = new Date("2026-11-22T12:00:00Z");

function show() {
  const onSpan = vi.fn();
  render(<SpanForm span={presetSpan("year", NOW)} now={NOW} onSpan={onSpan} />);
  return { onSpan, user: userEvent.setup() };
}

test("a preset says that it is on, and another one is one press away", async () => {
  const { onSpan, user } = show();
  expect(screen.getByRole("button", { name: /12/ })).toHaveAttribute("aria-pressed", "true");
  await user.click(screen.getByRole("button", { name: "letos" }));
  expect(onSpan).toHaveBeenCalledWith({ from: "2026-01-01", until: "2026-11-22" });
});

test("a span that ends before it begins is not asked for", async () => {
  const { onSpan, user } = show();
  await user.clear(screen.getByLabelText("Od"));
  await user.type(screen.getByLabelText("Od"), "1.12.2026");
  await user.click(screen.getByRole("button", { name: "Ukázat" }));
  expect(screen.getByLabelText("Do")).toHaveAccessibleDescription(/Konec období je před začátkem/);
  await user.clear(screen.getByLabelText("Od"));
  await user.type(screen.getByLabelText("Od"), "1.3.2026{Enter}");
  expect(onSpan).toHaveBeenCalledWith({ from: "2026-03-01", until: "2026-11-22" });
});

import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Chip, Combo } from "./Combo";
import { foundIn } from "./fold";

const NEEDS = [
  { id: "debts", name: "Dluhy a exekuce" },
  { id: "housing", name: "Bydlení" },
  { id: "health", name: "Zdraví" },
];

function Needs() {
  const [text, setText] = useState("");
  const [picked, setPicked] = useState<readonly string[]>([]);
  return (
    <Combo
      id="need"
      label="Co člověk potřebuje"
      options={NEEDS.filter((need) => !picked.includes(need.id) && foundIn(text, [need.name]))}
      text={text}
      onText={setText}
      onPick={(id) => {
        setText("");
        setPicked([...picked, id]);
      }}
      onBack={() => setPicked(picked.slice(0, -1))}
      chips={picked.map((id) => (
        <Chip key={id} word={id} onRemove={() => setPicked(picked.filter((one) => one !== id))} />
      ))}
    />
  );
}

const box = () => screen.getByRole("combobox", { name: "Co člověk potřebuje" });
const options = () => screen.queryAllByRole("option").map((option) => option.textContent);

test("what is typed without accents finds the word, and Enter takes it", async () => {
  render(<Needs />);
  await userEvent.type(box(), "bydl");
  expect(options()).toEqual(["Bydlení"]);
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Odebrat: housing" })).toBeVisible();
  expect(options()).toEqual([]);
});

test("arrows walk through the list in a circle and say which option is marked", async () => {
  render(<Needs />);
  await userEvent.click(box());
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Bydlení");
  expect(box()).toHaveAttribute("aria-activedescendant", screen.getByRole("option", { selected: true }).id);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Dluhy a exekuce");
});

test("the number of options is spoken in Czech plurals", async () => {
  render(<Needs />);
  await userEvent.click(box());
  expect(screen.getByRole("status")).toHaveTextContent("3 možnosti v seznamu");
  await userEvent.type(box(), "zdr");
  expect(screen.getByRole("status")).toHaveTextContent("1 možnost v seznamu");
});

test("Escape closes the list and keeps what was typed; backspace in an empty box takes the last word away", async () => {
  render(<Needs />);
  await userEvent.type(box(), "dl{Escape}");
  expect(options()).toEqual([]);
  expect(box()).toHaveValue("dl");
  await userEvent.keyboard("{Backspace}{Backspace}");
  await userEvent.type(box(), "dluhy{Enter}");
  await userEvent.keyboard("{Backspace}");
  expect(screen.queryByRole("button", { name: "Odebrat: debts" })).toBeNull();
});

test("pressing an option with a finger takes it and leaves the focus in the box", async () => {
  render(<Needs />);
  await userEvent.click(box());
  await userEvent.click(screen.getByRole("option", { name: "Zdraví" }));
  expect(box()).toHaveFocus();
  expect(screen.getByRole("button", { name: "Odebrat: health" })).toBeVisible();
});

// <Presets legend presets words pressed onPick>: usual choices at one press each.
export interface PresetsProps<Preset extends string> {
  legend: string;
  presets: readonly Preset[];
  words: Readonly<Record<Preset, () => string>>;
  pressed: Preset | null;
  onPick: (preset: Preset) => void;
}

export function Presets<Preset extends string>({
  legend,
  presets,
  words,
  pressed,
  onPick,
}: PresetsProps<Preset>) {
  return (
    <fieldset className="chips">
      <legend className="vh">{legend}</legend>
      {presets.map((preset) => (
        <button
          key={preset}
          type="button"
          className="chip"
          aria-pressed={preset === pressed}
          onClick={() => onPick(preset)}
        >
          {words[preset]()}
        </button>
      ))}
    </fieldset>
  );
}

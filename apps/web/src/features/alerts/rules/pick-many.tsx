import type { ReactElement } from 'react';
import { ComboBox } from '../../../ui/combo-box.tsx';
import type { Option } from '../../../ui/option.ts';
import { Tag } from '../../../ui/tag.tsx';

/** Some of a long list: each is found by typing and stands under the field until it is taken out. */
export function PickMany({
  label,
  hint,
  error,
  name,
  options,
  values,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly name?: string;
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}): ReactElement {
  const titles = new Map(options.map(({ id, label: title }) => [id, title]));
  return (
    <div>
      <ComboBox
        // A field that was used is a new one: what was typed goes away with the choice.
        key={values.length}
        label={label}
        hint={hint}
        error={error}
        name={name}
        isOptional
        options={options.filter(({ id }) => !values.includes(id))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...values, id]);
        }}
      />
      {values.length > 0 && (
        <ul className="rule-tags">
          {values.map((value) => (
            <li key={value}>
              <Tag
                text={titles.get(value) ?? value}
                isOn
                onRemove={() => onChange(values.filter((other) => other !== value))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

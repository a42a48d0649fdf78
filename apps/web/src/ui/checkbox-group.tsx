import type { ReactElement } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldHead, splitField, type FieldProps } from './field.tsx';
import type { Option } from './option.ts';

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
}

/** Any number of a few. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>): ReactElement {
  const { head, root, rest } = splitField(props);
  const { options, value, onChange } = rest;
  return (
    <AriaCheckboxGroup
      {...root}
      value={[...value]}
      onChange={(ids) =>
        onChange(options.filter((option) => ids.includes(option.id)).map((option) => option.id))
      }
    >
      <FieldHead {...head} />
      <div className="checks">
        {options.map((option) => (
          <Checkbox
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className="check"
          >
            <span className="box" aria-hidden />
            <span>
              {option.label}
              {option.detail !== undefined && <small>{option.detail}</small>}
            </span>
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

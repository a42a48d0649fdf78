import type { ReactElement, ReactNode } from 'react';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { FieldHead, splitField, type FieldProps } from './field.tsx';
import type { Option } from './option.ts';

export interface RadioOption<Id extends string> extends Option<Id> {
  /** Drawn at the end of a choice row: a count, a badge. */
  readonly end?: ReactNode;
}

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly RadioOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: () => void;
  /** `rows`: framed choice rows, the usual form. `plain`: one under another. `inline`: side by side, for yes and no. */
  readonly look?: 'rows' | 'plain' | 'inline';
}

/** One of a few, all of them visible. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>): ReactElement {
  const { head, root, rest } = splitField(props);
  const { options, value, onChange, look = 'rows', onBlur } = rest;
  return (
    <AriaRadioGroup
      {...root}
      {...(onBlur === undefined ? {} : { onBlur })}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldHead {...head} />
      <div className={look === 'rows' ? 'choices' : look === 'inline' ? 'radios-inline' : 'checks'}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={look === 'rows' ? 'choice' : 'check'}
          >
            <span className="dot" aria-hidden />
            <span>
              {option.label}
              {option.detail !== undefined && <small>{option.detail}</small>}
            </span>
            {look === 'rows' && option.end}
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

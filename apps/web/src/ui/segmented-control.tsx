import type { ReactElement } from 'react';
import type { Option } from './option.ts';

export interface SegmentedControlProps<Id extends string> {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly options: readonly (Option<Id> & { readonly ariaLabel?: string })[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** A switch between two to four views of the same thing. */
export function SegmentedControl<Id extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<Id>): ReactElement {
  return (
    <span className="segmented" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          aria-pressed={option.id === value}
          aria-label={option.ariaLabel}
          disabled={option.isDisabled}
          onClick={() => onChange(option.id)}
        >
          {option.label}
        </button>
      ))}
    </span>
  );
}

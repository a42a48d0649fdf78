import type { ReactElement, ReactNode } from 'react';
import { YesNo } from '../../form/fields.tsx';
import { FieldNote } from '../../form/field-note.tsx';
import type { NumberPointer } from '../../form/form-pointer.ts';
import { useFormStore, useFormValue } from '../../form/form-store.ts';

interface CountQuestionProps {
  readonly pointer: NumberPointer;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What stands in the field after a yes. */
  readonly first?: number;
  readonly children: ReactNode;
}

/** “Will there be any?” asked before “how many?”: nought is a no, a number is a yes. */
export function CountQuestion({
  pointer,
  label,
  hint,
  first = 1,
  children,
}: CountQuestionProps): ReactElement {
  const store = useFormStore();
  const value = useFormValue<number>(pointer);
  return (
    <YesNo
      label={label}
      {...(hint === undefined ? {} : { hint })}
      name={`${pointer}?`}
      value={value === undefined ? undefined : value > 0}
      onChange={(next) => store.getState().change(pointer, next ? Math.max(first, value ?? 0) : 0)}
      note={value === undefined || value === 0 ? <FieldNote pointer={pointer} /> : undefined}
    >
      {children}
    </YesNo>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';

const m = messages({ remove: { ru: 'Убрать', en: 'Remove' } });

interface ListFieldProps {
  /** Names the list and its items: «Выход 2». */
  readonly itemName: (number: number) => string;
  readonly count: number;
  readonly addText: string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly maxCount?: number;
  readonly children: (index: number) => ReactNode;
  readonly name?: string;
}

/** Things of one kind, one under another, to add and to remove. */
export function ListField({
  itemName,
  count,
  addText,
  onAdd,
  onRemove,
  maxCount = 50,
  children,
  name,
}: ListFieldProps): ReactElement {
  const t = useT();
  return (
    <div data-field={name} tabIndex={-1}>
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} className="border-t border-line py-4 first:border-t-0 first:pt-0">
          <legend className="visually-hidden">{itemName(index + 1)}</legend>
          <div className="mb-2 flex items-baseline justify-between gap-4">
            <b aria-hidden>{itemName(index + 1)}</b>
            <Button
              size="small"
              variant="quiet"
              icon="trash"
              aria-label={`${t(m.remove)}: ${itemName(index + 1)}`}
              onPress={() => onRemove(index)}
            >
              {t(m.remove)}
            </Button>
          </div>
          {children(index)}
        </fieldset>
      ))}
      {count < maxCount && (
        <Button size="small" icon="plus" onPress={onAdd}>
          {addText}
        </Button>
      )}
    </div>
  );
}

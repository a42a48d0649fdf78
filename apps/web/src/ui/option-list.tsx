import type { ReactElement } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Icon } from './icon.tsx';
import type { Option } from './option.ts';

/** The open list of a select or a combo box. */
export function OptionList<Id extends string>({
  options,
  emptyText,
}: {
  readonly options: readonly Option<Id>[];
  readonly emptyText?: string;
}): ReactElement {
  return (
    <ListBox
      className="menu"
      items={options}
      renderEmptyState={() => <p className="menu-empty">{emptyText}</p>}
    >
      {(option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className="menu-item"
        >
          {({ isSelected }) => (
            <>
              <span>{option.label}</span>
              {option.detail !== undefined && <span className="menu-item-end">{option.detail}</span>}
              {isSelected && (
                <Icon name="check" className={option.detail === undefined ? 'control-end' : undefined} />
              )}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}

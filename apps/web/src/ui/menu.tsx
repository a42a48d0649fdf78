import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';

export interface MenuAction {
  readonly id: string;
  readonly title: string;
  readonly icon?: IconName;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  /** A key that does the same, shown at the end. */
  readonly shortcut?: string;
}

/** Further actions behind one button. */
export function Menu({
  trigger,
  label,
  actions,
}: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly actions: readonly MenuAction[];
}): ReactElement {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement="bottom end">
        <AriaMenu
          className="menu"
          aria-label={label}
          items={actions}
          onAction={(id) => actions.find((action) => action.id === id)?.onPress()}
        >
          {(action) => (
            <MenuItem
              id={action.id}
              textValue={action.title}
              isDisabled={action.isDisabled ?? false}
              className={cx('menu-item', action.isDanger && 'menu-item-danger')}
            >
              {action.icon && <Icon name={action.icon} />}
              {action.title}
              {action.shortcut !== undefined && (
                <span className="menu-item-end">
                  <kbd>{action.shortcut}</kbd>
                </span>
              )}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

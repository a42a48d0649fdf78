import { useEffect, useEffectEvent } from 'react';

/** Physical keys, so that they work in the Russian layout too: `KeyJ`, `Slash`, `Enter`. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role="dialog"], [role="listbox"], [role="menu"]') !== null);

const isModalOpen = (): boolean => document.querySelector('.scrim') !== null;

/** Single keys of a working screen; silent while the person types or a window is open. */
export function useShortcuts(shortcuts: Shortcuts, isOn = true): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcuts[event.code];
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut(event);
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!takesText(event.target) && !isModalOpen()) act(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

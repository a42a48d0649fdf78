import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';

/**
 * A small menu of the masthead: a button that opens a panel of ordinary buttons and links.
 * Disclosure rather than the menu pattern of `ui/menu`, because the masthead is on the first route and must stay light.
 */
export function ShellMenu({
  button,
  label,
  children,
}: {
  readonly button: ReactNode;
  readonly label?: string;
  readonly children: (close: () => void) => ReactNode;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [isOpen]);
  return (
    <span className="relative inline-block" ref={root}>
      <button
        type="button"
        className="tool"
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      <div
        id={panelId}
        hidden={!isOpen}
        className="popover menu absolute right-0 top-full z-30 mt-1 min-w-52"
      >
        {isOpen && children(() => setOpen(false))}
      </div>
    </span>
  );
}

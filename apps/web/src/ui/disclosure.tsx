import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly className?: string;
}

/** A fold: a title that opens what stands under it. Found by the browser's search even when closed. */
export function Disclosure({
  title,
  children,
  isOpenAtFirst = false,
  className,
}: DisclosureProps): ReactElement {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const panelId = useId();
  return (
    <div className={className}>
      <button
        type="button"
        className="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevron" />
        {title}
      </button>
      <div id={panelId} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}

import { useId, type ReactElement, type ReactNode } from 'react';
import { cx } from './cx.ts';

export interface SectionProps {
  readonly title: ReactNode;
  /** Under a hung title, or at the right end of the line. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
  /** The title hangs in the margin: settings, long forms. */
  readonly isHung?: boolean;
  readonly headingLevel?: 2 | 3;
  readonly className?: string;
  readonly id?: string;
}

/** A heavy rule opens a section; lines part it, boxes do not. */
export function Section({
  title,
  note,
  children,
  isHung = false,
  headingLevel = 2,
  className,
  id,
}: SectionProps): ReactElement {
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={cx('section', isHung && 'section-hung', className)}
    >
      <header className={isHung ? undefined : 'section-head'}>
        <Heading id={headingId}>{title}</Heading>
        {note !== undefined &&
          (isHung ? <p className="section-note">{note}</p> : <span className="small muted">{note}</span>)}
      </header>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { Section } from '../ui/section.tsx';

/** A part of the gallery; `id` names its screenshot. */
export function GallerySection({
  id,
  title,
  note,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Section id={id} title={title} note={note} isHung className="mt-8">
      {children}
    </Section>
  );
}

/** A row of examples that wraps. */
export const Row = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="flex flex-wrap items-center gap-4">{children}</div>
);
export const TwoColumns = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="grid items-start gap-x-8 gap-y-6 tablet:grid-cols-2 contrast:grid-cols-1">{children}</div>
);

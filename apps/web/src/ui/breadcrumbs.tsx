import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Link } from './link.tsx';

const m = messages({ path: { ru: 'Путь', en: 'Breadcrumbs' } });

/** The way to this page; the last one is the page itself. */
export function Breadcrumbs({
  items,
}: {
  readonly items: readonly { readonly to?: string; readonly title: ReactNode }[];
}): ReactElement {
  const t = useT();
  return (
    <nav aria-label={t(m.path)}>
      <ol className="breadcrumbs">
        {items.map(({ to, title }, index) => (
          <li key={index}>
            {to === undefined ? (
              <span aria-current={index === items.length - 1 ? 'page' : undefined}>{title}</span>
            ) : (
              <Link to={to}>{title}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

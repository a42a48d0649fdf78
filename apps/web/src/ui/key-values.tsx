import { Fragment, type ReactElement, type ReactNode } from 'react';

export interface KeyValue {
  readonly key: string;
  readonly title: ReactNode;
  readonly value: ReactNode;
}

/** Facts, one a line: what and how much. */
export function KeyValues({ items }: { readonly items: readonly KeyValue[] }): ReactElement {
  return (
    <dl className="kv">
      {items.map(({ key, title, value }) => (
        <Fragment key={key}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

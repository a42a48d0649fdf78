import type { MetricDefinitionView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

const m = messages({
  title: { ru: 'Как считается', en: 'How it is counted' },
  about: { ru: 'Как считается: {title}', en: 'How it is counted: {title}' },
  basis: { ru: 'Основание: {basis}.', en: 'Basis: {basis}.' },
  version: { ru: 'Редакция {n}, с {on}.', en: 'Version {n}, since {on}.' },
});

/** What a figure means, beside the figure. */
export function HowCounted({ definition }: { readonly definition: MetricDefinitionView }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Disclosure
      className="mt-1"
      title={
        <>
          <span aria-hidden>{t(m.title)}</span>
          <span className="visually-hidden">{t(m.about, { title: t.text(definition.title) })}</span>
        </>
      }
    >
      <p className="small muted">
        {t.text(definition.formula)}. {t(m.basis, { basis: t.text(definition.basis) })}{' '}
        {definition.version > 1 && t(m.version, { n: definition.version, on: format.date(definition.since) })}
      </p>
    </Disclosure>
  );
}

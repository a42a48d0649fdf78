import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';

const m = messages({
  label: { ru: 'Шаги загрузки', en: 'Steps of the import' },
  file: { ru: 'Файл', en: 'File' },
  mapping: { ru: 'Сопоставление и проверка', en: 'Mapping and preview' },
  run: { ru: 'Загрузка', en: 'Reading in' },
  result: { ru: 'Итог', en: 'Result' },
});

const order = ['file', 'mapping', 'run', 'result'] as const;
export type ImportStep = (typeof order)[number];

/** Where an import is among its four steps. */
export function ImportSteps({ current }: { readonly current: ImportStep }): ReactElement {
  const t = useT();
  const at = order.indexOf(current);
  return (
    <ol className="import-steps" aria-label={t(m.label)}>
      {order.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? 'step' : undefined}
          data-state={index < at ? 'passed' : index === at ? 'now' : 'ahead'}
        >
          {t(m[step])}
        </li>
      ))}
    </ol>
  );
}

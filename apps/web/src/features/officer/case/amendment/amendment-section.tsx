import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Table } from '../../../../ui/table.tsx';
import { Badge } from '../../../../ui/status-badge.tsx';
import { useCase } from '../case-context.ts';
import { useFactWords } from '../facts/use-fact-words.ts';
import { Finding } from '../../../../ui/finding.tsx';
import { severityOf, useFindingWords } from '../findings/finding-words.ts';

const m = messages({
  title: { ru: 'Изменение на проверке', en: 'Amendment in review' },
  at: { ru: 'подано {at}', en: 'filed {at}' },
  caption: { ru: 'Что меняется', en: 'What changes' },
  field: { ru: 'Поле', en: 'Field' },
  before: { ru: 'Было', en: 'Before' },
  after: { ru: 'Станет', en: 'After' },
  reason: { ru: 'Причина: {text}', en: 'Reason: {text}' },
  clean: { ru: 'Изменение ничего не нарушает.', en: 'The change breaks no rule.' },
  touched: { ru: 'Затронутые проверки', en: 'Checks it touches' },
});

type Amendment = ApplicationView['amendments'][number];

export const openAmendmentOf = (amendments: readonly Amendment[]): Amendment | undefined =>
  amendments.find(({ state }) => state === 'submitted');

/** What an amendment changes, before and after, and which checks it touches. */
export function AmendmentSection(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const words = useFactWords();
  const { severityLabel, titleText, basisText, remedyOf } = useFindingWords();
  const { application } = useCase();
  const amendment = openAmendmentOf(application.amendments);
  if (amendment === undefined) return null;
  const findings = amendment.findings.filter(({ severity }) => severity !== 'agency');
  return (
    <section className="case-amendment" aria-labelledby="case-amendment">
      <div className="case-column-head">
        <h3 id="case-amendment">{t(m.title)}</h3>
        {amendment.submittedAt !== undefined && (
          <Badge tone="run" icon="repeat" isPlain>
            {t(m.at, { at: format.moment(amendment.submittedAt) })}
          </Badge>
        )}
      </div>
      <Table
        caption={t(m.caption)}
        rows={amendment.changes}
        rowKey={({ pointer }) => pointer}
        isStacked
        isDense
        columns={[
          { id: 'field', title: t(m.field), isRowHeader: true, cell: ({ label }) => t.text(label) },
          {
            id: 'before',
            title: t(m.before),
            isLabelledOnPhone: true,
            cell: ({ pointer, before }) => <s className="muted">{words(pointer, before)}</s>,
          },
          {
            id: 'after',
            title: t(m.after),
            isLabelledOnPhone: true,
            cell: ({ pointer, after }) => <b className="font-mid">{words(pointer, after)}</b>,
          },
        ]}
      />
      {amendment.text !== undefined && <p className="mt-2">{t(m.reason, { text: amendment.text })}</p>}
      {findings.length === 0 ? (
        <p className="small muted mt-2">{t(m.clean)}</p>
      ) : (
        <ul className="findings" aria-label={t(m.touched)}>
          {findings.map((finding) => (
            <Finding
              key={finding.checkId}
              severity={severityOf(finding)}
              severityLabel={severityLabel(finding)}
              title={titleText(finding)}
              value={t.text(finding.message)}
              {...remedyOf(finding)}
              basis={basisText(finding)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

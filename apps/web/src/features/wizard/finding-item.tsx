import { labelOf, wizardStepTitles, type FindingView, type WizardStep } from '@veche/contracts';
import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Finding } from '../../ui/finding.tsx';
import { Link } from '../../ui/link.tsx';
import { BasisText } from './basis-text.tsx';
import { groupOf, severityOf, stepOf } from './findings-by-severity.ts';
import { useIsNotice } from './form/form-store.ts';
import { MissingFieldLinks, missingFieldsCheck } from './missing-field-links.tsx';
import { fieldHref } from './use-field-link.ts';

const m = messages({
  unchecked: { ru: 'Не проверено: «{title}»', en: 'Not checked: “{title}”' },
  toField: { ru: 'К полю «{field}»', en: 'To the field “{field}”' },
  toStep: { ru: 'Шаг «{step}»', en: 'Step “{step}”' },
  defect: { ru: 'Орган предложит исправить', en: 'The authority will propose to mend it' },
  agency: { ru: 'Понадобится ведомство', en: 'An agency is needed' },
});

/** What a notice is asked; the rules may speak of more. */
const askedOfNotice =
  /^\/(notice|sessions|place|organizer|subtype|eventClass|people\/attendanceTotal|programme\/vehicles)/;

interface FindingItemProps {
  readonly finding: FindingView;
  /** `/applications/<id>/edit`. */
  readonly base: string;
  /** The step the reader is at: no link leads there from there unless to a field. */
  readonly at?: WizardStep;
  readonly children?: ReactNode;
}

/** One finding: what is wrong, the remedy with the way to the field, the norm in small. */
export function FindingItem({ finding, base, at, children }: FindingItemProps): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  const group = groupOf(finding);
  const step = stepOf(finding);
  const isAsked = finding.pointer !== undefined && (!isNotice || askedOfNotice.test(finding.pointer));
  const label = isAsked ? labelOf(finding.pointer ?? '') : undefined;
  const isOpen = group !== 'passed';
  const link = isOpen && (label !== undefined || (step !== 'check' && step !== at)) && (
    <Link to={fieldHref(base, label?.step ?? step, isAsked ? finding.pointer : undefined)}>
      {label ? t(m.toField, { field: t.text(label) }) : t(m.toStep, { step: t.text(wizardStepTitles[step]) })}
    </Link>
  );
  // What a passed check says is the whole of it: «Выходов хватает».
  const message = t.text(finding.message);
  const title =
    group === 'passed'
      ? message
      : group === 'unknown'
        ? t(m.unchecked, { title: t.text(finding.title) })
        : t.text(finding.title);
  return (
    <Finding
      severity={severityOf[group]}
      title={title}
      {...(group === 'defects'
        ? { severityLabel: t(m.defect) }
        : group === 'agencies'
          ? { severityLabel: t(m.agency) }
          : {})}
      {...(message === title ? {} : { value: message })}
      {...(isOpen
        ? {
            remedy: (
              <>
                {finding.remedy && t.text(finding.remedy)}{' '}
                {finding.checkId === missingFieldsCheck ? (
                  <MissingFieldLinks finding={finding} base={base} />
                ) : (
                  link
                )}
              </>
            ),
            basis: <BasisText basis={finding.basis} checkId={finding.checkId} />,
          }
        : {})}
    >
      {children}
    </Finding>
  );
}

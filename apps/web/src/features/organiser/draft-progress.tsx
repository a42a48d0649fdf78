import { useQuery } from '@tanstack/react-query';
import { wizardStepTitles } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { applicationQuery } from '../application/application-queries.ts';
import { nextOpenStep, progressOf } from '../wizard/wizard-steps.ts';

const m = messages({
  filled: { ru: 'Заполнено шагов: {n} из {all}', en: '{n} of {all} steps filled in' },
  next: { ru: 'Дальше: {step}', en: 'Next: {step}' },
});

/** How far a draft is and where it goes on. */
export function DraftProgress({ id }: { readonly id: string }): ReactElement | null {
  const t = useT();
  const { data } = useQuery(applicationQuery(id));
  if (data === undefined) return null;
  const steps = progressOf(data.form, data.evaluation).filter(({ step }) => step !== 'check');
  const filled = steps.filter(({ isFilled }) => isFilled).length;
  const text = t(m.filled, { n: filled, all: steps.length });
  return (
    <span className="block max-w-48">
      <ProgressBar label={text} share={filled / steps.length} />
      <span className="small muted block">{text}</span>
      <span className="small muted block">
        {t(m.next, {
          step: t
            .text(wizardStepTitles[nextOpenStep(progressOf(data.form, data.evaluation))])
            .toLocaleLowerCase(t.language),
        })}
      </span>
    </span>
  );
}

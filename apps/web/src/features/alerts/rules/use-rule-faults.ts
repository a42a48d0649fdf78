import { useQuery } from '@tanstack/react-query';
import { messages, useT } from '../../../i18n/index.ts';
import { previewQuery } from '../alert-queries.ts';
import { fieldOf, lacksOf, readableOf, stepOf, type RuleDraft, type StepId } from './rule-draft.ts';
import { useSettled } from './use-settled.ts';

const m = messages({
  event: { ru: 'Выберите, о чём сообщать', en: 'Choose what to tell of' },
  recipients: { ru: 'Назовите хотя бы одного получателя', en: 'Name at least one recipient' },
  name: { ru: 'Назовите правило', en: 'Name the rule' },
  title: { ru: 'Напишите заголовок сообщения', en: 'Write the headline of the message' },
});

export interface DraftFault {
  readonly step: StepId;
  readonly field: string;
  readonly text: string;
  /** Nothing was said there yet; a contradiction is told at once, a gap when the step is left. */
  readonly isLack: boolean;
}

/** Everything that is wrong with a draft, each at its field: what is lacking, and what the server says contradicts. */
export function useRuleFaults(draft: RuleDraft): readonly DraftFault[] {
  const t = useT();
  const readable = readableOf(useSettled(draft));
  const preview = useQuery({ ...previewQuery(readable ?? ({} as never)), enabled: readable !== undefined });
  const lacks = lacksOf(draft).map(({ step, field }) => ({
    step,
    field,
    text: t(m[field as keyof typeof m]),
    isLack: true,
  }));
  const faults = (readable === undefined ? [] : (preview.data?.faults ?? [])).map(({ pointer, message }) => {
    const field = fieldOf(pointer);
    return { step: stepOf(field), field, text: t.text(message), isLack: false };
  });
  return [...lacks, ...faults];
}

import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { withEvent, withProcess } from '../rule-draft.ts';
import { eventDetails, eventKinds, eventNames, isAboutSource } from '../rule-words.ts';
import type { StepProps } from './step-props.ts';

const m = messages({
  question: { ru: 'О чём сообщать', en: 'What to tell of' },
  process: { ru: 'За каким процессом следить', en: 'Which process to watch over' },
  processHint: {
    ru: 'Услуга или категория услуг. Пусто – за всеми',
    en: 'A service or a category of services. Empty: over all of them',
  },
  category: { ru: 'Категория: {name}', en: 'Category: {name}' },
});

/** The first step: what happens, and in which process. */
export function EventStep({ draft, vocabulary, onChange, errorAt }: StepProps): ReactElement {
  const t = useT();
  const kind = draft.event?.kind ?? null;
  return (
    <>
      <RadioGroup
        className="rule-events"
        label={t(m.question)}
        name="event"
        error={errorAt('event')}
        value={kind}
        options={eventKinds.map((id) => ({ id, label: t(eventNames[id]), detail: t(eventDetails[id]) }))}
        onChange={(chosen) => onChange(withEvent(draft, chosen, t.language))}
      />
      {kind !== null && !isAboutSource(kind) && (
        <ComboBox
          label={t(m.process)}
          hint={t(m.processHint)}
          name="process"
          error={errorAt('process')}
          isOptional
          className="max-w-measure"
          options={[
            ...vocabulary.services.map(({ code, title }) => ({ id: code, label: t.text(title) })),
            ...vocabulary.categories.map((name) => ({ id: name, label: t(m.category, { name }) })),
          ]}
          value={draft.process ?? null}
          onChange={(code) => onChange(withProcess(draft, code, vocabulary.categories))}
        />
      )}
    </>
  );
}

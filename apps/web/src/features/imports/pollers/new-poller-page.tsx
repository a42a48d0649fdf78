import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { ImportsFrame } from '../imports-frame.tsx';
import { emptyDraft, inputOf } from './poller-draft.ts';
import { PollerEditor } from './poller-editor.tsx';

const m = messages({
  title: { ru: 'Новый опрос', en: 'A new poller' },
  lead: {
    ru: 'Система спрашивается по расписанию, новое попадает в реестр, повторы ничего не удваивают. Каждый опрос записан в журнал.',
    en: 'The system is asked on schedule, what is new goes into the register, repeats double nothing. Every query is logged.',
  },
  save: { ru: 'Сохранить и опрашивать', en: 'Save and poll' },
});

/** Setting a poller up. */
export function NewPollerPage(): ReactElement {
  const t = useT();
  const { zone } = useFormat();
  const navigate = useNavigate();
  useTitle(t(m.title));
  const add = useCommand(
    (body: ReturnType<typeof inputOf>, { header }) =>
      unwrap(api.POST('/v1/request-pollers', { params: { header }, body })),
    { onSuccess: ({ id }) => navigate(`/imports/pollers/${id}`) },
  );
  return (
    <ImportsFrame>
      <h1>{t(m.title)}</h1>
      <p className="muted my-3 max-w-measure">{t(m.lead)}</p>
      <PollerEditor
        initial={emptyDraft(zone)}
        saveText={t(m.save)}
        isSaving={add.isPending}
        problem={add.error}
        onSave={(draft) => add.mutate(inputOf(draft))}
      />
    </ImportsFrame>
  );
}

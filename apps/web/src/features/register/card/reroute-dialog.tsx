import { useQuery } from '@tanstack/react-query';
import type { RequestCardView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { registerFacetsQuery } from '../list/register-queries.ts';
import { TermPreviewLine } from './term-preview.tsx';
import { useRequestCommand } from './use-request-command.ts';
import { WorkProblem } from './work-problem.tsx';

const m = messages({
  title: { ru: 'Передать другому подразделению', en: 'Hand over to another unit' },
  unit: { ru: 'Кому', en: 'To' },
  now: { ru: 'Сейчас у подразделения: {unit}', en: 'Now with {unit}' },
  ground: { ru: 'Основание', en: 'Ground' },
  groundHint: { ru: 'Статья или пункт, например 59-ФЗ, ст. 8 ч. 3', en: 'Article or clause' },
  reason: { ru: 'Почему это их вопрос', en: 'Why it is theirs' },
  restarts: { ru: 'Срок начинается заново', en: 'The term begins anew' },
  restartsDetail: {
    ru: 'Только если так сказано в норме. Прежний срок останется в истории.',
    en: 'Only where the norm says so. The former term stays in the history.',
  },
  taken: {
    ru: 'Исполнитель снимается: в новом подразделении запрос возьмут заново.',
    en: 'The executor is released: somebody of the new unit takes the request.',
  },
  choose: { ru: 'Выберите подразделение', en: 'Choose a unit' },
  needed: { ru: 'Заполните', en: 'Fill this in' },
  submit: { ru: 'Передать', en: 'Hand over' },
});

/** Hands the request to another unit, with the reason and the ground; says what happens to the term before anything is sent. */
export function RerouteDialog({
  request,
  onClose,
}: {
  readonly request: RequestCardView;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [unit, setUnit] = useState<string | null>(null);
  const [ground, setGround] = useState('');
  const [reason, setReason] = useState('');
  const [restartsTerm, setRestarts] = useState(false);
  const [isTried, setTried] = useState(false);
  const { data: facets } = useQuery(registerFacetsQuery);
  const command = useRequestCommand(request, onClose);
  const options = (facets?.units ?? [])
    .filter(({ code }) => code !== request.unit?.code)
    .map(({ code, title }) => ({ id: code, label: t.text(title) }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (unit === null || ground.trim() === '' || reason.trim() === '') return;
    const body = { unit, ground: ground.trim(), reason: reason.trim(), restartsTerm };
    command.mutate({ method: 'POST', path: '/reroutings', body });
  };
  const missing = (text: string): string | undefined =>
    isTried && text.trim() === '' ? t(m.needed) : undefined;
  return (
    <Dialog title={t(m.title)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <ComboBox
          label={t(m.unit)}
          {...(request.unit === undefined ? {} : { hint: t(m.now, { unit: t.text(request.unit.title) }) })}
          options={options}
          value={unit}
          onChange={setUnit}
          error={isTried && unit === null ? t(m.choose) : undefined}
        />
        <Checkbox isSelected={restartsTerm} onChange={setRestarts} detail={t(m.restartsDetail)}>
          {t(m.restarts)}
        </Checkbox>
        {restartsTerm && <TermPreviewLine request={request} restartsTerm />}
        <TextField
          label={t(m.ground)}
          hint={t(m.groundHint)}
          value={ground}
          onChange={setGround}
          maxLength={500}
          error={missing(ground)}
        />
        <TextArea
          label={t(m.reason)}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          error={missing(reason)}
        />
        {request.executor !== undefined && <p className="small muted">{t(m.taken)}</p>}
        <WorkProblem problem={command.error} />
        <Button variant="primary" type="submit" isBusy={command.isPending}>
          {t(m.submit)}
        </Button>
      </form>
    </Dialog>
  );
}

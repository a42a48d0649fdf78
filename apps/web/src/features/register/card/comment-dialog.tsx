import type { RequestCardView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useRequestCommand } from './use-request-command.ts';
import { WorkProblem } from './work-problem.tsx';

const m = messages({
  title: { ru: 'Комментарий', en: 'Comment' },
  label: { ru: 'Что сделано или чего ждём', en: 'What was done, or what we wait for' },
  forApplicant: { ru: 'Показать заявителю', en: 'Show it to the applicant' },
  forApplicantDetail: {
    ru: 'Он прочтёт это в своём кабинете. Без отметки комментарий видят только сотрудники.',
    en: 'They read it in their office. Otherwise staff alone see the comment.',
  },
  nobody: {
    ru: 'Источник не назвал заявителя: показать некому.',
    en: 'The source named no applicant to show it to.',
  },
  needed: { ru: 'Напишите хотя бы слово', en: 'Write at least a word' },
  submit: { ru: 'Сохранить', en: 'Save' },
});

/** A comment of the executor, for colleagues or for the applicant too. */
export function CommentDialog({
  request,
  onClose,
}: {
  readonly request: RequestCardView;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [text, setText] = useState('');
  const [isForApplicant, setForApplicant] = useState(false);
  const [isTried, setTried] = useState(false);
  const command = useRequestCommand(request, onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '') return;
    command.mutate({ method: 'POST', path: '/comments', body: { text: text.trim(), isForApplicant } });
  };
  return (
    <Dialog title={t(m.title)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <TextArea
          label={t(m.label)}
          value={text}
          onChange={setText}
          maxLength={2000}
          error={isTried && text.trim() === '' ? t(m.needed) : undefined}
        />
        <Checkbox
          isSelected={isForApplicant}
          onChange={setForApplicant}
          isDisabled={!request.hasApplicant}
          detail={t(request.hasApplicant ? m.forApplicantDetail : m.nobody)}
        >
          {t(m.forApplicant)}
        </Checkbox>
        <WorkProblem problem={command.error} />
        <Button variant="primary" type="submit" isBusy={command.isPending}>
          {t(m.submit)}
        </Button>
      </form>
    </Dialog>
  );
}

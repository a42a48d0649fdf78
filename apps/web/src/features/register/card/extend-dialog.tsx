import { useQuery } from '@tanstack/react-query';
import type { RequestCardView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { messages, useT, type Message } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TermPreviewLine, termPreviewQuery } from './term-preview.tsx';
import { useRequestCommand } from './use-request-command.ts';
import { WorkProblem } from './work-problem.tsx';

const m = messages({
  title: { ru: 'Продлить срок', en: 'Extend the term' },
  count: { ru: 'На сколько', en: 'By how much' },
  left: { ru: 'Норма позволяет ещё {n}', en: 'The norm allows {n} more' },
  tooMuch: { ru: 'От 1 до {n}: больше норма не позволяет', en: 'From 1 to {n}: the norm allows no more' },
  ground: { ru: 'Основание', en: 'Ground' },
  groundHint: { ru: 'Статья или пункт, например 59-ФЗ, ст. 12 ч. 2', en: 'Article or clause' },
  reason: { ru: 'Почему не успеть в срок', en: 'Why it cannot be done in time' },
  reasonHint: { ru: 'Заявитель прочтёт это слово в слово.', en: 'The applicant reads this word for word.' },
  needed: { ru: 'Заполните', en: 'Fill this in' },
  submit: { ru: 'Продлить', en: 'Extend' },
  day: { ru: 'дней', en: 'days' },
  workingDay: { ru: 'рабочих дней', en: 'working days' },
  hour: { ru: 'часов', en: 'hours' },
  minute: { ru: 'минут', en: 'minutes' },
  month: { ru: 'месяцев', en: 'months' },
});

const unitWord: Record<'workingDay' | 'calendarDay' | 'hour' | 'minute' | 'month', Message> = {
  workingDay: m.workingDay,
  calendarDay: m.day,
  hour: m.hour,
  minute: m.minute,
  // A term of months is extended by days.
  month: m.day,
};

/** Extends the term as far as its norm allows; the new date is shown before anything is sent. */
export function ExtendDialog({
  request,
  onClose,
}: {
  readonly request: RequestCardView;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [typed, setTyped] = useState<number | null>();
  const [ground, setGround] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { data } = useQuery(termPreviewQuery(request, {}));
  const command = useRequestCommand(request, onClose);
  const left = data?.extensionLeft ?? 0;
  const count = typed === undefined ? left : typed;
  const isCountRight = count !== null && count >= 1 && count <= left;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isCountRight || ground.trim() === '' || reason.trim() === '') return;
    const body = { count, ground: ground.trim(), reason: reason.trim() };
    command.mutate({ method: 'POST', path: '/extensions', body });
  };
  const missing = (text: string): string | undefined =>
    isTried && text.trim() === '' ? t(m.needed) : undefined;
  return (
    <Dialog title={t(m.title)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <NumberField
          label={t(m.count)}
          hint={t(m.left, { n: left })}
          unit={data?.unit && t(unitWord[data.unit])}
          value={count}
          onChange={setTyped}
          error={data !== undefined && !isCountRight ? t(m.tooMuch, { n: left }) : undefined}
        />
        <TermPreviewLine request={request} extension={isCountRight ? count : undefined} />
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
          hint={t(m.reasonHint)}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          error={missing(reason)}
        />
        <WorkProblem problem={command.error} />
        <Button variant="primary" type="submit" isBusy={command.isPending}>
          {t(m.submit)}
        </Button>
      </form>
    </Dialog>
  );
}

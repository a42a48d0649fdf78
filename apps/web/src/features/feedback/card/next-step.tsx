import type { FeedbackView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckDialog, DuplicateDialog, PlanDialog, ResolveDialog } from './step-dialogs.tsx';
import { useFeedbackCommand } from './use-feedback-command.ts';

const m = messages({
  noted: {
    ru: 'Ответа не ждёт: учтено в показателях.',
    en: 'Waits for no answer: it counts in the figures.',
  },
  due: { ru: 'Ответить надо до {on}.', en: 'To be answered by {on}.' },
  dueLate: { ru: 'Ответить надо было до {on}.', en: 'It was to be answered by {on}.' },
  noDue: { ru: 'Ждёт ответа.', en: 'Waits for an answer.' },
  resolved: {
    ru: 'Ответили. Теперь слово за человеком: решено или вернуть в работу.',
    en: 'Answered. It is for the person to say: settled, or back to work.',
  },
  resolvedUnreached: {
    ru: 'Ответили, но спросить человека некуда: ни кабинета, ни телефона, ни почты.',
    en: 'Answered, but the person cannot be asked: no account, no phone, no e-mail.',
  },
  confirmed: { ru: 'Человек подтвердил: решено.', en: 'The person confirmed: it is settled.' },
  duplicate: { ru: 'Об этом уже писали: {number}.', en: 'The same was said before: {number}.' },
  take: { ru: 'Взять в работу', en: 'Take it' },
  check: { ru: 'Проверить подразделение', en: 'Check the unit' },
  plan: { ru: 'Назначить меру', en: 'Plan an action' },
  resolve: { ru: 'Ответить человеку', en: 'Answer the person' },
  markDuplicate: { ru: 'Это повтор', en: 'It is a duplicate' },
});

type Asked = 'check' | 'plan' | 'resolve' | 'duplicate';

/** Whose turn it is, until when, and what can be done now. */
export function NextStep({ item }: { readonly item: FeedbackView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const [asked, setAsked] = useState<Asked>();
  const command = useFeedbackCommand(item);
  const { abilities, status, dueOn, isOverdue } = item;
  const said = (): string => {
    if (status === 'noted') return t(m.noted);
    if (status === 'resolved') return t(item.reach === 'none' ? m.resolvedUnreached : m.resolved);
    if (status === 'confirmed') return t(m.confirmed);
    if (status === 'duplicate') return t(m.duplicate, { number: item.duplicateOf?.number ?? '' });
    return dueOn === undefined
      ? t(m.noDue)
      : t(isOverdue ? m.dueLate : m.due, { on: format.plainDate(dueOn) });
  };
  const dialog = { item, isOpen: true, onClose: () => setAsked(undefined) } as const;
  // One main button: the step that moves the matter on.
  const main = mainStep(item);
  const look = (step: Asked | 'take') => (step === main ? ({ variant: 'primary' } as const) : {});
  return (
    <>
      <p>{said()}</p>
      <ProblemCallout problem={command.error} className="mt-4" />
      <div className="feedback-actions mb-6">
        {abilities.take && (
          <Button
            {...look('take')}
            isBusy={command.isPending}
            onPress={() => command.mutate({ path: '/taking' })}
          >
            {t(m.take)}
          </Button>
        )}
        {abilities.planAction && (
          <Button {...look('plan')} isDisabled={command.isPending} onPress={() => setAsked('plan')}>
            {t(m.plan)}
          </Button>
        )}
        {abilities.resolve && (
          <Button {...look('resolve')} isDisabled={command.isPending} onPress={() => setAsked('resolve')}>
            {t(m.resolve)}
          </Button>
        )}
        {abilities.startCheck && (
          <Button {...look('check')} isDisabled={command.isPending} onPress={() => setAsked('check')}>
            {t(m.check)}
          </Button>
        )}
        {abilities.markDuplicate && (
          <Button isDisabled={command.isPending} onPress={() => setAsked('duplicate')}>
            {t(m.markDuplicate)}
          </Button>
        )}
      </div>
      {asked === 'check' && <CheckDialog {...dialog} />}
      {asked === 'plan' && <PlanDialog {...dialog} />}
      {asked === 'resolve' && <ResolveDialog {...dialog} />}
      {asked === 'duplicate' && <DuplicateDialog {...dialog} />}
    </>
  );
}

/** What moves the matter on: take it, check, mend, answer. */
function mainStep({ abilities, kind, actions, reopenedCount }: FeedbackView): Asked | 'take' {
  if (abilities.take) return 'take';
  if (abilities.startCheck && kind === 'complaint') return 'check';
  const isMended = actions.filter(({ state }) => state === 'done').length > reopenedCount;
  return abilities.planAction && !isMended ? 'plan' : 'resolve';
}

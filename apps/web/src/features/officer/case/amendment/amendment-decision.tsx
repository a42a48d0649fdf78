import type { ApplicationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { CommandProblem } from '../command-problem.tsx';
import { useCase } from '../case-context.ts';
import { StaleNotice } from '../stale/stale-notice.tsx';
import { useCaseCommand } from '../use-case-command.ts';

const m = messages({
  title: { ru: 'Решение об изменении', en: 'Decision on the amendment' },
  kind: { ru: 'Вид решения', en: 'Kind of decision' },
  approve: { ru: 'Согласовать изменение', en: 'Approve the amendment' },
  refuse: { ru: 'Не согласовать', en: 'Do not approve' },
  text: { ru: 'Пояснение заявителю', en: 'Explanation to the applicant' },
  inForce: {
    ru: 'Прежнее разрешение действует, пока не готово новое.',
    en: 'The earlier permit stays in force until the new one is ready.',
  },
  stays: {
    ru: 'Прежнее разрешение останется в силе без изменений.',
    en: 'The earlier permit stays in force unchanged.',
  },
  sign: { ru: 'Подписать решение', en: 'Sign the decision' },
  blocked: {
    ru: 'Изменение нарушает правила – согласовать его нельзя',
    en: 'The change breaks rules and cannot be approved',
  },
  needText: {
    ru: 'Напишите, почему изменение не согласовано',
    en: 'Write why the amendment is not approved',
  },
  stale: { ru: 'Сначала прочитайте, что изменилось', en: 'First read what has changed' },
});

/** Approves or refuses an amendment of an agreed event. */
export function AmendmentDecision({
  amendment,
}: {
  readonly amendment: ApplicationView['amendments'][number];
}): ReactElement {
  const t = useT();
  const { seen } = useCase();
  const [choice, setChoice] = useState<'approve' | 'refuse'>('approve');
  const [text, setText] = useState('');
  const decide = useCaseCommand();
  const isBlocked = amendment.findings.some(
    ({ outcome, severity }) => outcome === 'fired' && severity === 'block',
  );
  const reason = seen.isStale
    ? t(m.stale)
    : choice === 'approve' && isBlocked
      ? t(m.blocked)
      : choice === 'refuse' && text.trim() === ''
        ? t(m.needText)
        : undefined;
  const sign = (): void =>
    decide.mutate({
      path: `/amendments/${amendment.id}/decision`,
      body: { approved: choice === 'approve', ...(text.trim() === '' ? {} : { text: text.trim() }) },
    });
  return (
    <>
      <div className="case-column-head">
        <h2 id="case-decision">{t(m.title)}</h2>
      </div>
      <div className="form">
        <RadioGroup
          label={<span className="visually-hidden">{t(m.kind)}</span>}
          value={choice}
          onChange={setChoice}
          options={[
            { id: 'approve', label: t(m.approve) },
            { id: 'refuse', label: t(m.refuse) },
          ]}
        />
        <TextArea
          label={t(m.text)}
          isOptional={choice === 'approve'}
          maxLength={4000}
          value={text}
          onChange={setText}
        />
        <Callout tone="wait" icon="info">
          {t(choice === 'approve' ? m.inForce : m.stays)}
        </Callout>
        <StaleNotice seen={seen} />
        <CommandProblem problem={decide.error} />
        <Button
          variant="primary"
          icon="signature"
          isBlock
          isBusy={decide.isPending}
          disabledReason={reason}
          onPress={sign}
        >
          {t(m.sign)}
        </Button>
      </div>
    </>
  );
}

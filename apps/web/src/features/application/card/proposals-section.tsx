import { useQueryClient } from '@tanstack/react-query';
import type { ApplicationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../../../api/index.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Link } from '../../../ui/link.tsx';
import { KeyValues, type KeyValue } from '../../../ui/key-values.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { answerProposal, paperPath } from '../application-commands.ts';

const m = messages({
  title: { ru: 'Предложение органа', en: 'Proposal of the authority' },
  sent: { ru: 'направлено {at}', en: 'sent {at}' },
  reason: { ru: 'Почему', en: 'Why' },
  place: { ru: 'Предлагаемое место', en: 'Proposed place' },
  time: { ru: 'Предлагаемое время', en: 'Proposed time' },
  until: { ru: 'Ответьте до', en: 'Answer by' },
  ask: { ru: 'Согласны?', en: 'Do you agree?' },
  yes: { ru: 'Согласен, изменю место или время', en: 'I agree and change place or time' },
  no: { ru: 'Не согласен', en: 'I do not agree' },
  noHint: {
    ru: 'Орган рассмотрит ваши доводы. Решение о месте и времени можно обжаловать в суде',
    en: 'The authority considers your reasons. Its position can be challenged in court',
  },
  text: { ru: 'Пояснение', en: 'Explanation' },
  send: { ru: 'Отправить ответ', en: 'Send the answer' },
  choose: { ru: 'Выберите ответ', en: 'Choose an answer' },
  accepted: { ru: 'Вы согласились', en: 'You agreed' },
  declined: { ru: 'Вы не согласились', en: 'You did not agree' },
  paper: { ru: 'Предложение, PDF', en: 'The proposal, PDF' },
  law: {
    ru: 'Ответ нужен не позже чем за 3 дня до мероприятия. Без ответа проводить его нельзя (54-ФЗ, статья 5).',
    en: 'The answer is due 3 days before the event. Without it the event may not be held (Law 54-FZ, article 5).',
  },
});

type Proposal = ApplicationView['proposals'][number];

function ProposalFacts({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const t = useT();
  const format = useFormat();
  const facts: KeyValue[] = [
    {
      key: 'reason',
      title: t(m.reason),
      value: (
        <>
          {proposal.reason} <span className="small muted">({proposal.norm})</span>
        </>
      ),
    },
    ...(proposal.place === undefined ? [] : [{ key: 'place', title: t(m.place), value: proposal.place }]),
    ...(proposal.startsAt === undefined
      ? []
      : [
          {
            key: 'time',
            title: t(m.time),
            value:
              proposal.endsAt === undefined
                ? format.moment(proposal.startsAt)
                : format.momentRange(proposal.startsAt, proposal.endsAt),
          },
        ]),
    ...(proposal.answer === undefined
      ? [{ key: 'until', title: t(m.until), value: <b>{format.nearDate(proposal.answerDueOn)}</b> }]
      : []),
  ];
  return <KeyValues items={facts} />;
}

function ProposalAnswer({ application }: { readonly application: ApplicationView }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [choice, setChoice] = useState<'yes' | 'no' | null>(null);
  const [text, setText] = useState('');
  const [wasTried, setTried] = useState(false);
  const send = useCommand(
    (accepted: boolean, attempt) =>
      answerProposal(
        application.id,
        application.version,
        { accepted, ...(text.trim() === '' ? {} : { text: text.trim() }) },
        attempt,
      ),
    {
      onSuccess: () => client.invalidateQueries({ queryKey: ['application'] }),
      onProblem: ({ code }) => {
        if (code === 'stale-version')
          void client.invalidateQueries({ queryKey: ['application', application.id] });
      },
    },
  );
  return (
    <div className="form mt-4">
      <RadioGroup
        label={t(m.ask)}
        hint={t(m.law)}
        error={wasTried && choice === null ? t(m.choose) : undefined}
        options={[
          { id: 'yes', label: t(m.yes) },
          { id: 'no', label: t(m.no), detail: t(m.noHint) },
        ]}
        value={choice}
        onChange={setChoice}
      />
      <TextArea label={t(m.text)} isOptional rows={3} maxLength={2000} value={text} onChange={setText} />
      {send.error && (
        <Callout tone="bad" isAnnounced>
          {send.error.title}
        </Callout>
      )}
      <div>
        <Button
          variant="primary"
          icon="send"
          isBusy={send.isPending}
          onPress={() => {
            setTried(true);
            if (choice !== null) send.mutate(choice === 'yes');
          }}
        >
          {t(m.send)}
        </Button>
      </div>
    </div>
  );
}

/** What the authority proposed for a notice, and the organiser's answer. @norm 54-ФЗ ст. 12 ч. 1, ст. 5 ч. 4 */
export function ProposalsSection({
  application,
}: {
  readonly application: ApplicationView;
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { proposals, abilities } = application;
  if (proposals.length === 0) return null;
  const open = proposals.findLast(({ answer }) => answer === undefined);
  return (
    <>
      {proposals.toReversed().map((proposal) => (
        <Section
          key={proposal.id}
          title={t(m.title)}
          note={t(m.sent, { at: format.moment(proposal.sentAt) })}
        >
          <ProposalFacts proposal={proposal} />
          {proposal.answer !== undefined && (
            <p className="mt-3">
              <b>{t(proposal.answer === 'accepted' ? m.accepted : m.declined)}</b>
              {proposal.answerText !== undefined && `: ${proposal.answerText}`}
            </p>
          )}
          {/* The paper kept is that of the newest answer: of this proposal only while it is the newest. */}
          {proposal === proposals.at(-1) && application.reply === undefined && (
            <p className="mt-3">
              <Link to={paperPath(application.id, 'decision', t.language)} icon="download">
                {t(m.paper)}
              </Link>
            </p>
          )}
          {proposal === open && abilities.includes('answer-proposal') && (
            <ProposalAnswer application={application} />
          )}
        </Section>
      ))}
    </>
  );
}

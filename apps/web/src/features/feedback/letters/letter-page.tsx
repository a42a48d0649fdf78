import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FeedbackKind, LetterBinding, LetterView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { asProblem, getJson, sendCommand, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { KeyValues } from '../../../ui/key-values.tsx';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { OfficerGate } from '../../officer/shared/officer-gate.tsx';
import { useStaffAndUnits } from '../card/staff-and-units.ts';
import { kindWords, UnknownSender } from '../feedback-words.tsx';
import '../feedback.css';

const m = messages({
  all: { ru: 'Письма без номера', en: 'Letters without a number' },
  title: { ru: 'Письмо от {at}', en: 'Letter of {at}' },
  subject: { ru: 'Тема', en: 'Subject' },
  sender: { ru: 'Отправитель', en: 'Sender' },
  from: { ru: 'От кого', en: 'From' },
  noFrom: { ru: 'Адрес не указан', en: 'No address' },
  words: { ru: 'Что написал человек', en: 'What the person wrote' },
  about: { ru: 'О чём письмо', en: 'What the letter is about' },
  kind: { ru: 'Что это', en: 'What it is' },
  number: { ru: 'Номер запроса', en: 'Number of the request' },
  numberHint: { ru: 'Если речь о запросе', en: 'If it is about one' },
  unit: { ru: 'О каком подразделении', en: 'About which unit' },
  bind: { ru: 'Записать', en: 'Save' },
  decline: { ru: 'Не отзыв, удалить', en: 'Not a review, delete' },
  declineYes: { ru: 'Удалить', en: 'Delete' },
  declineNo: { ru: 'Оставить', en: 'Keep' },
  declineTitle: { ru: 'Удалить письмо?', en: 'Delete the letter?' },
  declineText: {
    ru: 'Слова и адрес исчезнут навсегда, в журнале останется только запись об удалении.',
    en: 'The words and the address are gone for ever; the journal keeps the deletion alone.',
  },
  handled: { ru: 'Письмо уже разобрали.', en: 'The letter has been dealt with.' },
  declined: { ru: 'Его удалили как не относящееся к делу.', en: 'It was deleted as beside the point.' },
  toItem: { ru: 'Открыть отзыв', en: 'Open the review' },
});

/** A letter that did not say what it is about: somebody reads it and says. */
export function LetterPage(): ReactElement {
  const { id = '' } = useParams();
  const t = useT();
  return (
    <OfficerGate permission="feedback.handle">
      <div className="feedback-page">
        <p className="small">
          <Link to="/feedback/letters">{t(m.all)}</Link>
        </p>
        <Loaded key={id} id={id} />
      </div>
    </OfficerGate>
  );
}

function Loaded({ id }: { readonly id: string }): ReactElement {
  const t = useT();
  const format = useFormat();
  const letter = useQuery({
    queryKey: ['feedback', 'letter', id],
    queryFn: ({ signal }) => getJson<LetterView>(`/v1/feedback-letters/${id}`, signal),
  });
  const title = t(m.title, { at: letter.data ? format.moment(letter.data.receivedAt) : '' });
  useTitle(title);
  if (letter.isPending) return <Skeleton lines={10} />;
  if (letter.data === undefined)
    return <ProblemView problem={asProblem(letter.error)} onRetry={() => void letter.refetch()} />;
  const { state, itemId } = letter.data;
  return (
    <>
      <h1 className="mt-2">{title}</h1>
      {state === 'waiting' ? (
        <Waiting letter={letter.data} />
      ) : (
        <Callout tone="run" title={t(m.handled)} className="mt-4">
          {itemId === undefined ? (
            t(m.declined)
          ) : (
            <ButtonLink to={`/feedback/${itemId}`}>{t(m.toItem)}</ButtonLink>
          )}
        </Callout>
      )}
    </>
  );
}

function Waiting({ letter }: { readonly letter: LetterView }): ReactElement {
  const t = useT();
  const { subject, text = '', name, from } = letter;
  return (
    <div className="feedback-columns mt-4">
      <div className="min-w-0">
        <Section title={t(m.words)}>
          <p className="feedback-words mt-2">{text}</p>
        </Section>
      </div>
      <aside>
        <Section title={t(m.sender)}>
          <KeyValues
            items={[
              {
                key: 'from',
                title: t(m.from),
                value: [name, from].filter(Boolean).join(', ') || t(m.noFrom),
              },
              ...(subject === undefined ? [] : [{ key: 'subject', title: t(m.subject), value: subject }]),
            ]}
          />
          <UnknownSender />
        </Section>
        <Section title={t(m.about)}>
          <BindForm id={letter.id} />
        </Section>
      </aside>
    </div>
  );
}

function BindForm({ id }: { readonly id: string }): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { units } = useStaffAndUnits();
  const [kind, setKind] = useState<FeedbackKind>('complaint');
  const [number, setNumber] = useState('');
  const [unitCode, setUnitCode] = useState<string | null>(null);
  const [isDeclining, setDeclining] = useState(false);
  const path = `/v1/feedback-letters/${id}`;
  const readAnew = () => client.invalidateQueries({ queryKey: ['feedback'] });
  const bind = useCommand<LetterBinding, { id: string }>(
    (body, { headers }) =>
      sendCommand('POST', `${path}/item`, body, { idempotencyKey: headers['idempotency-key'] }),
    {
      onSuccess: (item) => void navigate(`/feedback/${item.id}`),
      onProblem: (problem) => problem.code === 'letter-handled' && void readAnew(),
    },
  );
  const decline = useCommand<void, unknown>(
    (_, { headers }) =>
      sendCommand('POST', `${path}/declined`, undefined, { idempotencyKey: headers['idempotency-key'] }),
    {
      onSuccess: () => void navigate('/feedback/letters'),
      onProblem: (problem) => problem.code === 'letter-handled' && void readAnew(),
    },
  );
  const hasNumber = number.trim() !== '';
  return (
    <form
      className="form mt-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        bind.mutate({
          kind,
          ...(hasNumber ? { requestNumber: number.trim() } : {}),
          ...(!hasNumber && unitCode !== null ? { unitCode } : {}),
        });
      }}
    >
      <RadioGroup<FeedbackKind>
        label={t(m.kind)}
        look="inline"
        value={kind}
        onChange={setKind}
        options={[
          { id: 'complaint', label: t(kindWords.complaint) },
          { id: 'review', label: t(kindWords.review) },
        ]}
      />
      <TextField
        label={t(m.number)}
        hint={t(m.numberHint)}
        isOptional
        value={number}
        onChange={setNumber}
        maxLength={60}
      />
      {!hasNumber && (
        <ComboBox
          label={t(m.unit)}
          isOptional
          options={units.map(({ code, title }) => ({ id: code, label: t.text(title) }))}
          value={unitCode}
          onChange={setUnitCode}
        />
      )}
      <ProblemCallout problem={bind.error} />
      <p className="btn-row">
        <Button variant="primary" type="submit" isBusy={bind.isPending}>
          {t(m.bind)}
        </Button>
        <Button isDisabled={bind.isPending} onPress={() => setDeclining(true)}>
          {t(m.decline)}
        </Button>
      </p>
      <ConfirmDialog
        title={t(m.declineTitle)}
        confirmText={t(m.declineYes)}
        cancelText={t(m.declineNo)}
        isDanger
        isOpen={isDeclining}
        onOpenChange={setDeclining}
        onConfirm={() => decline.mutateAsync()}
      >
        {t(m.declineText)}
      </ConfirmDialog>
    </form>
  );
}

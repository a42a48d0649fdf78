import type { FeedbackKind, TypedFeedback } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { sendCommand, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Link } from '../../../ui/link.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { OfficerGate } from '../../officer/shared/officer-gate.tsx';
import { useStaffAndUnits } from '../card/staff-and-units.ts';
import { kindWords } from '../feedback-words.tsx';
import '../feedback.css';

const m = messages({
  title: { ru: 'Записать со слов', en: 'Type for a caller' },
  all: { ru: 'Отзывы и жалобы', en: 'Reviews and complaints' },
  explain: {
    ru: 'Запишите так, как человек сказал. Номер отзыва назовите ему сразу.',
    en: 'Write it as the person said it. Tell them the number of the review at once.',
  },
  channel: { ru: 'Откуда', en: 'Where from' },
  phone: { ru: 'Звонок', en: 'A call' },
  office: { ru: 'Приём', en: 'At the counter' },
  kind: { ru: 'Что это', en: 'What it is' },
  number: { ru: 'Номер запроса', en: 'Number of the request' },
  numberHint: {
    ru: 'Если речь о запросе. Без номера оценку поставить нельзя',
    en: 'If it is about one. Without it there is no mark',
  },
  unit: { ru: 'О каком подразделении', en: 'About which unit' },
  score: { ru: 'Оценка', en: 'Mark' },
  solved: { ru: 'Дело решено?', en: 'Is the matter settled?' },
  yes: { ru: 'Да', en: 'Yes' },
  no: { ru: 'Нет', en: 'No' },
  unsaid: { ru: 'Не сказал', en: 'Not said' },
  text: { ru: 'Что сказал человек', en: 'What the person said' },
  textMissing: { ru: 'Запишите слова человека', en: 'Write down what the person said' },
  name: { ru: 'Имя', en: 'Name' },
  contact: { ru: 'Телефон или почта для ответа', en: 'Phone or e-mail for the answer' },
  contactHint: {
    ru: 'Туда придёт ответ и вопрос, решено ли',
    en: 'The answer goes there, and the question whether it is settled',
  },
  publish: { ru: 'Человек разрешил напечатать свои слова', en: 'The person lets their words be printed' },
  publishDetail: {
    ru: 'Спросите. В отчёт города слова идут без имени и примет.',
    en: 'Ask. A report of the town prints words without names and traces.',
  },
  save: { ru: 'Записать', en: 'Save' },
});

const scores = ['1', '2', '3', '4', '5'] as const;
type Solved = 'yes' | 'no' | 'unsaid';
const solvedValues: Record<Solved, boolean | null> = { yes: true, no: false, unsaid: null };

/** An operator's form for somebody on the phone or at the counter. */
export function TypedPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <OfficerGate permission="feedback.handle">
      <div className="feedback-page">
        <p className="small">
          <Link to="/feedback">{t(m.all)}</Link>
        </p>
        <h1>{t(m.title)}</h1>
        <p className="mt-2 muted">{t(m.explain)}</p>
        <TypedForm />
      </div>
    </OfficerGate>
  );
}

function TypedForm(): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { units } = useStaffAndUnits();
  const [channel, setChannel] = useState<'phone' | 'office'>('phone');
  const [kind, setKind] = useState<FeedbackKind>('complaint');
  const [number, setNumber] = useState(search.get('request') ?? '');
  const [unitCode, setUnitCode] = useState<string | null>(null);
  const [score, setScore] = useState<(typeof scores)[number] | null>(null);
  const [solved, setSolved] = useState<Solved>('unsaid');
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [mayPublish, setMayPublish] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const save = useCommand<TypedFeedback, { id: string }>(
    (body, { headers }) =>
      sendCommand('POST', '/v1/feedback', body, { idempotencyKey: headers['idempotency-key'] }),
    { onSuccess: ({ id }) => void navigate(`/feedback/${id}`) },
  );
  const hasRequest = number.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (text.trim() === '') return;
    save.mutate({
      channel,
      kind,
      text: text.trim(),
      mayPublish,
      ...(hasRequest ? { requestNumber: number.trim(), solved: solvedValues[solved] } : {}),
      ...(hasRequest && score !== null ? { score: Number(score) } : {}),
      ...(!hasRequest && unitCode !== null ? { unitCode } : {}),
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(contact.trim() === '' ? {} : { contact: contact.trim() }),
    });
  };
  return (
    <form className="form mt-6 max-w-measure" onSubmit={submit} noValidate>
      <RadioGroup
        label={t(m.channel)}
        look="inline"
        value={channel}
        onChange={setChannel}
        options={[
          { id: 'phone', label: t(m.phone) },
          { id: 'office', label: t(m.office) },
        ]}
      />
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
      {hasRequest ? (
        <>
          <RadioGroup
            label={t(m.score)}
            look="inline"
            isOptional
            value={score}
            onChange={setScore}
            options={scores.map((id) => ({ id, label: id }))}
          />
          <RadioGroup<Solved>
            label={t(m.solved)}
            look="inline"
            value={solved}
            onChange={setSolved}
            options={[
              { id: 'yes', label: t(m.yes) },
              { id: 'no', label: t(m.no) },
              { id: 'unsaid', label: t(m.unsaid) },
            ]}
          />
        </>
      ) : (
        <ComboBox
          label={t(m.unit)}
          isOptional
          options={units.map(({ code, title }) => ({ id: code, label: t.text(title) }))}
          value={unitCode}
          onChange={setUnitCode}
        />
      )}
      <TextArea
        label={t(m.text)}
        value={text}
        onChange={setText}
        maxLength={4000}
        rows={6}
        error={isTried && text.trim() === '' ? t(m.textMissing) : undefined}
      />
      <Checkbox isSelected={mayPublish} onChange={setMayPublish} detail={t(m.publishDetail)}>
        {t(m.publish)}
      </Checkbox>
      <TextField label={t(m.name)} isOptional value={name} onChange={setName} maxLength={200} />
      <TextField
        label={t(m.contact)}
        hint={t(m.contactHint)}
        isOptional
        value={contact}
        onChange={setContact}
        maxLength={200}
      />
      <ProblemCallout problem={save.error} />
      <p>
        <Button variant="primary" type="submit" isBusy={save.isPending}>
          {t(m.save)}
        </Button>
      </p>
    </form>
  );
}

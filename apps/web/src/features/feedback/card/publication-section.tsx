import type { FeedbackView, PersonalTrace } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useFeedbackCommand } from './use-feedback-command.ts';

const m = messages({
  title: { ru: 'Для отчёта города', en: 'For a report of the town' },
  agreed: {
    ru: 'Человек разрешил напечатать свои слова. Уберите всё, по чему его или других можно узнать, остальное не меняйте.',
    en: 'The person let their words be printed. Take out whatever points at them or others, change nothing else.',
  },
  traces: { ru: 'Проверьте эти места', en: 'Look at these places' },
  number: { ru: 'номер или телефон', en: 'a number or a phone' },
  email: { ru: 'адрес почты', en: 'an e-mail address' },
  link: { ru: 'ссылка', en: 'a link' },
  name: { ru: 'похоже на имя', en: 'looks like a name' },
  address: { ru: 'похоже на адрес', en: 'looks like an address' },
  text: { ru: 'Как напечатать', en: 'As it is printed' },
  read: {
    ru: 'Имён, адресов, номеров и примет людей в тексте нет',
    en: 'No names, addresses, numbers or other traces of people are in the text',
  },
  readMissing: { ru: 'Прочтите текст и подтвердите это', en: 'Read the text and say so' },
  textMissing: { ru: 'Напишите, что напечатать', en: 'Write what is to be printed' },
  prepare: { ru: 'Подготовить к печати', en: 'Make ready to print' },
  ready: {
    ru: 'Готово к печати. В какой отчёт войдёт, решит руководитель.',
    en: 'Ready to print. Whether a report takes it is for the manager to say.',
  },
  by: { ru: '{by}, {at}', en: '{by}, {at}' },
  change: { ru: 'Изменить', en: 'Change' },
  withdraw: { ru: 'Не печатать', en: 'Do not print' },
});

const traceWords: Record<PersonalTrace['kind'], typeof m.name> = {
  number: m.number,
  email: m.email,
  link: m.link,
  name: m.name,
  address: m.address,
};

/** Words of a person on their way into a report: read, cleaned, made ready; the manager picks. */
export function PublicationSection({ item }: { readonly item: FeedbackView }): ReactElement | null {
  const t = useT();
  const [isChanging, setChanging] = useState(false);
  const { publication } = item;
  if (publication === undefined) return null;
  return (
    <Section title={t(m.title)}>
      {publication.prepared === undefined || isChanging ? (
        <PrepareForm item={item} publication={publication} onDone={() => setChanging(false)} />
      ) : (
        <Prepared item={item} prepared={publication.prepared} onChange={() => setChanging(true)} />
      )}
    </Section>
  );
}

type Publication = NonNullable<FeedbackView['publication']>;

function Prepared({
  item,
  prepared,
  onChange,
}: {
  readonly item: FeedbackView;
  readonly prepared: NonNullable<Publication['prepared']>;
  readonly onChange: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const command = useFeedbackCommand(item);
  return (
    <>
      <blockquote className="feedback-quote mt-2">{prepared.text}</blockquote>
      <p className="mt-2">{t(m.ready)}</p>
      <p className="small muted">
        {prepared.by === undefined
          ? format.moment(prepared.at)
          : t(m.by, { by: prepared.by, at: format.moment(prepared.at) })}
      </p>
      <ProblemCallout problem={command.error} className="mt-2" />
      <p className="btn-row mt-2">
        <Button size="small" isDisabled={command.isPending} onPress={onChange}>
          {t(m.change)}
        </Button>
        <Button
          size="small"
          isBusy={command.isPending}
          onPress={() => command.mutate({ method: 'DELETE', path: '/comment' })}
        >
          {t(m.withdraw)}
        </Button>
      </p>
    </>
  );
}

function PrepareForm({
  item,
  publication,
  onDone,
}: {
  readonly item: FeedbackView;
  readonly publication: Publication;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const [text, setText] = useState(publication.prepared?.text ?? item.text ?? '');
  const [isRead, setRead] = useState(false);
  const [isTried, setTried] = useState(false);
  const command = useFeedbackCommand(item, onDone);
  // Only what still stands in the text is pointed at.
  const traces = publication.traces.filter((trace) => text.includes(trace.text));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isRead && text.trim() !== '')
      command.mutate({ method: 'PUT', path: '/comment', body: { text: text.trim(), isRead } });
  };
  return (
    <form className="form mt-2 max-w-measure" onSubmit={submit} noValidate>
      <p>{t(m.agreed)}</p>
      {traces.length > 0 && (
        <Callout tone="wait" title={t(m.traces)}>
          <ul className="list-disc pl-5">
            {traces.map((trace, index) => (
              <li key={index}>
                <b>{trace.text}</b> – {t(traceWords[trace.kind])}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <TextArea
        label={t(m.text)}
        value={text}
        onChange={setText}
        maxLength={1000}
        rows={4}
        error={isTried && text.trim() === '' ? t(m.textMissing) : undefined}
      />
      <Checkbox
        isSelected={isRead}
        onChange={setRead}
        error={isTried && !isRead ? t(m.readMissing) : undefined}
      >
        {t(m.read)}
      </Checkbox>
      <ProblemCallout problem={command.error} />
      <p>
        <Button type="submit" isBusy={command.isPending}>
          {t(m.prepare)}
        </Button>
      </p>
    </form>
  );
}

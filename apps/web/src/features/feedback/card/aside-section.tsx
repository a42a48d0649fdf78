import type { FeedbackTopic, FeedbackUrgency, FeedbackView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { KeyValues } from '../../../ui/key-values.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import { channelWords, topics, topicWords, UnknownSender, urgencyWords } from '../feedback-words.tsx';
import { useFeedbackCommand } from './use-feedback-command.ts';

const m = messages({
  facts: { ru: 'Коротко', en: 'In short' },
  score: { ru: 'Оценка', en: 'Mark' },
  ofFive: { ru: '{score} из 5', en: '{score} of 5' },
  solved: { ru: 'Решено на самом деле', en: 'Really settled' },
  yes: { ru: 'Да', en: 'Yes' },
  no: { ru: 'Нет', en: 'No' },
  request: { ru: 'Запрос', en: 'Request' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  channel: { ru: 'Как пришло', en: 'How it came' },
  received: { ru: 'Получено', en: 'Received' },
  takenBy: { ru: 'В работе у', en: 'In the hands of' },
  name: { ru: 'Кто', en: 'Who' },
  contact: { ru: 'Связь', en: 'Contact' },
  reach: { ru: 'Куда ответим', en: 'Where the answer goes' },
  account: { ru: 'В кабинет', en: 'To the account' },
  byContact: { ru: 'По указанному телефону или почте', en: 'To the phone or e-mail given' },
  nowhere: { ru: 'Некуда: связи нет', en: 'Nowhere: no contact' },
  labels: { ru: 'Тема и срочность', en: 'Topic and urgency' },
  topic: { ru: 'Тема', en: 'Topic' },
  urgency: { ru: 'Срочность', en: 'Urgency' },
  undecided: { ru: 'Не определено', en: 'Undecided' },
  byModel: { ru: 'Решила модель, уверенность {share}', en: 'The model decided, confidence {share}' },
  unsure: { ru: 'Модель не уверена: выберите сами', en: 'The model is not sure: choose yourself' },
  model: { ru: 'Насколько ей верить', en: 'How far to trust it' },
  byPerson: { ru: 'Решил человек', en: 'A person decided' },
});

/** The facts of an item, and what it is about: the model proposes, a person decides. */
export function AsideSection({ item }: { readonly item: FeedbackView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const facts = [
    item.score !== undefined && {
      key: 'score',
      title: t(m.score),
      value: t(m.ofFive, { score: item.score }),
    },
    item.solved !== undefined && { key: 'solved', title: t(m.solved), value: t(item.solved ? m.yes : m.no) },
    item.request && {
      key: 'request',
      title: t(m.request),
      value: (
        <>
          <Link to={`/requests/${item.request.id}`}>{item.request.number}</Link>
          <br />
          {t.text(item.request.service)}
        </>
      ),
    },
    item.unit && { key: 'unit', title: t(m.unit), value: t.text(item.unit.title) },
    { key: 'channel', title: t(m.channel), value: t(channelWords[item.channel]) },
    { key: 'received', title: t(m.received), value: format.moment(item.receivedAt) },
    item.takenBy !== undefined && { key: 'takenBy', title: t(m.takenBy), value: item.takenBy },
    item.name !== undefined && { key: 'name', title: t(m.name), value: item.name },
    item.contact !== undefined && { key: 'contact', title: t(m.contact), value: item.contact },
    {
      key: 'reach',
      title: t(m.reach),
      value: t({ account: m.account, contact: m.byContact, none: m.nowhere }[item.reach]),
    },
  ].filter((fact) => typeof fact === 'object');
  return (
    <aside>
      <Section title={t(m.facts)}>
        <KeyValues items={facts} />
        {item.senderKnown === false && <UnknownSender />}
      </Section>
      {item.hasText && <Labels item={item} />}
    </aside>
  );
}

function Labels({ item }: { readonly item: FeedbackView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const command = useFeedbackCommand(item);
  const hint = ({ code, confidence, by }: FeedbackView['topic'] | FeedbackView['urgency']): string => {
    if (by === 'person') return t(m.byPerson);
    if (code === null || confidence === undefined) return t(m.unsure);
    return t(m.byModel, { share: format.percent(confidence, 0) });
  };
  const label = (body: { readonly topic: FeedbackTopic } | { readonly urgency: FeedbackUrgency }): void =>
    command.mutate({ method: 'PUT', path: '/labels', body });
  return (
    <Section title={t(m.labels)}>
      <div className="form mt-2">
        <Select<FeedbackTopic>
          label={t(m.topic)}
          hint={hint(item.topic)}
          placeholder={t(m.undecided)}
          value={item.topic.code}
          options={topics.map((id) => ({ id, label: t(topicWords[id]) }))}
          onChange={(topic) => topic !== item.topic.code && label({ topic })}
        />
        <Select<FeedbackUrgency>
          label={t(m.urgency)}
          hint={hint(item.urgency)}
          placeholder={t(m.undecided)}
          value={item.urgency.code}
          options={[
            { id: 'urgent', label: t(urgencyWords.urgent) },
            { id: 'normal', label: t(urgencyWords.normal) },
          ]}
          onChange={(urgency) => urgency !== item.urgency.code && label({ urgency })}
        />
        <ProblemCallout problem={command.error} />
        <p className="small">
          <Link to="/feedback/model">{t(m.model)}</Link>
        </p>
      </div>
    </Section>
  );
}

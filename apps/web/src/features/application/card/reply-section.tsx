import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { KeyValues, type KeyValue } from '../../../ui/key-values.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { paperPath } from '../application-commands.ts';

const m = messages({
  title: { ru: 'Ответ органа', en: 'Answer of the authority' },
  agreed: { ru: 'Место и время согласованы.', en: 'Place and time are agreed.' },
  warned: {
    ru: 'Вынесено предупреждение. Мероприятие не запрещено: приведите его цели и форму в соответствие с законом.',
    en: 'A warning was given. The assembly is not forbidden: bring its aims and form in line with the law.',
  },
  narrow: {
    ru: 'Место и время не согласованы по части 3 статьи 12. Можно подать новое уведомление: с другим местом или от того, кто вправе быть организатором.',
    en: 'Not agreed under article 12(3). A new notice can be given: with another place, or by someone entitled to be an organiser.',
  },
  lost: {
    ru: 'Ответа на предложение органа не было, поэтому закон не даёт права провести мероприятие.',
    en: 'The proposal of the authority was not answered, so the law gives no right to hold the assembly.',
  },
  ground: { ru: 'Основание', en: 'Ground' },
  text: { ru: 'Пояснение органа', en: 'What the authority says' },
  norm: { ru: 'Норма', en: 'Norm' },
  paper: { ru: 'Ответ органа, PDF', en: 'The answer, PDF' },
  appeal: {
    ru: 'Решение можно обжаловать в суд (КАС РФ, гл. 22).',
    en: 'It can be challenged in court (Code of Administrative Procedure, ch. 22).',
  },
});

type Reply = NonNullable<ApplicationView['reply']>;

const sentenceOf: Record<Reply['kind'], Message> = {
  agreed: m.agreed,
  warned: m.warned,
  'article-12-3': m.narrow,
  'no-right-to-hold': m.lost,
};

/** What the authority answered to a notice, word for word, with the paper. @norm 54-ФЗ ст. 12 */
export function ReplySection({
  application,
}: {
  readonly application: ApplicationView;
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { id, reply } = application;
  if (reply === undefined) return null;
  const facts: KeyValue[] = [
    ...(reply.ground ? [{ key: 'ground', title: t(m.ground), value: t.text(reply.ground.title) }] : []),
    ...(reply.text ? [{ key: 'text', title: t(m.text), value: reply.text }] : []),
    ...(reply.norm ? [{ key: 'norm', title: t(m.norm), value: reply.norm }] : []),
  ];
  const isAdverse = reply.kind === 'warned' || reply.kind === 'article-12-3';
  return (
    <Section title={t(m.title)} note={format.moment(reply.at)}>
      <p className="max-w-measure">{t(sentenceOf[reply.kind])}</p>
      {facts.length > 0 && (
        <div className="mt-3">
          <KeyValues items={facts} />
        </div>
      )}
      {isAdverse && <p className="small muted mt-3">{t(m.appeal)}</p>}
      {reply.kind !== 'no-right-to-hold' && (
        <p className="mt-3">
          <Link to={paperPath(id, 'decision', t.language)} icon="download">
            {t(m.paper)}
          </Link>
        </p>
      )}
    </Section>
  );
}

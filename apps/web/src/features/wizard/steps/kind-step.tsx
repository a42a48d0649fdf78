import type { EventClass } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { messages, useT, type Message } from '../../../i18n/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { useVocabulary } from '../../application/use-vocabulary.ts';
import { FieldNote } from '../form/field-note.tsx';
import { useFormField } from '../form/use-form-field.ts';
import { useFormStore } from '../form/form-store.ts';

const m = messages({
  what: { ru: 'Что вы проводите?', en: 'What are you holding?' },
  which: { ru: 'Какое именно?', en: 'Which exactly?' },
  CUL: {
    ru: 'Концерт, фестиваль, праздник города, кинопоказ, спектакль под открытым небом',
    en: 'A concert, a festival, a town holiday, a film show, a street play',
  },
  SPO: {
    ru: 'Забег, велогонка, турнир, соревнование, зарядка для всех',
    en: 'A run, a cycle race, a tournament, a competition, open-air fitness',
  },
  COM: {
    ru: 'Ярмарка, рынок выходного дня, выставка, промоакция, форум',
    en: 'A fair, a weekend market, an exhibition, a promotion, a forum',
  },
  PUB: {
    ru: 'Митинг, пикет, шествие, демонстрация, собрание: чтобы высказать мнение или требование',
    en: 'A rally, a picket, a march, a demonstration: to voice an opinion or a demand',
  },
  approval: { ru: 'Согласование', en: 'Approval' },
  notification: { ru: 'Уведомление', en: 'Notice' },
  howApproval: {
    ru: 'Согласование: администрация проверяет безопасность, спрашивает ведомства и выдаёт разрешение с QR-кодом.',
    en: 'Approval: the town checks safety, asks the agencies and issues a permit with a QR code.',
  },
  howNotification: {
    ru: 'Уведомление по 54-ФЗ: разрешения не нужно, платы нет. Орган регистрирует уведомление в день получения и может предложить другое место или время.',
    en: 'A notice under Law 54-FZ: no permit is needed and nothing is paid. The authority registers it on the day it comes and may propose another place or time.',
  },
  doubt: { ru: 'Похоже на публичное мероприятие?', en: 'Does it look like a public assembly?' },
  doubtText: {
    ru: 'Если люди собираются, чтобы открыто высказать мнение или требования о политике, экономике, жизни города, это публичное мероприятие. О нём уведомляют, разрешения не просят. Музыка и выступления этого не меняют. Если главное – зрелище, спорт или торговля, выберите другой вид.',
    en: 'If people gather to voice opinions or demands about politics, the economy or the life of the town, it is a public assembly. One gives notice of it and asks for no permit. Music and speeches do not change that. If the show, the sport or the trade is what matters, choose another kind.',
  },
});

const examples: Record<EventClass, Message> = { CUL: m.CUL, SPO: m.SPO, COM: m.COM, PUB: m.PUB };

/** Step 1: the class decides the procedure, the sub-type decides which rules apply. */
export function KindStep(): ReactElement {
  const t = useT();
  const { vocabulary, problem, refetch, subtypeTitle } = useVocabulary();
  const store = useFormStore();
  const eventClass = useFormField<EventClass>('/eventClass');
  const subtype = useFormField<string>('/subtype');
  if (problem !== null) return <ProblemView problem={asProblem(problem)} onRetry={() => void refetch()} />;
  if (vocabulary === undefined) return <Skeleton lines={6} />;
  const chosen = vocabulary.classes.find(({ code }) => code === eventClass.value);

  const chooseSubtype = (code: string): void => {
    const { form } = store.getState();
    const isNamedByForm = form.title === undefined || form.title === subtypeTitle(form.subtype);
    store.getState().changeMany([
      { pointer: '/subtype', value: code },
      // The law does not ask a notice for a title: its form names it.
      ...(form.eventClass === 'PUB' && isNamedByForm
        ? [{ pointer: '/title', value: subtypeTitle(code) }]
        : []),
    ]);
  };

  return (
    <div className="form">
      <div>
        <RadioGroup
          label={t(m.what)}
          name="/eventClass"
          error={eventClass.error}
          options={vocabulary.classes.map(({ code, procedure, title }) => ({
            id: code,
            label: t.text(title),
            detail: t(examples[code]),
            end: (
              <Badge
                tone={procedure === 'approval' ? 'run' : 'none'}
                icon={procedure === 'approval' ? 'shield' : 'mail'}
                isPlain
              >
                {t(m[procedure])}
              </Badge>
            ),
          }))}
          value={eventClass.value ?? null}
          onChange={(code) => {
            if (code === eventClass.value) return;
            store.getState().changeMany([
              { pointer: '/eventClass', value: code },
              { pointer: '/subtype', value: undefined },
            ]);
          }}
        />
        <FieldNote pointer="/eventClass" />
      </div>
      {chosen && (
        <p className="panel">{t(chosen.procedure === 'approval' ? m.howApproval : m.howNotification)}</p>
      )}
      <Disclosure title={t(m.doubt)}>
        <p className="mt-2 max-w-measure">{t(m.doubtText)}</p>
      </Disclosure>
      {chosen && (
        <div>
          <RadioGroup
            label={t(m.which)}
            name="/subtype"
            error={subtype.error}
            look="plain"
            options={chosen.subtypes.map(({ code, title }) => ({ id: code, label: t.text(title) }))}
            value={subtype.value ?? null}
            onChange={chooseSubtype}
          />
          <FieldNote pointer="/subtype" />
        </div>
      )}
    </div>
  );
}

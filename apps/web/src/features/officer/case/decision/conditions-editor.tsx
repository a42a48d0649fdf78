import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { Menu } from '../../../../ui/menu.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TriggerButton } from '../../../../ui/trigger-button.tsx';
import { useCase } from '../case-context.ts';
import { agencyConditions, type ConditionDraft } from './case-draft.ts';
import { templatesQuery } from './templates-query.ts';

const m = messages({
  title: { ru: 'Условия в разрешении', en: 'Conditions of the permit' },
  none: { ru: 'Условий пока нет.', en: 'No conditions yet.' },
  own: { ru: 'от себя', en: 'own' },
  template: { ru: 'из шаблона', en: 'from a template' },
  fromTemplate: { ru: 'Из шаблона', en: 'From a template' },
  write: { ru: 'Своё', en: 'Own' },
  writeLong: { ru: 'Своё условие', en: 'Own condition' },
  text: { ru: 'Условие', en: 'Condition' },
  hint: { ru: 'Что сделать и чем это проверит инспектор', en: 'What to do and how the inspector checks it' },
  add: { ru: 'Добавить', en: 'Add' },
  cancel: { ru: 'Не добавлять', en: 'Do not add' },
  remove: { ru: 'Убрать условие: {text}', en: 'Remove the condition: {text}' },
});

function OwnCondition({
  onAdd,
  onCancel,
}: {
  readonly onAdd: (text: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const t = useT();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') onAdd(text.trim());
  };
  return (
    <form onSubmit={submit} className="mt-2">
      <TextArea
        label={t(m.text)}
        hint={t(m.hint)}
        rows={2}
        maxLength={2000}
        autoFocus
        value={text}
        onChange={setText}
      />
      <span className="btn-row">
        <Button size="small" type="submit" isDisabled={text.trim() === ''}>
          {t(m.add)}
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {t(m.cancel)}
        </Button>
      </span>
    </form>
  );
}

/** Conditions of the permit: those of the agencies to tick, templates and one's own to add. */
export function ConditionsEditor(): ReactElement {
  const t = useT();
  const titleId = useId();
  const { application, draft, changeDraft } = useCase();
  const { data } = useQuery(templatesQuery);
  const [isWriting, setWriting] = useState(false);
  const asked = agencyConditions(application.opinions);
  const templates =
    data?.conditions.filter(({ id }) => draft.conditions.every(({ key }) => key !== id)) ?? [];
  const add = (condition: ConditionDraft): void =>
    changeDraft((each) => ({ ...each, conditions: [...each.conditions, condition] }));
  const remove = (key: string): void =>
    changeDraft((each) => ({
      ...each,
      conditions: each.conditions.filter((condition) => condition.key !== key),
    }));
  const keep = (key: string, isKept: boolean): void =>
    changeDraft((each) => ({
      ...each,
      dropped: isKept ? each.dropped.filter((dropped) => dropped !== key) : [...each.dropped, key],
    }));
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="case-caption">
        {t(m.title)}
      </h3>
      {asked.length + draft.conditions.length === 0 && <p className="small muted">{t(m.none)}</p>}
      <ul className="condition-list">
        {asked.map(({ key, text, agencyTitle }) => (
          <li key={key}>
            <Checkbox isSelected={!draft.dropped.includes(key)} onChange={(isKept) => keep(key, isKept)}>
              {text} <span className="muted">· {t.text(agencyTitle)}</span>
            </Checkbox>
          </li>
        ))}
        {draft.conditions.map(({ key, text, basis }) => (
          <li key={key} className="condition-own">
            <span>
              {text} <span className="muted">· {basis ?? t(key.startsWith('own') ? m.own : m.template)}</span>
            </span>
            <Button
              size="small"
              variant="quiet"
              icon="cross"
              aria-label={t(m.remove, { text })}
              onPress={() => remove(key)}
            />
          </li>
        ))}
      </ul>
      {isWriting ? (
        <OwnCondition
          onCancel={() => setWriting(false)}
          onAdd={(text) => {
            add({ key: `own ${draft.conditions.length} ${text}`, text });
            setWriting(false);
          }}
        />
      ) : (
        <span className="btn-row">
          <Button
            size="small"
            variant="quiet"
            icon="plus"
            aria-label={t(m.writeLong)}
            onPress={() => setWriting(true)}
          >
            {t(m.write)}
          </Button>
          {templates.length > 0 && (
            <Menu
              label={t(m.fromTemplate)}
              trigger={
                <TriggerButton size="small" variant="quiet" iconEnd="chevron">
                  {t(m.fromTemplate)}
                </TriggerButton>
              }
              actions={templates.map((template) => ({
                id: template.id,
                title: t.text(template.text),
                onPress: () =>
                  add({
                    key: template.id,
                    text: t.text(template.text),
                    ...(template.basis === undefined ? {} : { basis: template.basis }),
                  }),
              }))}
            />
          )}
        </span>
      )}
    </section>
  );
}

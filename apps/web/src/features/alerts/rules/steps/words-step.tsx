import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactElement, type RefObject } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { previewQuery } from '../../alert-queries.ts';
import { readableOf } from '../rule-draft.ts';
import { useSettled } from '../use-settled.ts';
import type { StepProps } from './step-props.ts';

const m = messages({
  name: { ru: 'Название правила', en: 'Name of the rule' },
  nameHint: {
    ru: 'Так его увидят в списке и в «почему пришло»',
    en: 'So it stands in the list and under “why it came”',
  },
  title: { ru: 'Заголовок сообщения', en: 'Headline of the message' },
  text: { ru: 'Текст', en: 'Text' },
  preview: { ru: 'Так его увидят', en: 'How it is read' },
  noExample: {
    ru: 'Подходящих запросов пока нет, поэтому вместо значений – тире.',
    en: 'There are no such requests yet, so values are dashes.',
  },
  fields: { ru: 'Что можно вставить', en: 'What can be put in' },
  fieldsHint: { ru: 'Нажмите – встанет туда, где курсор', en: 'Press: it goes where the cursor is' },
  insert: { ru: 'Вставить {field}', en: 'Put in {field}' },
});

/** The fourth step: the words, with what they become beside them. */
export function WordsStep({ draft, onChange, errorAt }: StepProps): ReactElement {
  const t = useT();
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const last = useRef<'title' | 'text'>('text');
  const insert = (field: string): void => {
    const part = last.current;
    const control: RefObject<HTMLInputElement | HTMLTextAreaElement | null> = part === 'title' ? title : text;
    const at = control.current?.selectionStart ?? draft[part].length;
    onChange({ ...draft, [part]: `${draft[part].slice(0, at)}{${field}}${draft[part].slice(at)}` });
    control.current?.focus();
  };
  return (
    <div className="rule-two">
      <div className="form">
        <TextField
          label={t(m.name)}
          hint={t(m.nameHint)}
          name="name"
          error={errorAt('name')}
          maxLength={120}
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
        />
        <TextField
          label={t(m.title)}
          name="title"
          error={errorAt('title')}
          maxLength={200}
          ref={title}
          value={draft.title}
          onBlur={() => (last.current = 'title')}
          onChange={(value) => onChange({ ...draft, title: value })}
        />
        <TextArea
          label={t(m.text)}
          name="text"
          error={errorAt('text')}
          maxLength={1000}
          ref={text}
          value={draft.text}
          onBlur={() => (last.current = 'text')}
          onChange={(value) => onChange({ ...draft, text: value })}
        />
      </div>
      <Preview draft={draft} onInsert={insert} />
    </div>
  );
}

function Preview({
  draft,
  onInsert,
}: {
  readonly draft: StepProps['draft'];
  readonly onInsert: (field: string) => void;
}): ReactElement | null {
  const t = useT();
  const readable = readableOf(useSettled(draft));
  const preview = useQuery({
    ...previewQuery(readable ?? ({} as never)),
    enabled: readable !== undefined,
  });
  if (preview.data === undefined) return null;
  const { title, text, values, hasExample } = preview.data;
  return (
    <div className="grid gap-4">
      <section aria-label={t(m.preview)}>
        <h3 className="mb-2">{t(m.preview)}</h3>
        <div className="message-preview">
          <b>{title}</b>
          <p className="whitespace-pre-line">{text}</p>
        </div>
        {!hasExample && <p className="small muted mt-2">{t(m.noExample)}</p>}
      </section>
      <section aria-label={t(m.fields)}>
        <h3>{t(m.fields)}</h3>
        <p className="small muted mb-2">{t(m.fieldsHint)}</p>
        <dl className="field-values small">
          {values.map(({ field, value }) => (
            <FieldValue key={field} field={field} value={value} onInsert={onInsert} />
          ))}
        </dl>
      </section>
    </div>
  );
}

function FieldValue({
  field,
  value,
  onInsert,
}: {
  readonly field: string;
  readonly value: string | undefined;
  readonly onInsert: (field: string) => void;
}): ReactElement {
  const t = useT();
  return (
    <>
      <dt>
        <button
          type="button"
          className="link"
          aria-label={t(m.insert, { field })}
          onClick={() => onInsert(field)}
        >
          {`{${field}}`}
        </button>
      </dt>
      <dd title={value}>{value ?? '–'}</dd>
    </>
  );
}

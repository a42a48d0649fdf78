import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { useCase } from '../case-context.ts';
import type { GroundDraft } from './case-draft.ts';
import { templatesQuery } from './templates-query.ts';

const m = messages({
  ground: { ru: 'Основание отказа', en: 'Ground for refusal' },
  another: { ru: 'Ещё одно основание', en: 'One more ground' },
  choose: { ru: 'Выберите основание', en: 'Choose a ground' },
  reason: { ru: 'Причина: что именно не так', en: 'Reason: what exactly is wrong' },
  recommendation: { ru: 'Что сделать заявителю', en: 'What the applicant can do' },
  remove: { ru: 'Убрать основание: {title}', en: 'Remove the ground: {title}' },
  appeal: { ru: 'В отказ войдёт порядок обжалования', en: 'The refusal carries the way of appeal' },
});

function GroundFields({
  ground,
  onChange,
  onRemove,
}: {
  readonly ground: GroundDraft;
  readonly onChange: (ground: GroundDraft) => void;
  readonly onRemove: () => void;
}): ReactElement {
  const t = useT();
  const { data } = useQuery(templatesQuery);
  const template = data?.grounds.find(({ code }) => code === ground.code);
  const title = template === undefined ? ground.code : t.text(template.title);
  return (
    <li className="ground">
      <div className="ground-head">
        <div>
          <b className="font-mid">{title}</b>
          {template !== undefined && <small className="muted block">{template.norm}</small>}
        </div>
        <Button
          size="small"
          variant="quiet"
          icon="cross"
          aria-label={t(m.remove, { title })}
          onPress={onRemove}
        />
      </div>
      <TextArea
        label={t(m.reason)}
        rows={3}
        maxLength={2000}
        value={ground.reason}
        onChange={(reason) => onChange({ ...ground, reason })}
      />
      <TextArea
        label={t(m.recommendation)}
        rows={3}
        maxLength={2000}
        value={ground.recommendation}
        onChange={(recommendation) => onChange({ ...ground, recommendation })}
      />
    </li>
  );
}

/** Grounds of a refusal: norm, reason, what to do next, how to appeal. */
export function RefusalEditor(): ReactElement {
  const t = useT();
  const { draft, changeDraft } = useCase();
  const { data } = useQuery(templatesQuery);
  const free =
    data?.grounds.filter(({ code }) => draft.grounds.every((ground) => ground.code !== code)) ?? [];
  const setGrounds = (grounds: readonly GroundDraft[]): void => changeDraft((each) => ({ ...each, grounds }));
  const add = (code: string): void => {
    const template = data?.grounds.find((each) => each.code === code);
    if (template !== undefined)
      setGrounds([...draft.grounds, { code, reason: '', recommendation: t.text(template.recommendation) }]);
  };
  return (
    <>
      <ul>
        {draft.grounds.map((ground, index) => (
          <GroundFields
            key={ground.code}
            ground={ground}
            onChange={(next) => setGrounds(draft.grounds.with(index, next))}
            onRemove={() => setGrounds(draft.grounds.toSpliced(index, 1))}
          />
        ))}
      </ul>
      {free.length > 0 && (
        <Select
          key={draft.grounds.length}
          label={t(draft.grounds.length === 0 ? m.ground : m.another)}
          placeholder={t(m.choose)}
          value={null}
          onChange={add}
          options={free.map(({ code, title, norm }) => ({ id: code, label: t.text(title), detail: norm }))}
        />
      )}
      {data !== undefined && data.appeal.ru !== '' && (
        <div className="small muted">
          <b className="font-mid">{t(m.appeal)}</b>
          <p>{t.text(data.appeal)}</p>
        </div>
      )}
    </>
  );
}

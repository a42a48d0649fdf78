import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { DateTimeRange } from '../../../../ui/date-time-range.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { useCase } from '../case-context.ts';
import type { CaseDraft } from './case-draft.ts';

const m = messages({
  proposalReason: { ru: 'Обоснование', en: 'Reasons' },
  proposalHint: {
    ru: 'Почему заявленные место или время не подходят либо какой недостаток устранить',
    en: 'Why the place or time does not suit, or which defect to mend',
  },
  norm: { ru: 'Норма', en: 'Norm' },
  place: { ru: 'Предлагаемое место', en: 'Proposed place' },
  time: { ru: 'Предлагаемое время', en: 'Proposed time' },
  timeHint: { ru: 'Оставьте пустым, если время не меняется', en: 'Leave empty if the time stays' },
  warningReason: { ru: 'Текст предупреждения', en: 'Text of the warning' },
  warningHint: {
    ru: 'О чём предупреждаете: цели, формы или способ не соответствуют Конституции или закону',
    en: 'What you warn of: aims, form or manner contrary to the Constitution or the law',
  },
  ground: { ru: 'Основание по части 3 статьи 12', en: 'Ground under article 12(3)' },
  notEntitled: {
    ru: 'Уведомление подало лицо, которое не вправе быть организатором',
    en: 'The notice was filed by a person not entitled to be an organiser',
  },
  prohibited: {
    ru: 'Место, где проводить публичные мероприятия запрещено',
    en: 'A place where public events are prohibited',
  },
  articleReason: {
    ru: 'Причина: какие обстоятельства это подтверждают',
    en: 'Reason: which circumstances prove it',
  },
  onlyTwo: { ru: 'Других оснований закон не даёт.', en: 'The law knows no other ground.' },
});

/** A reasoned proposal to change place or time, or to mend a defect. @norm 54-ФЗ ст. 12 ч. 1 п. 2 */
export function ProposalEditor(): ReactElement {
  const t = useT();
  const { draft, changeDraft } = useCase();
  const { proposal } = draft;
  const set = (part: Partial<CaseDraft['proposal']>): void =>
    changeDraft((each) => ({ ...each, proposal: { ...each.proposal, ...part } }));
  return (
    <>
      <TextArea
        label={t(m.proposalReason)}
        hint={t(m.proposalHint)}
        maxLength={2000}
        value={proposal.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextField label={t(m.norm)} maxLength={500} value={proposal.norm} onChange={(norm) => set({ norm })} />
      <TextField
        label={t(m.place)}
        isOptional
        maxLength={500}
        value={proposal.place}
        onChange={(place) => set({ place })}
      />
      <DateTimeRange label={t(m.time)} hint={t(m.timeHint)} value={proposal} onChange={set} />
    </>
  );
}

/** A reasoned written warning. @norm 54-ФЗ ст. 12 ч. 2 */
export function WarningEditor(): ReactElement {
  const t = useT();
  const { draft, changeDraft } = useCase();
  const set = (part: Partial<CaseDraft['warning']>): void =>
    changeDraft((each) => ({ ...each, warning: { ...each.warning, ...part } }));
  return (
    <>
      <TextArea
        label={t(m.warningReason)}
        hint={t(m.warningHint)}
        maxLength={2000}
        value={draft.warning.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextField
        label={t(m.norm)}
        maxLength={500}
        value={draft.warning.norm}
        onChange={(norm) => set({ norm })}
      />
    </>
  );
}

/** The narrow refusal of agreement on one of two grounds. @norm 54-ФЗ ст. 12 ч. 3 */
export function ArticleEditor(): ReactElement {
  const t = useT();
  const { draft, changeDraft } = useCase();
  const set = (part: Partial<CaseDraft['article']>): void =>
    changeDraft((each) => ({ ...each, article: { ...each.article, ...part } }));
  return (
    <>
      <RadioGroup
        label={t(m.ground)}
        hint={t(m.onlyTwo)}
        look="plain"
        value={draft.article.ground}
        onChange={(ground) => set({ ground })}
        options={[
          { id: 'not-entitled-organiser', label: t(m.notEntitled) },
          { id: 'prohibited-place', label: t(m.prohibited) },
        ]}
      />
      <TextArea
        label={t(m.articleReason)}
        maxLength={2000}
        value={draft.article.reason}
        onChange={(reason) => set({ reason })}
      />
    </>
  );
}

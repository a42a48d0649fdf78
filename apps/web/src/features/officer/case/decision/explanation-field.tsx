import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Menu } from '../../../../ui/menu.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TriggerButton } from '../../../../ui/trigger-button.tsx';
import { useCase } from '../case-context.ts';
import type { Choice } from './case-draft.ts';
import { templatesQuery } from './templates-query.ts';

const m = messages({
  label: { ru: 'Пояснение заявителю', en: 'Explanation to the applicant' },
  organiser: { ru: 'Пояснение организатору', en: 'Explanation to the organiser' },
  visible: { ru: 'видно заявителю', en: 'the applicant sees it' },
  visibleOrganiser: { ru: 'видно организатору', en: 'the organiser sees it' },
  templates: { ru: 'Шаблоны', en: 'Templates' },
});

/** The text of a decision, from a template or one's own. */
export function ExplanationField({ choice }: { readonly choice: Choice }): ReactElement {
  const t = useT();
  const { application, draft, changeDraft } = useCase();
  const { data } = useQuery(templatesQuery);
  const templates = data?.texts.filter(({ outcome }) => outcome === choice) ?? [];
  const set = (text: string): void =>
    changeDraft((each) => ({ ...each, texts: { ...each.texts, [choice]: text } }));
  const isNotice = application.procedure === 'notification';
  return (
    <div>
      <TextArea
        label={t(isNotice ? m.organiser : m.label)}
        isOptional
        maxLength={4000}
        value={draft.texts[choice] ?? ''}
        onChange={set}
      />
      <p className="composer-line">
        {templates.length > 0 && (
          <Menu
            label={t(m.templates)}
            trigger={
              <TriggerButton size="small" variant="quiet" iconEnd="chevron">
                {t(m.templates)}
              </TriggerButton>
            }
            actions={templates.map((template) => ({
              id: template.id,
              title: t.text(template.title),
              onPress: () => set(t.text(template.text)),
            }))}
          />
        )}
        <span className="small muted ml-auto">{t(isNotice ? m.visibleOrganiser : m.visible)}</span>
      </p>
    </div>
  );
}

import { labelOf, wizardStepTitles } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useCase } from '../case-context.ts';
import { PlaceSection } from '../place/place-section.tsx';
import { factGroupsOf } from './fact-groups.ts';
import { FactRow } from './fact-row.tsx';
import { MainFacts } from './main-facts.tsx';
import { useFactWords } from './use-fact-words.ts';

const m = messages({
  title: { ru: 'Факты', en: 'Facts' },
  version: { ru: 'версия {n}', en: 'version {n}' },
  changed: {
    ru: '{n, plural, one {# изменение} few {# изменения} other {# изменений}} с прошлой подачи',
    en: '{n, plural, one {# change} other {# changes}} since the last submission',
  },
  whole: { ru: 'Вся заявка', en: 'The whole application' },
  wholeNotice: { ru: 'Всё уведомление', en: 'The whole notice' },
  group: { ru: '{title} · {n}', en: '{title} · {n}' },
});

/** What the organiser told: the main facts, the place, then every answer of the form by step. */
export function FactsColumn(): ReactElement {
  const t = useT();
  const { application } = useCase();
  const words = useFactWords();
  const groups = factGroupsOf(application);
  const changes = application.changedSince?.length ?? 0;
  return (
    <section className="case-column" aria-labelledby="case-facts">
      <div className="case-column-head">
        <h2 id="case-facts">{t(m.title)}</h2>
        <span className="small muted">
          {changes > 0 ? t(m.changed, { n: changes }) : t(m.version, { n: application.formVersion })}
        </span>
      </div>
      <MainFacts />
      <PlaceSection />
      <h3 className="case-caption">
        {t(application.procedure === 'notification' ? m.wholeNotice : m.whole)}
      </h3>
      {groups.map((group) => (
        <Disclosure
          key={group.step}
          className="small"
          isOpenAtFirst={group.facts.some((fact) => fact.isChanged)}
          title={t(m.group, { title: t.text(wizardStepTitles[group.step]), n: group.facts.length })}
        >
          <dl className="kv case-facts">
            {group.facts.map((fact) => {
              const label = labelOf(fact.pointer);
              return (
                <FactRow
                  key={fact.pointer}
                  title={label === undefined ? fact.pointer : t.text(label)}
                  pointer={fact.pointer}
                  before={'before' in fact ? words(fact.pointer, fact.before) : undefined}
                >
                  {words(fact.pointer, fact.value)}
                </FactRow>
              );
            })}
          </dl>
        </Disclosure>
      ))}
    </section>
  );
}

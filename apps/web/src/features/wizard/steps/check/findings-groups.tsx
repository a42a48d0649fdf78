import type { EvaluationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Section } from '../../../../ui/section.tsx';
import { FindingItem } from '../../finding-item.tsx';
import { findingsFor, groupFindings, type FindingGroup } from '../../findings-by-severity.ts';

const m = messages({
  title: { ru: 'Замечания', en: 'Findings' },
  pack: { ru: 'Пакет правил {version}', en: 'Rule pack {version}' },
  blocking: { ru: 'Мешают подать – {n}', en: 'Prevent submission – {n}' },
  advice: { ru: 'Можно оставить – {n}', en: 'May stay – {n}' },
  defects: { ru: 'Орган предложит исправить – {n}', en: 'The authority will propose to mend – {n}' },
  unknown: { ru: 'Не проверено: не хватает данных – {n}', en: 'Not checked: data missing – {n}' },
  passed: {
    ru: 'Пройдено: {n, plural, one {# правило} few {# правила} other {# правил}}',
    en: 'Passed: {n, plural, one {# rule} other {# rules}}',
  },
});

const heads = { blocking: m.blocking, advice: m.advice, defects: m.defects } as const;
const tones = { blocking: 'text-bad', advice: 'text-warn', defects: 'text-warn' } as const;

/** All findings of the whole application by what they mean for filing. */
export function FindingsGroups({
  evaluation,
  base,
}: {
  readonly evaluation: EvaluationView;
  readonly base: string;
}): ReactElement {
  const t = useT();
  const groups = groupFindings(findingsFor(evaluation));
  const list = (group: FindingGroup): ReactElement => (
    <ul className="findings">
      {groups[group].map((finding) => (
        <FindingItem key={finding.checkId} finding={finding} base={base} />
      ))}
    </ul>
  );
  const open = (['blocking', 'defects', 'advice'] as const).filter((group) => groups[group].length > 0);
  return (
    <Section title={t(m.title)} note={t(m.pack, { version: evaluation.packVersion })}>
      <div className="grid gap-x-10 gap-y-6 desk:grid-cols-2 contrast:desk:grid-cols-1">
        {open.map((group) => (
          <div key={group}>
            <h3 className={tones[group]}>{t(heads[group], { n: groups[group].length })}</h3>
            {list(group)}
          </div>
        ))}
        <div className="grid content-start gap-2">
          {groups.unknown.length > 0 && (
            <Disclosure title={t(m.unknown, { n: groups.unknown.length })}>{list('unknown')}</Disclosure>
          )}
          {groups.passed.length > 0 && (
            <Disclosure title={t(m.passed, { n: groups.passed.length })}>{list('passed')}</Disclosure>
          )}
        </div>
      </div>
    </Section>
  );
}

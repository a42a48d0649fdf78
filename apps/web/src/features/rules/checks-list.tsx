import type { ReactElement } from 'react';
import { messages, useT, type Message } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import type { Tone } from '../../ui/statuses.ts';
import { BasisLines } from './basis-line.tsx';
import { matches } from './fold-text.ts';
import type { Check } from './rule-pack-queries.ts';

const m = messages({
  B: { ru: 'мешает согласовать', en: 'prevents approval' },
  W: { ru: 'замечание', en: 'remark' },
  I: { ru: 'справка', en: 'information' },
  C: { ru: 'нужно ведомство', en: 'needs an agency' },
  DEF: { ru: 'недостаток уведомления', en: 'defect of a notice' },
  mixed: { ru: 'по виду: {how}', en: 'by kind: {how}' },
  condition: { ru: 'Условие', en: 'Condition' },
  message: { ru: 'Что говорит', en: 'Message' },
  remedy: { ru: 'Что предлагает', en: 'Remedy' },
  basis: { ru: 'Источник', en: 'Source' },
  version: { ru: 'версия {n}, {classes}', en: 'version {n}, {classes}' },
  none: { ru: 'Такой проверки нет', en: 'No such check' },
});

const looks: Readonly<Record<string, readonly [tone: Tone, icon: IconName, word: Message]>> = {
  B: ['bad', 'stop', m.B],
  W: ['warn', 'warn', m.W],
  I: ['wait', 'info', m.I],
  C: ['run', 'townHall', m.C],
  DEF: ['warn', 'warn', m.DEF],
};

function Severity({ severity }: { readonly severity: string }): ReactElement {
  const t = useT();
  const look = looks[severity];
  if (look === undefined) return <span className="small muted">{t(m.mixed, { how: severity })}</span>;
  const [tone, icon, word] = look;
  return (
    <Badge tone={tone} icon={icon} isPlain>
      {t(word)}
    </Badge>
  );
}

/** Checks of the pack: when each fires, what it says, where it comes from. */
export function ChecksList({
  checks,
  text,
}: {
  readonly checks: readonly Check[];
  readonly text: string;
}): ReactElement {
  const t = useT();
  const found = checks.filter((check) =>
    matches(text, check.id, check.title.ru, check.title.en, check.message.ru, check.condition),
  );
  if (found.length === 0) return <EmptyState icon="search" title={t(m.none)} />;
  return (
    <ul className="rule-checks">
      {found.map((check) => (
        <li key={`${check.id} ${check.version} ${check.classes.join()}`} className="rule-check">
          <span className="mono rule-id">{check.id}</span>
          <div>
            <Disclosure
              title={
                <span>
                  {t.text(check.title)}{' '}
                  <span className="muted small font-text">
                    {t(m.version, { n: check.version, classes: check.classes.join(', ') })}
                  </span>
                </span>
              }
            >
              <dl className="kv rule-details">
                <dt>{t(m.condition)}</dt>
                <dd className="mono">{check.condition}</dd>
                <dt>{t(m.message)}</dt>
                <dd>{t.text(check.message)}</dd>
                <dt>{t(m.remedy)}</dt>
                <dd>{t.text(check.remedy)}</dd>
                <dt>{t(m.basis)}</dt>
                <dd>
                  <BasisLines basis={check.basis} />
                </dd>
              </dl>
            </Disclosure>
          </div>
          <Severity severity={check.severity} />
        </li>
      ))}
    </ul>
  );
}

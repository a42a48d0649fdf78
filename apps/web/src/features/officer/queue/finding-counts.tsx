import type { ApplicationSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT, type Message } from '../../../i18n/index.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';

const m = messages({
  block: { ru: 'нарушений: {n}', en: 'violations: {n}' },
  warning: { ru: 'замечаний: {n}', en: 'remarks: {n}' },
  unknown: { ru: 'не проверено: {n}', en: 'not checked: {n}' },
  defect: { ru: 'недостатков: {n}', en: 'defects: {n}' },
  none: { ru: 'нет', en: 'none' },
});

const kinds: readonly {
  readonly kind: keyof ApplicationSummary['findingsCount'];
  readonly icon: IconName;
  readonly tone: string;
  readonly name: Message<'n'>;
}[] = [
  { kind: 'block', icon: 'stop', tone: 'text-bad', name: m.block },
  { kind: 'defect', icon: 'warn', tone: 'text-warn', name: m.defect },
  { kind: 'warning', icon: 'warn', tone: 'text-warn', name: m.warning },
  { kind: 'unknown', icon: 'question', tone: 'text-wait', name: m.unknown },
];

/** How many findings of each kind; the sign carries its name for those who do not see it. */
export function FindingCounts({
  counts,
}: {
  readonly counts: ApplicationSummary['findingsCount'];
}): ReactElement {
  const t = useT();
  const shown = kinds.filter(({ kind }) => counts[kind] > 0);
  if (shown.length === 0) return <span className="muted">{t(m.none)}</span>;
  return (
    <>
      {shown.map(({ kind, icon, tone, name }) => (
        <span key={kind} className={`finding-count ${tone}`} title={t(name, { n: counts[kind] })}>
          <Icon name={icon} />
          <span className="visually-hidden">{t(name, { n: counts[kind] })}</span>
          <span aria-hidden>{counts[kind]}</span>
        </span>
      ))}
    </>
  );
}

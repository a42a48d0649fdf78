import type { ReactElement } from 'react';
import type { components } from '../../api/schema.gen.ts';
import { messages, useT, type Message } from '../../i18n/index.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { Badge } from '../../ui/status-badge.tsx';
import type { Tone } from '../../ui/statuses.ts';

export type AlertSeverity = components['schemas']['AlertSeverity'];
export type AlertState = components['schemas']['AlertState'];

const m = messages({
  information: { ru: 'К сведению', en: 'Information' },
  warning: { ru: 'Внимание', en: 'Warning' },
  critical: { ru: 'Критично', en: 'Critical' },
  pending: { ru: 'Проверяется', en: 'Being checked' },
  firing: { ru: 'Никто не взял', en: 'Nobody has taken it' },
  acknowledged: { ru: 'Взято в работу', en: 'Taken on' },
  resolved: { ru: 'Закрыто', en: 'Closed' },
});

const severities: Record<AlertSeverity, { title: Message; tone: Tone; icon: IconName }> = {
  information: { title: m.information, tone: 'run', icon: 'info' },
  warning: { title: m.warning, tone: 'warn', icon: 'warn' },
  critical: { title: m.critical, tone: 'bad', icon: 'stop' },
};

export const severityIds = ['information', 'warning', 'critical'] as const satisfies readonly AlertSeverity[];
export const severityNames: Readonly<Record<AlertSeverity, Message>> = m;

const states: Record<AlertState, { title: Message; tone: Tone; icon: IconName }> = {
  pending: { title: m.pending, tone: 'wait', icon: 'clock' },
  firing: { title: m.firing, tone: 'warn', icon: 'bell' },
  acknowledged: { title: m.acknowledged, tone: 'run', icon: 'user' },
  resolved: { title: m.resolved, tone: 'ok', icon: 'check' },
};

/** How grave an alert is: icon, word, colour. */
export function SeverityBadge({ severity }: { readonly severity: AlertSeverity }): ReactElement {
  const t = useT();
  const { title, tone, icon } = severities[severity];
  return (
    <Badge tone={tone} icon={icon} isPlain>
      {t(title)}
    </Badge>
  );
}

/** Whether somebody has taken an alert on. */
export function AlertStateBadge({ state }: { readonly state: AlertState }): ReactElement {
  const t = useT();
  const { title, tone, icon } = states[state];
  return (
    <Badge tone={tone} icon={icon} isPlain>
      {t(title)}
    </Badge>
  );
}

import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Badge } from '../../../ui/status-badge.tsx';
import type { AlertRuleItem } from './rule-types.ts';

const m = messages({
  draft: { ru: 'Черновик', en: 'Draft' },
  on: { ru: 'Включено', en: 'On' },
  quiet: { ru: 'Тихо до {on}', en: 'Quiet until {on}' },
  off: { ru: 'Выключено', en: 'Off' },
});

/** Whether a rule works, in a word. */
export function RuleStateBadge({
  rule,
}: {
  readonly rule: Pick<AlertRuleItem, 'state' | 'quietUntil'>;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  switch (rule.state) {
    case 'draft':
      return (
        <Badge tone="none" icon="pen">
          {t(m.draft)}
        </Badge>
      );
    case 'on':
      return (
        <Badge tone="ok" icon="check">
          {t(m.on)}
        </Badge>
      );
    case 'quiet':
      return (
        <Badge tone="wait" icon="eye">
          {t(m.quiet, {
            on: rule.quietUntil === undefined ? '' : format.dayMonth(format.civilDate(rule.quietUntil)),
          })}
        </Badge>
      );
    case 'off':
      return (
        <Badge tone="none" icon="minus">
          {t(m.off)}
        </Badge>
      );
  }
}

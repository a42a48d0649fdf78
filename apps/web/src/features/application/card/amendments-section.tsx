import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { ChangesTable } from '../amendment/changes-table.tsx';

const m = messages({
  title: { ru: 'Изменения', en: 'Amendments' },
  draft: { ru: 'Черновик изменения', en: 'Amendment draft' },
  submitted: { ru: 'Изменение на проверке', en: 'Amendment in review' },
  approved: { ru: 'Изменение согласовано', en: 'Amendment approved' },
  refused: { ru: 'Изменение не согласовано', en: 'Amendment not approved' },
  withdrawn: { ru: 'Изменение отозвано', en: 'Amendment withdrawn' },
  inForce: { ru: 'Пока действует прежнее разрешение.', en: 'The present permit stays in force meanwhile.' },
  sent: { ru: 'подано {at}', en: 'filed {at}' },
  decided: { ru: 'решено {at}', en: 'decided {at}' },
});

type Amendment = ApplicationView['amendments'][number];
const looks = {
  draft: ['none', 'pen'],
  submitted: ['run', 'repeat'],
  approved: ['ok', 'okRing'],
  refused: ['bad', 'stop'],
  withdrawn: ['none', 'left'],
} as const satisfies Record<Amendment['state'], readonly [string, string]>;

/** Changes asked for after the approval, each with what it changes and what became of it. */
export function AmendmentsSection({
  amendments,
}: {
  readonly amendments: readonly Amendment[];
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  if (amendments.length === 0) return null;
  return (
    <Section title={t(m.title)}>
      <ul className="lines">
        {amendments.toReversed().map((amendment) => (
          <li key={amendment.id}>
            <Badge tone={looks[amendment.state][0]} icon={looks[amendment.state][1]}>
              {t(m[amendment.state])}
            </Badge>{' '}
            <span className="small muted">
              {amendment.decidedAt !== undefined
                ? t(m.decided, { at: format.moment(amendment.decidedAt) })
                : amendment.submittedAt !== undefined &&
                  t(m.sent, { at: format.moment(amendment.submittedAt) })}
            </span>
            {amendment.state === 'submitted' && <p className="mt-1">{t(m.inForce)}</p>}
            {amendment.text !== undefined && amendment.text !== '' && (
              <p className="mt-1">{amendment.text}</p>
            )}
            <ChangesTable changes={amendment.changes} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

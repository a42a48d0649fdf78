import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { paperPath } from '../application-commands.ts';

const m = messages({
  title: { ru: 'Разрешение', en: 'Permit' },
  later: {
    ru: 'Появится здесь сразу после решения: PDF с подписью и QR-кодом. Напишем на почту.',
    en: 'It appears here right after the decision: a signed PDF with a QR code. We write to your e-mail.',
  },
  preparing: {
    ru: 'Разрешение № {number} подписывается. Это занимает несколько секунд.',
    en: 'Permit No. {number} is being signed. It takes a few seconds.',
  },
  number: { ru: 'Разрешение № {number}', en: 'Permit No. {number}' },
  from: { ru: 'от {on}', en: 'of {on}' },
  superseded: { ru: 'Заменено новым', en: 'Superseded' },
  withdrawn: { ru: 'Отозвано', en: 'Withdrawn' },
  download: { ru: 'Скачать PDF', en: 'Download PDF' },
});

/** Notices have no permit: the law knows none. */
export function PermitSection({
  application,
}: {
  readonly application: ApplicationView;
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { permit, procedure, status, id } = application;
  const canCome = ['REGISTERED', 'NEEDS_FIX', 'IN_CONCURRENCE', 'ON_REVIEW'].includes(status);
  if (procedure === 'notification' || (permit === undefined && !canCome)) return null;
  if (permit === undefined) {
    return (
      <Section title={t(m.title)} className="mt-0">
        <p className="muted">{t(m.later)}</p>
      </Section>
    );
  }
  if (permit.state === 'in-preparation') {
    return (
      <Section title={t(m.title)} className="mt-0">
        <p role="status">{t(m.preparing, { number: permit.number })}</p>
      </Section>
    );
  }
  // A permit in force stands at the head of the page.
  if (permit.state === 'in-force') return null;
  return (
    <Section title={t(m.title)} className="mt-0">
      <p>
        <b>{t(m.number, { number: permit.number })}</b>{' '}
        {permit.issuedAt !== undefined && (
          <span className="muted">{t(m.from, { on: format.date(format.civilDate(permit.issuedAt)) })}</span>
        )}
      </p>
      <p className="mt-1">
        <Badge
          tone={permit.state === 'withdrawn' ? 'bad' : 'none'}
          icon={permit.state === 'withdrawn' ? 'stop' : 'repeat'}
        >
          {t(m[permit.state])}
        </Badge>
      </p>
      <p className="mt-3">
        <Link to={paperPath(id, 'permit', t.language)} icon="download">
          {t(m.download)}
        </Link>
      </p>
    </Section>
  );
}

import type { AttachedDocumentView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../../../i18n/index.ts';
import { Link } from '../../../../ui/link.tsx';
import type { IconName } from '../../../../ui/icon.tsx';
import { Badge } from '../../../../ui/status-badge.tsx';
import type { Tone } from '../../../../ui/statuses.ts';
import { useCase } from '../case-context.ts';

const m = messages({
  title: { ru: 'Документы – {n}', en: 'Documents – {n}' },
  none: { ru: 'Документов нет.', en: 'No documents.' },
  checking: { ru: 'проверяется', en: 'being checked' },
  accepted: { ru: 'принят', en: 'accepted' },
  rejected: { ru: 'не принят', en: 'not accepted' },
  quarantined: { ru: 'ждёт проверки', en: 'waits to be checked' },
  replaced: { ru: 'заменён', en: 'replaced' },
  expired: { ru: 'истёк {on}', en: 'expired on {on}' },
  endsBefore: { ru: 'истекает до конца', en: 'ends before the event does' },
  revision: { ru: 'версия {n}', en: 'version {n}' },
  until: { ru: 'действует до {on}', en: 'valid until {on}' },
  signed: { ru: 'с подписью', en: 'signed' },
  late: { ru: 'добавлен после подачи', en: 'added after submission' },
  missing: { ru: 'нет', en: 'missing' },
  required: { ru: 'нужен. {reason}', en: 'needed. {reason}' },
});

type Verdict = readonly [tone: Tone, icon: IconName, word: Message];
const verdicts: Record<AttachedDocumentView['state'], Verdict> = {
  checking: ['wait', 'clock', m.checking],
  accepted: ['ok', 'okRing', m.accepted],
  rejected: ['bad', 'stop', m.rejected],
  quarantined: ['wait', 'clock', m.quarantined],
  replaced: ['none', 'repeat', m.replaced],
};

function useVerdict(): (document: AttachedDocumentView) => {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
} {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  return (document) => {
    const [tone, icon, word] = verdicts[document.state];
    const endsOn = application.endsAt === undefined ? undefined : format.civilDate(application.endsAt);
    if (
      document.state === 'accepted' &&
      document.validTo !== undefined &&
      endsOn !== undefined &&
      document.validTo < endsOn
    )
      return { tone: 'warn', icon: 'warn', text: t(m.endsBefore) };
    return { tone, icon, text: t(word) };
  };
}

function DocumentRow({ document }: { readonly document: AttachedDocumentView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const verdict = useVerdict()(document);
  const notes = [
    document.revision > 1 && t(m.revision, { n: document.revision }),
    document.validTo === undefined
      ? format.bytes(document.sizeBytes)
      : t(m.until, { on: format.date(document.validTo) }),
    document.hasSignature && t(m.signed),
    document.addedAfterSubmission && t(m.late),
  ].filter((note) => note !== false);
  const isServed = document.state === 'accepted' || document.state === 'replaced';
  return (
    <li>
      <span>
        {isServed ? (
          <Link
            to={`/v1/applications/${application.id}/documents/${document.id}/content`}
            download={document.fileName}
          >
            {t.text(document.title)}
          </Link>
        ) : (
          t.text(document.title)
        )}{' '}
        <span className="muted small">{notes.join(' · ')}</span>
        {document.reason !== undefined && <small className="block muted">{t.text(document.reason)}</small>}
      </span>
      <Badge tone={verdict.tone} icon={verdict.icon} isPlain>
        {verdict.text}
      </Badge>
    </li>
  );
}

/** Documents with their verdict; what is required and not there stands among them. */
export function DocumentsList(): ReactElement {
  const t = useT();
  const { application } = useCase();
  const documents = application.documents.filter(({ state }) => state !== 'replaced');
  const missing = (application.evaluation?.documents ?? []).filter(
    ({ satisfied, type }) => !satisfied && documents.every((document) => document.type !== type),
  );
  return (
    <>
      <h3 className="case-caption">{t(m.title, { n: documents.length })}</h3>
      {documents.length + missing.length === 0 && <p className="small muted">{t(m.none)}</p>}
      <ul className="case-documents">
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
        {missing.map((requirement) => (
          <li key={requirement.type}>
            <span>
              {t.text(requirement.title)}{' '}
              <span className="muted small">{t(m.required, { reason: t.text(requirement.reason) })}</span>
            </span>
            <Badge tone="warn" icon="warn" isPlain>
              {t(m.missing)}
            </Badge>
          </li>
        ))}
      </ul>
    </>
  );
}

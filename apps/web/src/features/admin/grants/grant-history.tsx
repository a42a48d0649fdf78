import type { ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { ChangeList } from './change-list.tsx';
import type { CatalogueEntry, GrantVersion } from './grants-query.ts';
import { changesOf } from './version-changes.ts';

const m = messages({
  'in-force': { ru: 'в силе', en: 'in force' },
  proposed: { ru: 'предложено', en: 'proposed' },
  superseded: { ru: 'заменено', en: 'superseded' },
  rejected: { ru: 'отклонено', en: 'rejected' },
  line: { ru: 'Версия {n}, {state}', en: 'Version {n}, {state}' },
  proposer: { ru: 'предложил(а) {name}', en: 'proposed by {name}' },
  decider: { ru: 'решил(а) {name}', en: 'decided by {name}' },
});
const states: Readonly<Record<GrantVersion['state'], Message>> = m;

/** Earlier versions of the table of rights, newest first. */
export function GrantHistory({
  versions,
  catalogue,
}: {
  readonly versions: readonly GrantVersion[];
  readonly catalogue: readonly CatalogueEntry[];
}): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <ol className="lines">
      {versions.map((version) => (
        <li key={version.id}>
          <b>{t(m.line, { n: version.version, state: t(states[version.state]) })}</b>
          <p className="small muted">
            {[
              format.moment(version.proposedAt, true),
              version.proposedBy && t(m.proposer, { name: version.proposedBy.displayName }),
              version.decidedBy && t(m.decider, { name: version.decidedBy.displayName }),
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          <p>{version.reason}</p>
          <ChangeList changes={changesOf(version)} catalogue={catalogue} />
        </li>
      ))}
    </ol>
  );
}

import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import { cx } from '../../../ui/cx.ts';
import { allRoles, roleNames, type Role } from '../role-names.ts';
import type { GrantChange } from './grant-changes.ts';
import type { CatalogueEntry, GrantTable } from './grants-query.ts';

const m = messages({
  caption: { ru: 'Права ролей', en: 'Rights of roles' },
  right: { ru: 'Право', en: 'Right' },
  dangerous: { ru: 'опасное', en: 'dangerous' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  cell: { ru: '{role}: {right}', en: '{role}: {right}' },
});

export interface GrantMatrixProps {
  readonly catalogue: readonly CatalogueEntry[];
  readonly grants: GrantTable;
  readonly changes: readonly GrantChange[];
  /** Absent: the table is for reading. */
  readonly onSwitch?: ((role: Role, permission: string) => void) | undefined;
}

/** Rights down, roles across. Applicants may be given harmless rights only. */
export function GrantMatrix({ catalogue, grants, changes, onSwitch }: GrantMatrixProps): ReactElement {
  const t = useT();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t(m.caption)}>
      <table className="tbl">
        <caption className="visually-hidden">{t(m.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(m.right)}</th>
            {allRoles.map((role) => (
              <th key={role} scope="col" className="text-center">
                {t(roleNames[role])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {catalogue.map(({ name, title, dangerous, forApplicants }) => (
            <tr key={name}>
              <th scope="row">
                {t.text(title)}{' '}
                {dangerous && (
                  <span className="tone-warn whitespace-nowrap text-(--tone)">
                    <Icon name="lock" />
                    <span className="visually-hidden">{t(m.dangerous)}</span>
                  </span>
                )}
                <span className="small muted mono block font-text">{name}</span>
              </th>
              {allRoles.map((role) => {
                const isHeld = grants[role]?.includes(name) ?? false;
                const isChanged = changes.some(
                  (change) => change.role === role && change.permission === name,
                );
                const canSwitch = onSwitch !== undefined && (role !== 'applicant' || forApplicants);
                return (
                  <td
                    key={role}
                    className={cx(
                      'text-center',
                      isChanged && 'bg-accent-wash outline-2 -outline-offset-2 outline-accent',
                    )}
                  >
                    {canSwitch ? (
                      <input
                        type="checkbox"
                        className="size-5 accent-(--accent)"
                        checked={isHeld}
                        aria-label={t(m.cell, { role: t(roleNames[role]), right: t.text(title) })}
                        onChange={() => onSwitch(role, name)}
                      />
                    ) : isHeld ? (
                      <>
                        <Icon name="check" />
                        <span className="visually-hidden">{t(m.yes)}</span>
                      </>
                    ) : (
                      <span className="visually-hidden">{t(m.no)}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

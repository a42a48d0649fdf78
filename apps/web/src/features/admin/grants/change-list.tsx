import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import { roleNames } from '../role-names.ts';
import type { GrantChange } from './grant-changes.ts';
import type { CatalogueEntry } from './grants-query.ts';

const m = messages({
  added: { ru: '{role} сможет: {right}', en: '{role} gains: {right}' },
  removed: { ru: '{role} больше не сможет: {right}', en: '{role} loses: {right}' },
  dangerous: { ru: 'опасное', en: 'dangerous' },
});

/** Changes of rights in words. */
export function ChangeList({
  changes,
  catalogue,
}: {
  readonly changes: readonly GrantChange[];
  readonly catalogue: readonly CatalogueEntry[];
}): ReactElement {
  const t = useT();
  return (
    <ul>
      {changes.map(({ role, permission, isAdded }) => {
        const entry = catalogue.find(({ name }) => name === permission);
        const right =
          entry === undefined
            ? permission
            : t.text(entry.title).replace(/^./, (first) => first.toLowerCase());
        return (
          <li key={role + permission} className="flex items-baseline gap-2 py-0.5">
            <Icon name={isAdded ? 'plus' : 'minus'} className={isAdded ? 'text-ok' : 'text-bad'} />
            <span>
              {t(isAdded ? m.added : m.removed, { role: t(roleNames[role]), right })}
              {entry?.dangerous && (
                <span className="tone-warn ml-2 text-(--tone)">
                  <Icon name="lock" /> {t(m.dangerous)}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

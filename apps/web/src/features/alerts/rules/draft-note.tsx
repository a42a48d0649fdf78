import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';

const m = messages({
  kept: {
    ru: 'Сохранено в этом браузере. Можно уйти и вернуться.',
    en: 'Kept in this browser. You may leave and come back.',
  },
  drop: { ru: 'Начать сначала', en: 'Start again' },
  undo: { ru: 'Отменить правку', en: 'Drop the changes' },
  changed: {
    ru: 'Правка сохранена в этом браузере и ещё не действует.',
    en: 'Your changes are kept in this browser and do not work yet.',
  },
});

/** Says that what was typed is kept, and the way to drop it. */
export function DraftNote({
  isKept,
  isChange = false,
  onDrop,
}: {
  readonly isKept: boolean;
  /** Of a rule that exists. */
  readonly isChange?: boolean;
  readonly onDrop: () => void;
}): ReactElement | null {
  const t = useT();
  if (!isKept) return null;
  return (
    <p className="small muted">
      <span role="status">{t(isChange ? m.changed : m.kept)}</span>{' '}
      <Button variant="quiet" size="small" icon="undo" onPress={onDrop}>
        {t(isChange ? m.undo : m.drop)}
      </Button>
    </p>
  );
}

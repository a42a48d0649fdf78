import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';

const m = messages({ all: { ru: 'Все строки: {n}', en: 'All rows: {n}' } });

/** More are shown when asked for. */
const shownRows = 12;

/** The first rows of a long table, and the button that shows the rest. */
export function useFirstRows<Row>(): (rows: readonly Row[]) => {
  readonly shown: readonly Row[];
  readonly more: ReactElement | null;
} {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  return (rows) => ({
    shown: isWhole ? rows : rows.slice(0, shownRows),
    more:
      isWhole || rows.length <= shownRows ? null : (
        <Button size="small" className="mt-2" onPress={() => setWhole(true)}>
          {t(m.all, { n: rows.length })}
        </Button>
      ),
  });
}

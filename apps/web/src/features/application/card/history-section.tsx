import type { ApplicationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { Timeline } from '../../../ui/timeline.tsx';

const m = messages({
  title: { ru: 'История', en: 'History' },
  all: {
    ru: 'Вся история: {n, plural, one {# запись} few {# записи} other {# записей}}',
    en: 'Whole history: {n, plural, one {# entry} other {# entries}}',
  },
  officer: { ru: 'исполнитель', en: 'officer' },
  you: { ru: 'заявитель', en: 'applicant' },
  system: { ru: 'автоматически', en: 'automatically' },
});

const shown = 5;

/** What happened, the newest first. */
export function HistorySection({
  history,
}: {
  readonly history: ApplicationView['history'];
}): ReactElement | null {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  if (history.length === 0) return null;
  const newestFirst = history.toSorted((left, right) => right.at.localeCompare(left.at));
  const entries = isWhole ? newestFirst : newestFirst.slice(0, shown);
  const roles: Readonly<Record<string, string>> = {
    officer: t(m.officer),
    applicant: t(m.you),
    system: t(m.system),
  };
  const whoOf = ({ name, role }: ApplicationView['history'][number]['actor']): string =>
    name ?? roles[role] ?? '';
  return (
    <Section title={t(m.title)}>
      <Timeline
        label={t(m.title)}
        entries={entries.map(({ at, code, text, actor }, index) => ({
          id: `${at}-${code}-${index}`,
          at,
          text: t.text(text),
          who: whoOf(actor),
        }))}
      />
      {!isWhole && history.length > shown && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {t(m.all, { n: history.length })}
        </Button>
      )}
    </Section>
  );
}

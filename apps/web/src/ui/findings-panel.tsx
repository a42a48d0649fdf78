import { useId, type ReactElement, type ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Disclosure } from './disclosure.tsx';
import { Finding, type FindingProps } from './finding.tsx';

const m = messages({
  title: { ru: 'Проверка по ходу', en: 'Checked as you go' },
  passed: {
    ru: '{n, plural, one {Пройдено # правило} few {Пройдено # правила} other {Пройдено # правил}}',
    en: '{n, plural, one {# rule passed} other {# rules passed}}',
  },
  none: { ru: 'Пока проверять нечего.', en: 'Nothing to check yet.' },
  count: {
    ru: 'Мешает подать: {bad}. Стоит поправить: {warn}.',
    en: 'Prevents submission: {bad}. Better mended: {warn}.',
  },
});

export interface PanelFinding extends FindingProps {
  readonly id: string;
}

export interface FindingsPanelProps {
  readonly findings: readonly PanelFinding[];
  readonly title?: ReactNode;
  /** To the right of the title: «14:20, 6 правил». */
  readonly note?: ReactNode;
  /** Shows passed rules folded when there are more than this many. */
  readonly passedShown?: number;
  readonly headingLevel?: 2 | 3;
}

/** Findings, the blocking ones first; changes are said aloud in short. */
export function FindingsPanel({
  findings,
  title,
  note,
  passedShown = 4,
  headingLevel = 2,
}: FindingsPanelProps): ReactElement {
  const t = useT();
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  const open = findings.filter((finding) => finding.severity !== 'ok');
  const order = { bad: 0, unknown: 1, warn: 2, info: 3, ok: 4 };
  open.sort((left, right) => order[left.severity] - order[right.severity]);
  const passed = findings.filter((finding) => finding.severity === 'ok');
  const count = (severity: PanelFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const passedList = (
    <ul className="findings">
      {passed.map(({ id, ...finding }) => (
        <Finding key={id} {...finding} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={headingId} className="section mt-0">
      <header className="section-head mb-2">
        <Heading id={headingId} className="text-5">
          {title ?? t(m.title)}
        </Heading>
        {note !== undefined && <span className="small muted">{note}</span>}
      </header>
      <p className="visually-hidden" role="status">
        {t(m.count, { bad: count('bad'), warn: count('warn') })}
      </p>
      {findings.length === 0 && <p className="muted small">{t(m.none)}</p>}
      {open.length > 0 && (
        <ul className="findings">
          {open.map(({ id, ...finding }) => (
            <Finding key={id} {...finding} />
          ))}
        </ul>
      )}
      {passed.length > 0 && passed.length <= passedShown && passedList}
      {passed.length > passedShown && (
        <Disclosure title={t(m.passed, { n: passed.length })}>{passedList}</Disclosure>
      )}
    </section>
  );
}

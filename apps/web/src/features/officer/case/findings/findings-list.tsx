import type { FindingView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Finding } from '../../../../ui/finding.tsx';
import { useCase } from '../case-context.ts';
import { CaseFinding } from './case-finding.tsx';

const m = messages({
  none: { ru: 'Замечаний нет: все правила пройдены.', en: 'No findings: every rule is passed.' },
  notJudged: { ru: 'Проверок по этому делу нет.', en: 'This case has not been checked.' },
  passed: {
    ru: '{n, plural, one {Пройдено ещё # правило} few {Пройдено ещё # правила} other {Пройдено ещё # правил}}',
    en: '{n, plural, one {# more rule passed} other {# more rules passed}}',
  },
  settled: { ru: 'Устранено: «{title}»', en: 'Settled: “{title}”' },
  settledValue: { ru: 'запрошено {asked}, ответ принят', en: 'asked on {asked}, the answer is accepted' },
});

const rank = ({ outcome, severity }: FindingView): number =>
  outcome === 'unknown'
    ? 1
    : severity === 'block' || severity === 'defect'
      ? 0
      : severity === 'warning'
        ? 2
        : 3;

/** What was asked about and is now in order. */
function Settled(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const findings = application.evaluation?.findings ?? [];
  const isSettled = (checkId: string | undefined): boolean =>
    checkId === undefined ||
    findings.every((finding) => finding.checkId !== checkId || finding.outcome === 'passed');
  const items = application.clarifications.flatMap((round) =>
    round.items
      .filter((item) => item.state === 'accepted' && isSettled(item.checkId))
      .map((item) => ({ ...item, askedAt: round.requestedAt })),
  );
  return (
    <>
      {items.map((item) => {
        const title = findings.find((finding) => finding.checkId === item.checkId)?.title ?? item.label;
        return (
          <Finding
            key={item.id}
            severity="ok"
            title={t(m.settled, { title: t.text(title) })}
            value={t(m.settledValue, { asked: format.dayMonth(format.civilDate(item.askedAt)) })}
          />
        );
      })}
    </>
  );
}

/** Findings by weight: what prevents, what is unknown, remarks, what was settled; passed ones folded. */
export function FindingsList(): ReactElement {
  const t = useT();
  const { application } = useCase();
  const { evaluation } = application;
  if (evaluation === undefined) return <p className="muted small">{t(m.notJudged)}</p>;
  const open = evaluation.findings
    .filter(({ outcome, severity }) => outcome !== 'passed' && severity !== 'agency')
    .toSorted((left, right) => rank(left) - rank(right));
  const passed = evaluation.findings.filter(({ outcome }) => outcome === 'passed');
  return (
    <>
      {open.length === 0 && <p className="muted">{t(m.none)}</p>}
      <ul className="findings">
        {open.map((finding) => (
          <CaseFinding key={finding.checkId} finding={finding} />
        ))}
        <Settled />
      </ul>
      {passed.length > 0 && (
        <Disclosure title={t(m.passed, { n: passed.length })} className="small">
          <ul className="findings">
            {passed.map((finding) => (
              <CaseFinding key={finding.checkId} finding={finding} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

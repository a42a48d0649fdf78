import type { EvaluationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { findingsFor, groupFindings } from '../../findings-by-severity.ts';

const m = messages({
  blocked: {
    ru: 'Пока подать нельзя: {n, plural, one {мешает # нарушение} few {мешают # нарушения} other {мешают # нарушений}}.',
    en: 'It cannot be filed yet: {n, plural, one {# violation prevents} other {# violations prevent}} it.',
  },
  incomplete: {
    ru: 'Пока подать нельзя: не хватает данных.',
    en: 'It cannot be filed yet: data are missing.',
  },
  ready: { ru: 'Можно подавать.', en: 'Ready to file.' },
  advice: {
    ru: '{n, plural, one {# замечание можно оставить, но с ним} few {# замечания можно оставить, но с ними} other {# замечаний можно оставить, но с ними}} дольше рассматривают.',
    en: '{n, plural, one {# finding may stay, but makes} other {# findings may stay, but make}} the review longer.',
  },
  passed: {
    ru: '{n, plural, one {# правило пройдено} few {# правила пройдены} other {# правил пройдено}}.',
    en: '{n, plural, one {# rule} other {# rules}} passed.',
  },
  unknown: {
    ru: '{n, plural, one {# правило не проверено} few {# правила не проверены} other {# правил не проверено}}: не хватает данных.',
    en: '{n, plural, one {# rule is} other {# rules are}} unchecked: data are missing.',
  },
  notice: { ru: 'Уведомление можно подать.', en: 'The notice can be filed.' },
  noticeDefects: {
    ru: 'Орган предложит исправить {n, plural, one {# недостаток} few {# недостатка} other {# недостатков}}. Подать можно и так, исправить – сейчас или по его предложению.',
    en: 'The authority will propose to mend {n, plural, one {# defect} other {# defects}}. You may file as it is and mend now or when proposed.',
  },
  noticeClean: { ru: 'Всё, что называет закон, указано.', en: 'All that the law names is given.' },
});

/** The answer first: whether it can be filed. */
export function CheckStatement({
  evaluation,
  isNotice,
}: {
  readonly evaluation: EvaluationView;
  readonly isNotice: boolean;
}): ReactElement {
  const t = useT();
  const groups = groupFindings(findingsFor(evaluation));
  if (isNotice) {
    const defects = groups.defects.length;
    return (
      <Callout tone={defects > 0 ? 'run' : 'ok'} title={t(m.notice)}>
        {defects > 0 ? t(m.noticeDefects, { n: defects }) : t(m.noticeClean)}
      </Callout>
    );
  }
  const blocking = groups.blocking.length;
  const rest = [
    groups.advice.length > 0 && t(m.advice, { n: groups.advice.length }),
    groups.unknown.length > 0 && t(m.unknown, { n: groups.unknown.length }),
    evaluation.passedCount > 0 && t(m.passed, { n: evaluation.passedCount }),
  ].filter((line) => line !== false);
  return (
    <Callout
      tone={evaluation.canSubmit ? 'ok' : 'bad'}
      title={
        evaluation.canSubmit ? t(m.ready) : blocking > 0 ? t(m.blocked, { n: blocking }) : t(m.incomplete)
      }
    >
      {rest.join(' ')}
    </Callout>
  );
}

import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { useSession } from '../../../../app/session.ts';
import { useCase } from '../case-context.ts';
import { AgencyLane } from './agency-lane.tsx';
import { laneStateOf, type LaneState } from './lane.ts';
import { OpinionDialog } from './opinion-dialog.tsx';

const m = messages({
  title: { ru: 'Ведомства', en: 'Agencies' },
  done: { ru: '{done} из {all}', en: '{done} of {all}' },
  none: { ru: 'Согласований не требуется.', en: 'No concurrence is needed.' },
  told: {
    ru: 'Ведомствам сообщают об уведомлении: согласований закон не предусматривает.',
    en: 'The agencies are told of the notice: the law knows no concurrences here.',
  },
  silence: {
    ru: '{agencies}: молчание не согласие. Напомните или запишите ответ.',
    en: '{agencies}: silence is not consent. Remind them, or record the answer.',
  },
  asked: { ru: '{from} – срок {to}', en: '{from} – due {to}' },
  notTaken: {
    ru: 'Запросы уйдут, когда дело возьмёт исполнитель.',
    en: 'The requests go out when an officer takes the case.',
  },
});

/** Open answers first, then objections, then the rest as they came. */
const order: Record<LaneState, number> = {
  objects: 0,
  late: 1,
  waiting: 2,
  'not-asked': 3,
  conditions: 4,
  agreed: 5,
  other: 6,
  told: 7,
};

/** The agencies' lanes. */
export function AgenciesColumn(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const { application } = useCase();
  const [recording, setRecording] = useState<string>();
  const { opinions, procedure, status } = application;
  const asked = opinions.filter(({ kind }) => kind === 'concurrence');
  const done = asked.filter(({ value }) => value !== undefined && value !== 'no-answer').length;
  const lanes = opinions.toSorted(
    (left, right) => order[laneStateOf(left, todayOn)] - order[laneStateOf(right, todayOn)],
  );
  const silent = asked
    .filter((opinion) => laneStateOf(opinion, todayOn) === 'late')
    .map(({ title }) => t.text(title));
  const requested = asked
    .map(({ requestedAt }) => requestedAt)
    .filter((at) => at !== undefined)
    .toSorted()[0];
  const lastDue = asked
    .map(({ dueOn }) => dueOn)
    .filter((on) => on !== undefined)
    .toSorted()
    .at(-1);
  return (
    // It scrolls by itself and may hold nothing that takes the focus: the arrows must still reach it.
    <div className="case-column" role="region" aria-labelledby="case-agencies" tabIndex={0}>
      <div className="case-column-head">
        <h2 id="case-agencies">{t(m.title)}</h2>
        {asked.length > 0 && <span className="small muted">{t(m.done, { done, all: asked.length })}</span>}
      </div>
      {opinions.length === 0 && (
        <p className="small muted">{t(procedure === 'notification' ? m.told : m.none)}</p>
      )}
      {requested !== undefined && lastDue !== undefined && (
        <p className="small muted">
          {t(m.asked, { from: format.dayMonth(format.civilDate(requested)), to: format.dayMonth(lastDue) })}
        </p>
      )}
      {status === 'REGISTERED' && asked.length > 0 && <p className="small muted">{t(m.notTaken)}</p>}
      <ul>
        {lanes.map((opinion) => (
          <AgencyLane key={`${opinion.agency} ${opinion.kind}`} opinion={opinion} onRecord={setRecording} />
        ))}
      </ul>
      {silent.length > 0 && (
        <p className="small muted mt-3">{t(m.silence, { agencies: silent.join(', ') })}</p>
      )}
      <OpinionDialog
        opinion={asked.find(({ agency }) => agency === recording)}
        onClose={() => setRecording(undefined)}
      />
    </div>
  );
}

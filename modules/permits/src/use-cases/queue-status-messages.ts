import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { statusMessageOf } from '../domain/status-message.ts';
import { openRound } from '../domain/decide/clarify.ts';
import { leadingClock } from '../domain/clocks.ts';
import type { Happened } from './apply-effects.ts';
import type { PermitsDeps } from './deps.ts';
import { readCaseClocks } from './term-columns.ts';

/** Every status change is told with its decision, the next term, a direct link and the responsible officer. */
export async function queueStatusMessages(deps: PermitsDeps, tx: Tx, happened: Happened): Promise<void> {
  const wanted = happened.events.map(statusMessageOf).filter((each) => each !== undefined);
  if (wanted.length === 0 || !('number' in happened.state)) return;
  const { state } = happened;
  const officerId = state.officerPersonId;
  const officer = officerId ? await deps.people.officerContact(tx, officerId) : undefined;
  const dueOn = leadingClock(await readCaseClocks(deps, tx, state))?.reading.dueOn ?? openRound(state)?.dueOn;
  for (const message of wanted) {
    const recipient =
      message.to === 'applicant' ? (happened.before.row.applicant_person_id as PersonId) : officerId;
    if (!recipient) continue;
    await deps.messages.queue(tx, {
      recipientPersonId: recipient,
      template: message.template,
      values: {
        number: state.number,
        title: happened.form.title ?? '',
        dueOn: dueOn ?? '',
        officerName: officer?.name ?? '',
        officerPhone: officer?.phone ?? '',
        questions: openRound(state)?.items.filter((item) => item.state !== 'accepted').length ?? 0,
      },
      link:
        message.to === 'applicant'
          ? `/applications/${happened.before.row.id}`
          : `/cases/${happened.before.row.id}`,
      subject: { type: 'application', id: happened.before.row.id },
      dedupeKey: `${happened.before.row.id}:${happened.version}:${message.template}`,
    });
  }
}

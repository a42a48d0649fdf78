import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { statusMessageOf } from '../domain/status-message.ts';
import { openRound } from '../domain/decide/clarify.ts';
import { leadingClock } from '../domain/clocks.ts';
import { termInWords } from '../domain/view/term-in-words.ts';
import type { Happened } from './apply-effects.ts';
import type { PermitsDeps } from './deps.ts';
import { readCaseClocks } from './term-columns.ts';

/** Every status change is told with its decision, the next term and its reason, a direct link and the responsible officer. */
export async function queueStatusMessages(deps: PermitsDeps, tx: Tx, happened: Happened): Promise<void> {
  const wanted = happened.events.map(statusMessageOf).filter((each) => each !== undefined);
  const { state } = happened;
  if (wanted.length === 0 || !('number' in state)) return;
  const values = await valuesOf(deps, tx, happened);
  for (const message of wanted) {
    const recipient =
      message.to === 'applicant'
        ? (happened.before.row.applicant_person_id as PersonId)
        : state.officerPersonId;
    if (!recipient) continue;
    await deps.messages.queue(tx, {
      recipientPersonId: recipient,
      template: message.template,
      values,
      link:
        message.to === 'applicant'
          ? `/applications/${happened.before.row.id}`
          : `/cases/${happened.before.row.id}`,
      subject: { type: 'application', id: happened.before.row.id },
      dedupeKey: `${happened.before.row.id}:${happened.version}:${message.template}`,
    });
  }
}

/** Everything a letter about a case may tell; each template takes what it needs. */
async function valuesOf(
  deps: PermitsDeps,
  tx: Tx,
  { state, form }: Happened,
): Promise<Parameters<PermitsDeps['messages']['queue']>[1]['values']> {
  if (!('number' in state)) return {};
  const officer = state.officerPersonId
    ? await deps.people.officerContact(tx, state.officerPersonId)
    : undefined;
  const clock = leadingClock(await readCaseClocks(deps, tx, state));
  const questions =
    openRound(state)?.items.filter((item) => item.state === 'open' || item.state === 'returned') ?? [];
  const decision = 'decision' in state ? state.decision : undefined;
  const ground = decision?.grounds[0];
  const proposal = 'proposals' in state ? state.proposals?.at(-1) : undefined;
  const reply = 'reply' in state ? state.reply : undefined;
  const isRunning = clock !== undefined && clock.reading.state !== 'stopped';
  return {
    number: state.number,
    title: form.title || undefined,
    officerName: officer?.name,
    officerPhone: officer?.phone,
    dueOn:
      state.status === 'PROPOSAL_SENT' ? proposal?.answerDueOn : isRunning ? clock.reading.dueOn : undefined,
    dueWhy: isRunning ? termInWords(clock) : undefined,
    question: questions.length === 1 ? questions[0]?.question : undefined,
    questions: questions.length,
    permitNumber: 'permit' in state ? state.permit?.number : undefined,
    conditionCount: decision?.conditions.length,
    reason: ground?.reason ?? reply?.text ?? proposal?.reason,
    remedy: ground?.recommendation,
    proposal: proposal?.place,
    place: form.place?.address ?? form.place?.name,
  };
}

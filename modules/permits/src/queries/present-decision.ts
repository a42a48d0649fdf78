import type { ApplicationView } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { Application } from '../domain/application.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

/** The decision with its grounds, norms and appeal text, or nothing while there is none. */
export async function presentDecision(
  deps: PermitsDeps,
  tx: ReadTx,
  state: Application,
  names: ReadonlyMap<PersonId, string>,
): Promise<Pick<ApplicationView, 'decision'>> {
  const decision = 'decision' in state ? state.decision : undefined;
  if (!decision) return {};
  const grounds = await deps.rules.refusalGrounds(tx);
  const officerName = decision.officerPersonId ? names.get(decision.officerPersonId) : undefined;
  const appeal =
    decision.outcome === 'refused'
      ? grounds.find((each) => each.code === decision.grounds[0]?.code)?.appeal
      : undefined;
  return {
    decision: {
      outcome: decision.outcome,
      decidedAt: decision.decidedAt,
      automatic: decision.automatic,
      ...(decision.officerPersonId && officerName
        ? { officer: { id: decision.officerPersonId, displayName: officerName } }
        : {}),
      ...(decision.text === undefined ? {} : { text: decision.text }),
      conditions: decision.conditions.map((condition) => ({ ...condition })),
      grounds: decision.grounds.map((ground) => {
        const row = grounds.find((each) => each.code === ground.code);
        return {
          ...ground,
          title: row?.title ?? { ru: ground.code, en: ground.code },
          norm: row?.norm.ru ?? '',
        };
      }),
      ...(appeal ? { appeal } : {}),
    },
  };
}

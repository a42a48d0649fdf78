import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { sendCommand, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useNormWords } from './norm-words.ts';
import { proposalsQuery, type MonitoredService, type NormProposal } from './norms-queries.ts';

const m = messages({
  title: { ru: 'Ждут второго человека', en: 'Waiting for a second person' },
  what: { ru: '{service}: {stage} – {amount}, с {from}', en: '{service}: {stage} – {amount}, from {from}' },
  own: {
    ru: 'Предложили вы: принять может только другой.',
    en: 'You proposed it: only another person may accept it.',
  },
  accept: { ru: 'Принять', en: 'Accept' },
  reject: { ru: 'Отклонить', en: 'Reject' },
  takeBack: { ru: 'Отозвать', en: 'Take back' },
  accepted: {
    ru: 'Норма принята. {n, plural, =0 {Сроки не сдвинулись} one {Сдвинулся # срок} few {Сдвинулись # срока} other {Сдвинулось # сроков}}.',
    en: 'The norm is accepted. {n, plural, =0 {No term moved} one {# term moved} other {# terms moved}}.',
  },
  rejected: { ru: 'Предложение отклонено', en: 'The proposal is rejected' },
});

interface Settlement {
  readonly id: string;
  readonly isAccepted: boolean;
}

/** Proposed norms a second person accepts or rejects. */
export function ProposalsSection({
  services,
}: {
  readonly services: readonly MonitoredService[];
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const words = useNormWords();
  const client = useQueryClient();
  const { data } = useQuery(proposalsQuery);
  const settle = useCommand<Settlement, { readonly movedCount: number }>(
    ({ id, isAccepted }, { headers }) =>
      sendCommand(
        'POST',
        `/v1/norm-proposals/${id}/settlement`,
        { isAccepted },
        { idempotencyKey: headers['idempotency-key'] },
      ),
    {
      onSuccess: async ({ movedCount }, { isAccepted }) => {
        await client.invalidateQueries({ queryKey: ['norms'] });
        showToast(isAccepted ? t(m.accepted, { n: movedCount }) : t(m.rejected));
      },
      onProblem: () => void client.invalidateQueries({ queryKey: proposalsQuery.queryKey }),
    },
  );
  const waiting = (data?.items ?? []).filter(({ state }) => state === 'proposed');
  if (waiting.length === 0) return null;
  const titleOf = (code: string): string => {
    const service = services.find((each) => each.code === code);
    return service === undefined ? code : t.text(service.title);
  };
  const whatOf = (proposal: NormProposal): string =>
    t(m.what, {
      service: titleOf(proposal.serviceCode),
      stage: words.stage(proposal.stage),
      amount: words.amount(proposal),
      from: format.date(proposal.validFrom),
    });
  return (
    <Section title={t(m.title)}>
      <ul className="lines">
        {waiting.map((proposal) => (
          <li key={proposal.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <span className="max-w-measure">
              {whatOf(proposal)}
              <small className="muted block">
                «{proposal.reason}» {proposal.isOwn && t(m.own)}
              </small>
            </span>
            <span className="btn-row">
              {!proposal.isOwn && (
                <Button
                  size="small"
                  variant="primary"
                  isBusy={settle.isPending}
                  onPress={() => settle.mutate({ id: proposal.id, isAccepted: true })}
                >
                  {t(m.accept)}
                </Button>
              )}
              <Button
                size="small"
                isDisabled={settle.isPending}
                onPress={() => settle.mutate({ id: proposal.id, isAccepted: false })}
              >
                {t(proposal.isOwn ? m.takeBack : m.reject)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <ProblemCallout problem={settle.error} className="mt-3" />
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { AlertVocabulary } from '../alert-queries.ts';
import { recipientName } from '../rules/rule-names.ts';
import { ChainForm } from './chain-form.tsx';
import { newChain, type Chain, type ChainDraft } from './chain-draft.ts';
import { delayText } from './delay-words.ts';

const m = messages({
  lead: {
    ru: 'Пока критическое оповещение никто не взял, зовут следующего. Время идёт только в рабочие часы: ночью и в выходные никого не будят.',
    en: 'While nobody takes a critical alert on, the next one is called. Time runs in working hours only: nobody is woken at night or on days off.',
  },
  isDefault: { ru: 'обычная', en: 'the usual one' },
  add: { ru: 'Новая цепочка', en: 'New chain' },
  change: { ru: 'Изменить', en: 'Change' },
  changeNamed: { ru: 'Изменить цепочку «{title}»', en: 'Change the chain “{title}”' },
});

/** Chains of escalation, step by step. */
export function ChainsSection({ vocabulary }: { readonly vocabulary: AlertVocabulary }): ReactElement {
  const t = useT();
  const [open, setOpen] = useState<{ readonly chain?: Chain; readonly draft: ChainDraft }>();
  const chains = useQuery({
    queryKey: ['alert-chains'] as const,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/escalation-chains', { signal })),
  });
  return (
    <>
      <p className="muted max-w-measure mb-4">{t(m.lead)}</p>
      {chains.isPending && <Skeleton lines={5} />}
      {chains.data === undefined && !chains.isPending && (
        <ProblemView problem={asProblem(chains.error)} onRetry={() => void chains.refetch()} />
      )}
      <ul className="lines max-w-measure">
        {chains.data?.items.map((chain) => (
          <li key={chain.id}>
            <div className="alerts-head mb-0">
              <h2 className="text-5">
                {chain.title} {chain.isDefault && <Tag text={t(m.isDefault)} isOn />}
              </h2>
              <Button
                size="small"
                aria-label={t(m.changeNamed, { title: chain.title })}
                onPress={() => setOpen({ chain, draft: chain })}
              >
                {t(m.change)}
              </Button>
            </div>
            <ol className="chain-steps">
              {chain.steps.map(({ after, recipients }, index) => (
                <li key={index}>
                  <span className="muted">{delayText(t, after)}</span>{' '}
                  {recipients.map((each) => recipientName(t, vocabulary, each)).join(', ')}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Button icon="plus" onPress={() => setOpen({ draft: newChain })}>
          {t(m.add)}
        </Button>
      </p>
      {open && (
        <Dialog
          title={open.chain === undefined ? t(m.add) : t(m.changeNamed, { title: open.chain.title })}
          isWide
          isOpen
          onOpenChange={(isOpen) => !isOpen && setOpen(undefined)}
        >
          <ChainForm
            vocabulary={vocabulary}
            initial={open.draft}
            onDone={() => setOpen(undefined)}
            {...(open.chain !== undefined && { chain: open.chain })}
          />
        </Dialog>
      )}
    </>
  );
}

import { useState, type ReactElement } from 'react';
import { api, asProblem, unwrap, type ApiProblem } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { checkJournalProof } from './check-journal-proof.ts';

const m = messages({
  check: { ru: 'Проверить запись самому, в браузере', en: 'Check the entry yourself, in the browser' },
  good: { ru: 'Запись стоит в журнале.', en: 'The entry stands in the journal.' },
  goodText: {
    ru: 'Ваш браузер сам пересчитал её отпечаток и звено цепочки – оба сошлись. Всего в журнале {n, plural, one {# запись} few {# записи} other {# записей}}.',
    en: 'Your browser recomputed its fingerprint and the link of the chain: both agree. The journal has {n, plural, one {# entry} other {# entries}}.',
  },
  bad: { ru: 'Запись не сошлась с журналом.', en: 'The entry does not agree with the journal.' },
  badText: {
    ru: 'Не полагайтесь на эту страницу: сообщите в администрацию или аудитору.',
    en: 'Do not rely on this page: tell the administration or the auditor.',
  },
  pending: {
    ru: 'Запись ещё встаёт на место в журнале. Проверьте через минуту.',
    en: 'The entry is still taking its place in the journal. Check in a minute.',
  },
});

type Outcome =
  | { readonly state: 'good'; readonly size: number }
  | { readonly state: 'bad' | 'pending' }
  | { readonly state: 'failed'; readonly problem: ApiProblem };

/** Recomputes the hashes of the permit's journal entry here, so that nobody's word need be taken. */
export function ProofCheck({ entryId }: { readonly entryId: string }): ReactElement {
  const t = useT();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const check = async (): Promise<void> => {
    setBusy(true);
    try {
      const proof = await unwrap(
        api.GET('/v1/journal/entries/{id}/proof', { params: { path: { id: entryId } } }),
      );
      if (proof.state === 'pending') setOutcome({ state: 'pending' });
      else
        setOutcome(
          (await checkJournalProof(proof)) ? { state: 'good', size: proof.current.size } : { state: 'bad' },
        );
    } catch (error) {
      setOutcome({ state: 'failed', problem: asProblem(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="mt-3 print:hidden">
      <Button size="small" icon="proof" isBusy={isBusy} onPress={() => void check()}>
        {t(m.check)}
      </Button>
      {outcome?.state === 'good' && (
        <Callout tone="ok" className="mt-3" title={t(m.good)} isAnnounced>
          {t(m.goodText, { n: outcome.size })}
        </Callout>
      )}
      {outcome?.state === 'bad' && (
        <Callout tone="bad" className="mt-3" title={t(m.bad)} isAnnounced>
          {t(m.badText)}
        </Callout>
      )}
      {outcome?.state === 'pending' && (
        <Callout tone="run" className="mt-3" isAnnounced>
          {t(m.pending)}
        </Callout>
      )}
      {outcome?.state === 'failed' && <ProblemCallout problem={outcome.problem} className="mt-3" />}
    </div>
  );
}

import type { ReactElement } from 'react';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { definitionOf, type RuleDraft } from './rule-draft.ts';
import { useSaveRule, type Saving } from './use-save-rule.ts';
import type { AlertRuleItem, RuleDefinition } from './rule-types.ts';

const m = messages({
  turnOn: { ru: 'Включить правило', en: 'Turn the rule on' },
  quiet: { ru: 'Включить тихо на 2 недели', en: 'Turn it on quietly for 2 weeks' },
  quietNote: { ru: 'Тихо – считаем, но не отправляем', en: 'Quietly: it counts and sends nothing' },
  draft: { ru: 'Сохранить черновик', en: 'Keep as a draft' },
  save: { ru: 'Сохранить новую версию', en: 'Save a new version' },
  versionNote: {
    ru: 'Открытые оповещения доживут по прежней версии',
    en: 'Alerts that are open go on by the former version',
  },
});

/** The end of the five steps: turn on, turn on quietly, or keep. */
export function SaveActions({
  rule,
  draft,
  onSaved,
}: {
  readonly rule?: AlertRuleItem;
  readonly draft: RuleDraft;
  readonly onSaved: (saved: { readonly id: string; readonly state: Saving['state'] }) => void;
}): ReactElement {
  const t = useT();
  const save = useSaveRule(rule, onSaved);
  const definition = definitionOf(draft);
  const press = (state: Saving['state']) => () => {
    if (definition !== undefined) save.mutate(savingOf(definition, state));
  };
  const isWorking = rule !== undefined && (rule.state === 'on' || rule.state === 'quiet');
  const chosen = save.variables?.state;
  return (
    <div className="grid gap-2">
      <ProblemCallout problem={save.error} />
      {isWorking ? (
        <div className="btn-row">
          <Button variant="primary" isBusy={save.isPending} onPress={press(undefined)}>
            {t(m.save)}
          </Button>
          <span className="small muted">{t(m.versionNote)}</span>
        </div>
      ) : (
        <div className="btn-row">
          <Button variant="primary" isBusy={save.isPending && chosen === 'on'} onPress={press('on')}>
            {t(m.turnOn)}
          </Button>
          <Button isBusy={save.isPending && chosen === 'quiet'} onPress={press('quiet')}>
            {t(m.quiet)}
          </Button>
          <Button variant="quiet" isBusy={save.isPending && chosen === undefined} onPress={press(undefined)}>
            {t(rule === undefined || rule.state === 'draft' ? m.draft : m.save)}
          </Button>
          <span className="small muted">{t(m.quietNote)}</span>
        </div>
      )}
    </div>
  );
}

const savingOf = (definition: RuleDefinition, state: Saving['state']): Saving =>
  state === undefined ? { definition } : { definition, state };

import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PickMany } from '../rules/pick-many.tsx';
import { SilenceDialog } from './silence-dialog.tsx';
import type { Matcher } from './silence-types.ts';
import { labelNames, matcherText, type MatcherNames } from './silence-words.ts';

const m = messages({
  title: { ru: 'О чём молчать', en: 'Silent about what' },
  lead: {
    ru: 'Всё, что выбрано, должно совпасть. Хватит одного поля.',
    en: 'Everything chosen must agree. One field is enough.',
  },
  next: { ru: 'Дальше', en: 'Next' },
  lack: { ru: 'Выберите хотя бы одно', en: 'Choose at least one' },
});

const labels = ['rule', 'unit', 'service', 'district', 'source'] as const;
type Label = (typeof labels)[number];

/** Declares a silence from nothing: first about what, then for how long and why. */
export function NewSilence({
  names,
  isOpen,
  onOpenChange,
}: {
  readonly names: MatcherNames;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}): ReactElement {
  const t = useT();
  const [chosen, setChosen] = useState<Partial<Record<Label, string[]>>>({});
  const [isNamed, setNamed] = useState(false);
  const close = (): void => {
    setNamed(false);
    setChosen({});
    onOpenChange(false);
  };
  const matchers = labels.flatMap((label): Matcher[] => {
    const values = chosen[label] ?? [];
    return values.length === 0 ? [] : [{ label, operator: 'is', values }];
  });
  if (isNamed)
    return (
      <SilenceDialog
        isOpen={isOpen}
        onOpenChange={close}
        scopes={[
          { id: 'chosen', matchers, title: matchers.map((each) => matcherText(t, names, each)).join('; ') },
        ]}
      />
    );
  const options = optionsOf(names, (title) => t.text(title));
  return (
    <Dialog title={t(m.title)} isOpen={isOpen} onOpenChange={(open) => (open ? undefined : close())}>
      <div className="form">
        <p className="small muted">{t(m.lead)}</p>
        {labels.map((label) => (
          <PickMany
            key={label}
            label={capital(t(labelNames[label]))}
            options={options[label]}
            values={chosen[label] ?? []}
            onChange={(values) => setChosen({ ...chosen, [label]: values })}
          />
        ))}
        <p>
          <Button
            variant="primary"
            disabledReason={matchers.length === 0 ? t(m.lack) : undefined}
            onPress={() => setNamed(true)}
          >
            {t(m.next)}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}

type Named = MatcherNames['vocabulary']['units'];

function optionsOf({ vocabulary, rules }: MatcherNames, text: (of: Named[number]['title']) => string) {
  const named = (list: Named) => list.map(({ code, title }) => ({ id: code, label: text(title) }));
  return {
    rule: rules.map(({ id, definition }) => ({ id, label: definition.name })),
    unit: named(vocabulary.units),
    service: named(vocabulary.services),
    district: vocabulary.districts.map((name) => ({ id: name, label: name })),
    source: named(vocabulary.sources),
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

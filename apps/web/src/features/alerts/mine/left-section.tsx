import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Preferences } from './preferences-query.ts';

const m = messages({
  title: { ru: 'От чего отказались', en: 'What you left' },
  back: { ru: 'Вернуть', en: 'Get it again' },
  backNamed: { ru: 'Вернуть: {title}', en: 'Get it again: {title}' },
});

/** Messages a person has left by a link in a letter, each to be had again. */
export function LeftSection({ left }: { readonly left: Preferences['left'] }): ReactElement | null {
  const t = useT();
  const client = useQueryClient();
  const back = useCommand(
    (topic: string, { header }) =>
      unwrap(api.DELETE('/v1/me/left-topics/{topic}', { params: { path: { topic }, header } })),
    { onSuccess: () => client.invalidateQueries({ queryKey: ['alert-preferences'] }) },
  );
  if (left.length === 0) return null;
  return (
    <Section title={t(m.title)} isHung>
      <ProblemCallout problem={back.error} />
      <ul className="lines">
        {left.map(({ topic, title }) => (
          <li key={topic} className="alerts-head mb-0">
            {t.text(title)}
            <Button
              size="small"
              isBusy={back.isPending && back.variables === topic}
              aria-label={t(m.backNamed, { title: t.text(title) })}
              onPress={() => back.mutate(topic)}
            >
              {t(m.back)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { components } from '../../api/schema.gen.ts';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useT, type Message } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/states.tsx';

const m = messages({
  title: { ru: 'Войти как житель вымышленного города', en: 'Sign in as a person of the demonstration town' },
  note: {
    ru: 'Одно нажатие, без пароля. Так можно пройти весь путь заявки: подать, согласовать, решить, проверить.',
    en: 'One click, no password. Try every step of an application: apply, answer for an agency, decide, check.',
  },
  people: { ru: 'Подают заявки', en: 'Applicants' },
  office: { ru: 'Рассматривают и отвечают за сроки', en: 'Officers and managers' },
  agencies: { ru: 'Согласуют от ведомств', en: 'Agency reviewers' },
  control: { ru: 'Проверяют и управляют системой', en: 'Inspection and administration' },
});

type Persona = components['schemas']['DemoPersona'];
type Role = Persona['roles'][number]['role'];

const groups: readonly { readonly title: Message; readonly roles: readonly Role[] }[] = [
  { title: m.people, roles: ['applicant'] },
  { title: m.office, roles: ['officer', 'manager'] },
  { title: m.agencies, roles: ['agency-reviewer'] },
  { title: m.control, roles: ['inspector', 'controller', 'auditor', 'administrator'] },
];

const leadingRole = (persona: Persona): Role =>
  persona.roles.find(({ role }) => role !== 'applicant')?.role ?? 'applicant';

/** Invented people with what each does; a press signs in as one. Only in a demonstration town. */
export function PersonasPanel({ onEntered }: { readonly onEntered: () => void }): ReactElement {
  const t = useT();
  const personas = useQuery({
    queryKey: ['demo-personas'],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/demo/personas', { signal })),
    staleTime: Infinity,
  });
  const enter = useCommand(
    (persona: string) => unwrap(api.POST('/v1/demo/sessions', { body: { persona } })),
    { onSuccess: onEntered },
  );
  return (
    <Section title={t(m.title)} className="mt-0">
      <p className="muted mb-4 max-w-measure">{t(m.note)}</p>
      <ProblemCallout problem={enter.error} className="mb-4" />
      {personas.isPending && <Skeleton lines={8} />}
      {personas.isError && (
        <ProblemView problem={asProblem(personas.error)} onRetry={() => void personas.refetch()} />
      )}
      <div className="grid gap-x-10 gap-y-6 tablet:grid-cols-2 contrast:grid-cols-1">
        {groups.map(({ title, roles }) => {
          const members =
            personas.data?.items.filter((persona) => roles.includes(leadingRole(persona))) ?? [];
          return (
            members.length > 0 && (
              <section key={title.ru} aria-label={t(title)}>
                <h3>{t(title)}</h3>
                <ul className="mt-1">
                  {members.map((persona) => (
                    <li key={persona.code} className="border-t border-line first:border-t-0">
                      <button
                        type="button"
                        className="grid min-h-11 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-2 text-left hover:bg-paper-2"
                        aria-disabled={enter.isPending || undefined}
                        onClick={() => !enter.isPending && enter.mutate(persona.code)}
                      >
                        <span>
                          <b>{persona.displayName}</b>
                          {persona.organisation !== undefined && (
                            <span className="muted">, {persona.organisation}</span>
                          )}
                          <span className="small muted block">{t.text(persona.description)}</span>
                        </span>
                        <Icon
                          name={enter.isPending && enter.variables === persona.code ? 'spin' : 'right'}
                          className="text-accent"
                        />
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </Section>
  );
}

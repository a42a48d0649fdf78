import type { ReactElement } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { useT, type Message } from '../../i18n/index.ts';
import { Section } from '../../ui/section.tsx';

export interface TextPageProps {
  readonly title: Message;
  readonly lead: Message;
  readonly parts: readonly { readonly title: Message; readonly items: readonly Message[] }[];
  readonly children?: ReactElement;
}

/** A page to read: a lead and hung sections of short statements. */
export function TextPage({ title, lead, parts, children }: TextPageProps): ReactElement {
  const t = useT();
  useTitle(t(title));
  return (
    <div className="wrap page-head">
      <h1>{t(title)}</h1>
      <p className="mt-2 max-w-measure text-5">{t(lead)}</p>
      {parts.map((part) => (
        <Section key={part.title.ru} title={t(part.title)} isHung>
          <ul className="lines max-w-measure *:first:pt-0">
            {part.items.map((item) => (
              <li key={item.ru}>{t(item)}</li>
            ))}
          </ul>
        </Section>
      ))}
      {children}
    </div>
  );
}

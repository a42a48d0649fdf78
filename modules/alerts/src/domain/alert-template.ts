/** What a message of a rule may name in curly brackets, in both languages. */
export const templateFields = {
  number: ['number', 'номер'],
  service: ['service', 'услуга'],
  unit: ['unit', 'подразделение'],
  district: ['district', 'район'],
  status: ['status', 'статус'],
  event: ['event', 'событие'],
  due: ['due', 'срок'],
  count: ['count', 'сколько'],
  link: ['link', 'ссылка'],
} as const satisfies Record<string, readonly string[]>;

export type TemplateField = keyof typeof templateFields;

const byName = new Map<string, TemplateField>(
  Object.entries(templateFields).flatMap(([field, names]) =>
    names.map((name) => [name, field as TemplateField] as const),
  ),
);

const placeholder = /\{([^{}]*)\}/g;

/** Names in brackets that mean nothing. */
export const unknownFields = (template: string): readonly string[] =>
  [...template.matchAll(placeholder)]
    .map(([, name = '']) => name)
    .filter((name) => !byName.has(normalised(name)));

/**
 * Fills a text in. A value that is not known becomes a dash: a sentence with a hole in it reads as if it said something
 * else. What a value contains is never read as a template.
 */
export const fillTemplate = (
  template: string,
  values: Readonly<Partial<Record<TemplateField, string>>>,
): string =>
  template.replaceAll(placeholder, (whole, name: string) => {
    const field = byName.get(normalised(name));
    return field === undefined ? whole : (values[field] ?? '–');
  });

const normalised = (name: string): string => name.trim().toLowerCase();

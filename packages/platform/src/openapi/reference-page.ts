import { problemCatalogue } from '@veche/contracts';
import type { Language } from '@veche/kernel';
import type { JsonSchema } from './json-schemas.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { referenceStyle } from './reference-style.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}
interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema?: JsonSchema }> };
  readonly responses: Record<
    string,
    { readonly description: string; readonly content?: Record<string, { readonly schema?: JsonSchema }> }
  >;
}

const words = {
  ru: {
    title: 'Справочник API',
    document: 'Документ OpenAPI 3.1',
    other: 'In English',
    otherLang: 'en',
    parameters: 'Параметры',
    body: 'Тело запроса',
    answers: 'Ответы',
    schemas: 'Схемы',
    problems: 'Отказы',
    code: 'Код',
    status: 'Статус',
    meaning: 'Что значит',
    access: 'Доступ',
    public: 'всем',
    'signed-in': 'вошедшим',
    required: 'обязательно',
    contents: 'Содержание',
  },
  en: {
    title: 'API reference',
    document: 'OpenAPI 3.1 document',
    other: 'По-русски',
    otherLang: 'ru',
    parameters: 'Parameters',
    body: 'Request body',
    answers: 'Answers',
    schemas: 'Schemas',
    problems: 'Problems',
    code: 'Code',
    status: 'Status',
    meaning: 'Meaning',
    access: 'Access',
    public: 'anyone',
    'signed-in': 'signed in',
    required: 'required',
    contents: 'Contents',
  },
} as const;

interface PageOptions {
  readonly language: Language;
  readonly nonce: string;
  /** Who may call an operation, by its id. */
  readonly policies: ReadonlyMap<string, string>;
}

/** The API as a page to read: no script, nothing from elsewhere. */
export function renderReference(
  document: OpenApiDocument,
  { language, nonce, policies }: PageOptions,
): string {
  const t = words[language];
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation: operation as Operation,
    })),
  );
  const tags = document.tags.map(({ name }) => name);
  const schemas = document.components['schemas'] as Record<string, JsonSchema>;
  const section = (tag: string): string =>
    `<section id="tag-${escape(tag)}"><h2>${escape(tag)}</h2>${operations
      .filter(({ operation }) => operation.tags.includes(tag))
      .map(({ path, method, operation }) =>
        renderOperation({ path, method, operation }, t, policies.get(operation.operationId) ?? ''),
      )
      .join('')}</section>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${t.title} – Veche</title><style nonce="${nonce}">${referenceStyle}</style></head><body>
<header><h1>${t.title}</h1><p><a href="/v1/openapi.json">${t.document}</a> · <a href="?lang=${t.otherLang}" lang="${t.otherLang}">${t.other}</a></p></header>
<nav aria-label="${t.contents}"><ul>${tags.map((tag) => `<li><a href="#tag-${escape(tag)}">${escape(tag)}</a></li>`).join('')}
<li><a href="#schemas">${t.schemas}</a></li><li><a href="#problems">${t.problems}</a></li></ul></nav>
<main>${tags.map(section).join('')}
<section id="schemas"><h2>${t.schemas}</h2>${Object.entries(schemas)
    .map(([name, schema]) => renderSchema(name, schema))
    .join('')}</section>
<section id="problems"><h2>${t.problems}</h2><div class="scroll" tabindex="0" role="region" aria-label="${t.problems}"><table><thead><tr><th>${t.code}</th><th>${t.status}</th><th>${t.meaning}</th></tr></thead><tbody>${Object.entries(
    problemCatalogue,
  )
    .map(
      ([code, { status, title }]) =>
        `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${escape(title[language])}</td></tr>`,
    )
    .join('')}</tbody></table></div></section></main></body></html>`;
}

type Words = (typeof words)[Language];

function renderOperation(
  line: { path: string; method: string; operation: Operation },
  t: Words,
  policy: string,
): string {
  const { path, method, operation } = line;
  const access = policy === 'public' || policy === 'signed-in' ? t[policy] : `<code>${escape(policy)}</code>`;
  const parameters = operation.parameters
    .map(
      ({ name, in: place, required, schema }) =>
        `<li><code>${escape(name)}</code> <small>${place}${required ? `, ${t.required}` : ''}</small> ${typeText(schema)}</li>`,
    )
    .join('');
  const body = Object.entries(operation.requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<p>${type} ${schema ? typeText(schema) : ''}</p>`,
  );
  const answers = Object.entries(operation.responses).map(([status, { description, content }]) => {
    const schema = Object.values(content ?? {})[0]?.schema;
    const success = Number(status) < 300;
    const text = success
      ? schema
        ? typeText(schema)
        : Object.keys(content ?? {}).join(', ')
      : description
          .split(', ')
          .map((code) => `<a href="#problem-${code}">${code}</a>`)
          .join(', ');
    return `<li><b>${status}</b> ${text}</li>`;
  });
  return `<article id="${operation.operationId}"><h3><span class="method">${method}</span> <code>${escape(path)}</code></h3>
<p>${escape(operation.summary)}. ${t.access}: ${access}</p>
${parameters ? `<h4>${t.parameters}</h4><ul>${parameters}</ul>` : ''}${body.length > 0 ? `<h4>${t.body}</h4>${body.join('')}` : ''}
<h4>${t.answers}</h4><ul>${answers.join('')}</ul></article>`;
}

function renderSchema(name: string, schema: JsonSchema): string {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const required = (schema['required'] ?? []) as string[];
  const fields = properties
    .map(
      ([field, type]) =>
        `<li><code>${escape(field)}${required.includes(field) ? '' : '?'}</code> ${typeText(type)}</li>`,
    )
    .join('');
  return `<article id="schema-${escape(name)}"><h3><code>${escape(name)}</code></h3>${fields ? `<ul>${fields}</ul>` : `<p>${typeText(schema)}</p>`}</article>`;
}

/** A schema in one line: a link for a named one, its values for a choice. */
function typeText(schema: JsonSchema): string {
  const {
    $ref,
    type,
    format,
    items,
    anyOf,
    oneOf,
    const: constant,
  } = schema as Record<string, unknown> & { items?: JsonSchema };
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? '';
    return `<a href="#schema-${escape(name)}">${escape(name)}</a>`;
  }
  if (constant !== undefined) return `<code>${escape(JSON.stringify(constant))}</code>`;
  if (Array.isArray(schema['enum']))
    return schema['enum'].map((value) => `<code>${escape(String(value))}</code>`).join(' | ');
  const members = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (members) return members.map(typeText).join(' | ');
  if (type === 'array' && items) return `[${typeText(items)}]`;
  if (type === 'object' && schema['properties'])
    return `{ ${Object.entries(schema['properties'] as Record<string, JsonSchema>)
      .map(([name, field]) => `${escape(name)}: ${typeText(field)}`)
      .join(', ')} }`;
  return escape(
    [Array.isArray(type) ? type.join(' | ') : typeof type === 'string' ? type : 'any', format]
      .filter(Boolean)
      .join(', '),
  );
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

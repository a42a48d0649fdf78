import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { routes, type RouteContract } from '@veche/contracts';
import { buildOpenApi } from '@veche/platform';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

const target = new URL('../apps/web/src/api/schema.gen.ts', import.meta.url);

/** Types of the client, made of the contracts alone. */
export async function generateApiTypes(): Promise<string> {
  const document = buildOpenApi(Object.values(routes) as RouteContract[]);
  const types = astToString(
    await openapiTypescript(document as unknown as OpenAPI3, {
      alphabetize: true,
      defaultNonNullable: false,
    }),
  );
  return `/* Made from the API contracts by \`npm run generate\`; not edited by hand. */\n${types}`;
}

/** The file as it is committed. */
export const readCommittedTypes = (): Promise<string> => readFile(target, 'utf8').catch(() => '');

// The entry script imports this file when it already runs under the right Node, and names it as the script.
if (import.meta.main || process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(target, await generateApiTypes());
}

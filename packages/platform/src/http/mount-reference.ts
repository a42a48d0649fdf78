import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { buildOpenApi } from '../openapi/openapi-document.ts';
import { renderReference } from '../openapi/reference-page.ts';
import type { RouteLine } from './route-line.ts';
import { plainPagePolicy } from './security-headers.ts';

/** `/v1/openapi.json` for programs and `/v1/reference` for people; both come from the mounted contracts. */
export function mountReference(app: FastifyInstance, routes: readonly RouteLine[]): void {
  const document = buildOpenApi(routes.map((line) => line.contract));
  const text = JSON.stringify(document);
  const policies = new Map(routes.map((line) => [line.contract.id, line.policy]));
  app.get('/v1/openapi.json', async (_request, response) =>
    response
      .type('application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=300')
      .send(text),
  );
  app.get('/v1/reference', async (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    return response
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': plainPagePolicy(nonce), 'cache-control': 'no-cache' })
      .send(renderReference(document, { language: request.edge.language, nonce, policies }));
  });
}

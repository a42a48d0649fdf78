import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { answerUnreadable } from './answer-unreadable.ts';
import { AppError } from './app-error.ts';
import { describeRequest, headerOf } from './edge-request.ts';
import type { EdgeOptions } from './edge-options.ts';
import { fromThrown } from './from-thrown.ts';
import { createIdempotencyStore } from './idempotency-store.ts';
import { isDeeperThan, maxJsonDepth } from './json-depth.ts';
import { chooseLanguage } from './language.ts';
import { mountLive } from './mount-live.ts';
import { mountPublicLive } from './mount-public-live.ts';
import { mountRoute } from './mount-route.ts';
import { problemBody } from './problem-body.ts';
import { apiPolicy, commonHeaders } from './security-headers.ts';
import { mountOperations } from './mount-operations.ts';
import { mountReference } from './mount-reference.ts';
import { mountWebClient } from './mount-web-client.ts';

/** Everything between the socket and the handlers: one place for validation, rights, problems, headers and limits. */
export async function createEdge(options: EdgeOptions): Promise<FastifyInstance> {
  const { config, log, metrics } = options;
  const baseLog: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance: baseLog,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy:
      config.trustedProxies && config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: (request) => traceIdFrom(request.headers['traceparent']),
    routerOptions: { maxParamLength: 300 },
    // An address the router itself refuses never reaches the error handler of a route.
    frameworkErrors: (error, request, response) =>
      void sendProblem(error, request as FastifyRequest, response as FastifyReply),
    clientErrorHandler: answerUnreadable,
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
  });
  await app.register(cookie);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(websocket, { options: { maxPayload: 4096 } });
  acceptEmptyJson(app);
  app.decorateRequest('edge');
  app.addHook('onRequest', async (request, response) => {
    request.edge = describeRequest(request);
    void response
      .headers(commonHeaders)
      .headers({ 'content-security-policy': apiPolicy, 'content-language': request.edge.language });
    if (config.publicUrl?.startsWith('https:'))
      void response.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
  app.addHook('onResponse', async (request, response) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    metrics.httpDurationSeconds.observe(
      { method, route, status: String(response.statusCode) },
      response.elapsedTime / 1000,
    );
    log.info(
      {
        method,
        route,
        status: response.statusCode,
        ms: Math.round(response.elapsedTime),
        traceId: request.id,
      },
      'answered',
    );
  });
  app.setErrorHandler((error, request, response) => sendProblem(error, request, response));

  const idempotency = createIdempotencyStore(options.db, options.replySeal);
  for (const line of options.routes) {
    if (!line.contract.upload) mountRoute(app, line, { options, idempotency });
  }
  await app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser(
      '*',
      (_request: FastifyRequest, body: Readable, done: (error: null, body: Readable) => void) =>
        done(null, body),
    );
    for (const line of options.routes) {
      if (line.contract.upload) mountRoute(uploads, line, { options, idempotency });
    }
  });
  mountOperations(app, options);
  mountReference(app, options.routes);
  if (options.live) {
    mountLive(app, options, options.live);
    mountPublicLive(app, options, options.live);
  }
  await mountWebClient(app, config.webFolder);
  return app;
}

function sendProblem(thrown: unknown, request: FastifyRequest, response: FastifyReply): FastifyReply {
  const error = fromThrown(thrown);
  // Whoever goes away in the middle ends their own request: nobody waits for an answer, nothing is broken.
  const hasGone = response.raw.destroyed && thrown instanceof Error && thrown.name === 'AbortError';
  if (error.code === 'unexpected' && !hasGone)
    request.log.error(
      { err: error.options.cause, traceId: request.id, route: request.routeOptions.url },
      'defect',
    );
  // An address that cannot be decoded fails before the request is described.
  const language =
    request.edge?.language ?? chooseLanguage({ acceptLanguage: headerOf(request, 'accept-language') ?? '' });
  const body = problemBody(error, language, request.id);
  void response.removeHeader('etag');
  return response
    .code(body.status)
    .headers({
      ...commonHeaders,
      'content-language': language,
      'content-security-policy': apiPolicy,
      'cache-control': 'no-store',
      ...error.options.headers,
    })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}

/** A command without content may still announce JSON. What is nested beyond reason is refused before anything walks it. */
function acceptEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else if (isDeeperThan(body as string, maxJsonDepth)) done(new AppError('bad-request'));
    else void parse(request, body as string, done);
  });
}

/** The trace id of a W3C `traceparent`, or a new one. */
function traceIdFrom(traceparent: string | string[] | undefined): string {
  const found =
    typeof traceparent === 'string'
      ? /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent)?.[1]
      : undefined;
  return found ?? randomBytes(16).toString('hex');
}

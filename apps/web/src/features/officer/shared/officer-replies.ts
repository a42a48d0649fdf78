import type { routes } from '@veche/contracts';
import type { z } from 'zod';

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : never;
type Routes = typeof routes;

/** The body a route answers. */
export type ReplyOf<Id extends keyof Routes> = Routes[Id] extends { reply?: infer Reply }
  ? Output<Reply>
  : never;
/** The body a command of a route carries, as it is written. */
export type BodyOf<Id extends keyof Routes> = Routes[Id] extends { body?: infer Body }
  ? Body extends z.ZodType
    ? z.input<Body>
    : never
  : never;

export type QueuePage = ReplyOf<'listQueue'>;
export type QueueCounts = QueuePage['counts'];
export type DecisionTemplates = ReplyOf<'listDecisionTemplates'>;
export type Changed = ReplyOf<'assignApplication'>;

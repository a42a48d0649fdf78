import { asArray, asRecord, asText } from './parse.ts';

/** One wrong field of what was sent. */
export interface FieldProblem {
  /** JSON pointer into the body, `/venue/startAt`. */
  readonly pointer: string;
  readonly code: string;
  /** Ready for the screen, in the language of the request. */
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** An answer that is not a success: RFC 9457 `application/problem+json`. Status 0 means that no answer came at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly errors: readonly FieldProblem[];
  readonly norm: string | undefined;
  readonly traceId: string | undefined;
  readonly extra: Readonly<Record<string, unknown>>;
  /** When the answer came, by this device's clock. */
  readonly receivedAtMs = Date.now();

  constructor(status: number, body: unknown, options?: ErrorOptions) {
    const problem = asRecord(body);
    const title = asText(problem['title']) ?? '';
    super(title === '' ? `HTTP ${status}` : title, options);
    this.status = status;
    this.title = title;
    this.code = asText(problem['code']) ?? (status === 0 ? 'no-connection' : 'unexpected');
    this.errors = asArray(problem['errors']).map(readFieldProblem);
    this.norm = asText(problem['norm']);
    this.traceId = asText(problem['traceId']);
    this.extra = asRecord(problem['extra']);
  }

  /** Nothing came back: no network, or the server is down. What was typed is not lost. */
  get isOffline(): boolean {
    return this.status === 0;
  }

  /** The problem of one field by its JSON pointer. */
  errorAt(pointer: string): FieldProblem | undefined {
    return this.errors.find((error) => error.pointer === pointer);
  }
}

function readFieldProblem(value: unknown): FieldProblem {
  const error = asRecord(value);
  return {
    pointer: asText(error['pointer']) ?? '',
    code: asText(error['code']) ?? '',
    message: asText(error['message']) ?? '',
    params: asRecord(error['params']),
  };
}

/** The problem behind any thrown value: network failures become status 0. */
export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, {}, { cause: error });
}

/** Reads the body of a failed answer, whatever it is. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => ({}));
  return new ApiProblem(response.status, body);
}

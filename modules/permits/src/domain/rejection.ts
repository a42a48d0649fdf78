/** Why a command is not carried out; codes are those of the problem catalogue. */
export interface Rejection {
  readonly code:
    | 'wrong-status'
    | 'wrong-procedure'
    | 'blocked-by-findings'
    | 'unresolved-checks'
    | 'opinions-missing'
    | 'new-defect-on-review'
    | 'refusal-without-ground'
    | 'unanswered-items'
    | 'answers-unsettled'
    | 'amendment-open'
    | 'nothing-changed'
    | 'not-found';
  /** Data the screen needs: check ids, item ids, the present status. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export const rejection = (code: Rejection['code'], data?: Rejection['data']): Rejection =>
  data === undefined ? { code } : { code, data };

/** What this module listens to, and what it says. */
export const requestsChanged = 'ru.veche.requests.changed.v1';

/** What counts the figures: while an event waits for it, they are behind the register. */
export const registerSubscription = { name: 'indicators.requests', types: [requestsChanged] } as const;

/**
 * A review was asked for or given. Sent by the feedback module, at the asking with `answeredAt: null`, and again with the answer:
 * `{ requestId, score: 1…5 | null, solved: boolean | null, askedAt, answeredAt: instant | null }`. The stream is the request's.
 */
export const reviewRecorded = 'ru.veche.feedback.review.recorded.v1';

/** The same of many at once, each of another request: `{ reviews: [{ requestId, score, solved, askedAt, answeredAt }] }`. */
export const reviewsRecorded = 'ru.veche.feedback.reviews.recorded.v1';

/** Figures of this town have changed: `{ sourceCode?, days }`. Screens look again. */
export const indicatorsChanged = 'ru.veche.indicators.changed.v1';

/** What this module listens to. */
export const requestsChangedType = 'ru.veche.requests.changed.v1';

/**
 * A review was asked for or given: `{ requestId, score: 1…5 | null, solved: boolean | null, askedAt, answeredAt: instant | null }`. Told
 * at the asking, with the answer, and when the person says of the answer to a complaint whether it is really settled.
 */
export const reviewRecordedType = 'ru.veche.feedback.review.recorded.v1';

/** The same of many at once, each of another request: `{ reviews: […] }`. */
export const reviewsRecordedType = 'ru.veche.feedback.reviews.recorded.v1';

/** A letter came, or somebody dealt with it: `{ letterId }`. Screens look again. */
export const letterChangedType = 'ru.veche.feedback.letter.changed.v1';

/** A review or a complaint has changed: `{ itemId }`. Screens look again. */
export const feedbackChangedType = 'ru.veche.feedback.item.changed.v1';

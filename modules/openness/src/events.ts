/** Public figures were released: `{ batch }`. The stream is the town's. */
export const figuresReleased = 'ru.veche.openness.released.v1';

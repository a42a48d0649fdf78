/** The subscription by which this module hears of requests; deliveries are kept under its name. */
export const watchedSubscription = { name: 'alerts', types: ['ru.veche.requests.changed.v1'] } as const;

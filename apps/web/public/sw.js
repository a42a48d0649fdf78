/*
 * Shows what is pushed to this browser, and opens the page it speaks of. It keeps nothing and intercepts nothing.
 * A repeat carries the tag of the first and takes its place.
 */
self.addEventListener('push', (event) => {
  const told = event.data?.json() ?? {};
  event.waitUntil(
    self.registration.showNotification(told.title ?? 'Вече', {
      body: told.body ?? '',
      tag: told.tag,
      lang: told.lang,
      icon: '/mark.svg',
      data: { url: told.url ?? '/messages' },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const target = new URL(event.notification.data?.url ?? '/messages', self.location.origin);
  // Whatever is pushed, only this site is opened.
  const url = target.origin === self.location.origin ? target.href : `${self.location.origin}/messages`;
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((windows) => {
      const open = windows.find((each) => each.url === url);
      return open ? open.focus() : self.clients.openWindow(url);
    }),
  );
});

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

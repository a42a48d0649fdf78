/** Why this browser cannot be told, or that it can. */
export type PushAbility = 'able' | 'unsupported' | 'denied';

export function pushAbility(): PushAbility {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return 'unsupported';
  return Notification.permission === 'denied' ? 'denied' : 'able';
}

/** The address this browser is told at, when it is. */
export async function currentEndpoint(): Promise<string | undefined> {
  if (pushAbility() === 'unsupported') return undefined;
  const registration = await navigator.serviceWorker.getRegistration('/');
  return (await registration?.pushManager.getSubscription())?.endpoint;
}

/**
 * Asks whether this site may notify, and makes the browser ready for it: only after the person has pressed for it.
 * @returns what the server needs, or `denied` when the person said no
 */
export async function subscribeBrowser(publicKey: string) {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied' as const;
  await navigator.serviceWorker.register('/sw.js');
  const registration = await navigator.serviceWorker.ready;
  const old = await registration.pushManager.getSubscription();
  // One that was made for other keys of the installation would reach nobody.
  if (old) await old.unsubscribe();
  const made = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  const { endpoint, keys } = made.toJSON();
  return {
    endpoint: endpoint ?? made.endpoint,
    keys: { p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' },
    label: browserLabel(navigator.userAgent),
  };
}

export async function unsubscribeBrowser(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/YaBrowser/, 'Яндекс Браузер'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** By what its owner knows a browser: «Chrome, Android». */
export function browserLabel(userAgent: string): string {
  const named = (list: typeof browsers): string[] =>
    list.filter(([pattern]) => pattern.test(userAgent)).map(([, name]) => name);
  return [named(browsers)[0] ?? 'Browser', ...named(systems).slice(0, 1)].join(', ');
}

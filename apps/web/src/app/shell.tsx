import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { matchRoutes, Navigate, useLocation } from 'react-router';
import { useLanguageStore } from '../i18n/language-store.ts';
import { messages, useT } from '../i18n/index.ts';
import { useLiveUpdates } from '../api/use-live-updates.ts';
import { Callout } from '../ui/callout.tsx';
import { DemoStrip } from './demo-strip.tsx';
import { featureRoutes } from './feature-routes.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { densityFor } from './navigation.ts';
import { useSession } from './session.ts';
import { LazyToasts } from './lazy-toasts.tsx';
import { useIsPageLoading } from './page-loading.ts';
import { useScrollRestoration } from './use-scroll-restoration.ts';
import { VisionBar } from './vision-bar.tsx';

const m = messages({
  toContent: { ru: 'К содержанию', en: 'To the content' },
  opening: { ru: 'Открываем страницу', en: 'Opening the page' },
  offline: { ru: 'Нет связи с сервером.', en: 'No connection to the server.' },
  offlineText: {
    ru: 'Введённое не пропадёт. Продолжим, когда связь появится.',
    en: 'What you typed is safe. We go on when the connection is back.',
  },
});

/** What a route may say about its frame, in `handle`. */
export interface RouteHandle {
  /** `full`: the whole width, for officers' screens. */
  readonly frame?: 'page' | 'full';
  readonly density?: 'roomy' | 'dense';
  /** Screens that fill the window have no footer. */
  readonly footer?: boolean;
}

const handleOf = (pathname: string): RouteHandle =>
  (matchRoutes(featureRoutes, pathname) ?? []).reduce<RouteHandle>(
    (all, { route }) => ({ ...all, ...(route.handle as RouteHandle | undefined) }),
    {},
  );

/** Moves focus to the content after a change of page, so that the keyboard and screen readers start there. */
function useFocusOnNavigation(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

/** The frame of every page. */
export function Shell({ children }: { readonly children: ReactNode }): ReactElement {
  const t = useT();
  const { roles, tenant, person, problem, staffNeedsSecondFactor } = useSession();
  const { pathname } = useLocation();
  const { frame = 'page', density = densityFor(roles), footer = true } = handleOf(pathname);
  const isPageLoading = useIsPageLoading();
  const main = useFocusOnNavigation();
  const setZone = useLanguageStore((state) => state.setZone);
  useScrollRestoration();
  useLiveUpdates(person !== undefined);
  useEffect(() => {
    if (tenant) setZone(tenant.zone);
  }, [tenant, setZone]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return (
    <div className="frame" data-frame={frame}>
      <a className="skip-link" href="#main">
        {t(m.toContent)}
      </a>
      <DemoStrip />
      <VisionBar />
      <Masthead />
      {problem?.isOffline && (
        <div className="wrap pt-4">
          <Callout tone="wait" icon="network" title={t(m.offline)} isAnnounced>
            {t(m.offlineText)}
          </Callout>
        </div>
      )}
      <main id="main" tabIndex={-1} ref={main} aria-busy={isPageLoading}>
        {/* Staff without a second factor may do nothing else; the server refuses everything too. */}
        {staffNeedsSecondFactor && pathname !== '/second-factor' ? (
          <Navigate to="/second-factor" replace />
        ) : (
          children
        )}
      </main>
      <p className="visually-hidden" role="status">
        {isPageLoading && t(m.opening)}
      </p>
      {footer && <Footer />}
      <LazyToasts />
    </div>
  );
}

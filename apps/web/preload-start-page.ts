import type { HtmlTagDescriptor, Plugin } from 'vite';

const startPage = '/src/features/start/start-page.tsx';

/**
 * Lets the browser ask for the start page's own scripts together with the program, instead of learning of them once the
 * program runs: on a slow line that is a whole way there and back. Links of one route bear its path in `data-route`; the server
 * leaves them out of every other page. Fonts are not asked for so early: text is shown without them, and they would hold it up.
 */
export function preloadStartPage(): Plugin {
  return {
    name: 'veche-preload-start-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }): HtmlTagDescriptor[] {
        const files = Object.values(bundle);
        const chunks = new Map(
          files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
        );
        const page = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(startPage));
        const wanted = new Set(page === undefined ? [] : [page.fileName]);
        for (const name of wanted)
          for (const imported of chunks.get(name)?.imports ?? []) wanted.add(imported);
        const scripts = [...wanted].filter((name) => !html.includes(`/${name}"`));
        return scripts.map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}`, 'data-route': '/' },
          injectTo: 'head',
        }));
      },
    },
  };
}

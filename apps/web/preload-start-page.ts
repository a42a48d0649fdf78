import type { HtmlTagDescriptor, Plugin } from 'vite';

const startPage = '/src/features/start/start-page.tsx';
/** The letters most pages are written in. */
const font = /golos-text-cyrillic-wght-normal[\w-]*\.woff2$/;

/**
 * Lets the browser ask for the start page's own scripts and its font together with the program, instead of learning of them once
 * the program runs: on a slow line that is a whole way there and back. Links of one route bear its path in `data-route`; the
 * server leaves them out of every other page.
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
        const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { crossorigin: true, ...attrs },
          injectTo: 'head',
        });
        return [
          ...files
            .filter(({ fileName }) => font.test(fileName))
            .map(({ fileName }) =>
              link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${fileName}` }),
            ),
          ...scripts.map((name) => link({ rel: 'modulepreload', href: `/${name}`, 'data-route': '/' })),
        ];
      },
    },
  };
}

/** Style of the reference page; it stands alone, since the page must work without the web client. */
export const referenceStyle = `
:root{color-scheme:light dark;--ink:#16202b;--paper:#fff;--line:#c9d1d9;--accent:#0b4f9e}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--paper:#12181f;--line:#3a4653;--accent:#8ec1ff}}
body{font:16px/1.5 "Golos Text",system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:64rem;padding:1.5rem}
h1{font-size:1.75rem;margin:0}h2{border-bottom:1px solid var(--line);margin-top:2.5rem}h3{font-size:1.05rem;margin:1.75rem 0 .25rem;overflow-wrap:anywhere}
h4{font-size:.9rem;margin:.75rem 0 .25rem}p{margin:.25rem 0}ul{margin:.25rem 0;padding-left:1.25rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
a{color:var(--accent)}code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}.method{font-weight:700}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
`;

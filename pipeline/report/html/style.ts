/** The page's style: two palettes that the reader's system chooses from, one column that widens with the window. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1c2024;--muted:#5b636e;--page:#f6f7f9;--card:#fff;--line:#d9dee4;--link:#0757b8;
--good:#117a37;--bad:#c01c28;--warn:#8a5a00;--goodfill:#2da44e;--badfill:#d1343f;--warnfill:#d4a017;--bluefill:#3b82d6;--track:#e8ebef}
@media(prefers-color-scheme:dark){:root{--text:#e7eaee;--muted:#a2abb6;--page:#0e1116;--card:#171b21;--line:#323943;--link:#79b4ff;
--good:#56d17a;--bad:#ff7b81;--warn:#e7b84a;--goodfill:#2f9e50;--badfill:#d64550;--warnfill:#b98a1b;--bluefill:#4a8fe0;--track:#272d36}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC",sans-serif}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;line-height:1.2;margin:0}
h2{font-size:1.2rem;margin:0 0 .25rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.25rem 0 .75rem}
.muted,caption,footer{color:var(--muted)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:.75rem 0 0;padding:0}
nav a{display:inline-block;padding:.25rem 0}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem;margin:1rem 0}
.verdict{border-left:6px solid var(--badfill)}.verdict.passed{border-left-color:var(--goodfill)}
.verdict h2{color:var(--bad);font-size:1.35rem}.verdict.passed h2{color:var(--good)}
.verdict ul{margin:.25rem 0 0;padding-left:1.2rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1rem 0 0;padding:0}
.tiles div{border:1px solid var(--line);border-radius:8px;padding:.5rem .75rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.tiles dt{color:var(--muted);font-size:.85rem}.tiles dd{margin:0;font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:.9rem;padding-bottom:.25rem}
th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
thead th{font-size:.85rem;color:var(--muted);font-weight:600;vertical-align:bottom}
tbody th{font-weight:500}
tr:last-child>*{border-bottom:0}
.n{text-align:right;white-space:nowrap}.n.wraps{white-space:normal}
.error{color:var(--bad)}.warning{color:var(--warn)}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.bar{display:block;height:.45rem;border-radius:3px;background:var(--track);min-width:4rem;overflow:hidden;margin-top:.3rem}
.bar i{display:block;height:100%;background:var(--bluefill);border-radius:3px;min-width:2px}
.bar .error{background:var(--badfill)}.bar .warning{background:var(--warnfill)}.bar .good{background:var(--goodfill)}
.what{color:var(--muted);font-size:.9rem}
details{border-bottom:1px solid var(--line);padding:.4rem 0}
details:last-of-type{border-bottom:0}
summary{cursor:pointer;overflow-wrap:anywhere}
summary .score{display:inline-block;min-width:2.6rem;font-weight:650;font-variant-numeric:tabular-nums}
summary .counts{color:var(--muted);font-size:.9rem;white-space:nowrap}
details ol{margin:.25rem 0 .5rem;padding-left:1.25rem}
details li{margin:.35rem 0;overflow-wrap:anywhere}
.plot{display:grid;grid-template-columns:auto 1fr;gap:.25rem .5rem;margin:.5rem 0 1rem;font-size:.8rem;color:var(--muted)}
.plot svg{width:100%;height:11rem;overflow:visible}.plot path{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round;stroke-linecap:round}
.plot .grid{stroke:var(--line)}.plot .quality{stroke:var(--bluefill);stroke-width:2.5}.plot .zh{stroke:var(--goodfill);stroke-width:2;stroke-dasharray:6 5}
.plot .dots{stroke-width:7;stroke-dasharray:none}.plot .zh.dots{stroke-width:5}
.plot .y,.plot .x{display:flex;justify-content:space-between}.plot .y{flex-direction:column;text-align:right}.plot .x{grid-column:2}
.k-quality,.k-counted{background:var(--bluefill)}.k-zh{background:var(--goodfill)}.k-stated{background:var(--warnfill)}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.25rem 0;font-size:.9rem}
.key i{display:inline-block;width:1.1rem;height:.7rem;border-radius:2px;margin-right:.4rem}
.graph svg{max-width:none}
footer{padding-bottom:2rem;font-size:.9rem}
.wide{display:none}.narrow{font-size:.85rem}
@media(min-width:46rem){.wide{display:table-cell}.narrow{display:none}.tiles{grid-template-columns:repeat(4,1fr)}section{padding:1.25rem 1.5rem}h1{font-size:2rem}}
@media print{section{break-inside:avoid;border:0}nav,.skip{display:none}}
`.trim();

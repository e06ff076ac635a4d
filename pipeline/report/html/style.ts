/** The page's style: two palettes that the reader's system chooses from, one column that widens with the window. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1b1f24;--muted:#57606a;--page:#f5f6f8;--card:#fff;--line:#dfe3e8;--link:#0757b8;
--good:#116b32;--bad:#b91c28;--warn:#7d5200;--goodfill:#2da44e;--badfill:#d1343f;--warnfill:#d4a017;--fill:#3b82d6;--track:#e9ecf0;
--confused:#bc4c00;--wash:#fdf1f1;--washgood:#eef8f1}
@media screen and (prefers-color-scheme:dark){:root{--text:#e6eaef;--muted:#a3adb8;--page:#0d1014;--card:#161a20;--line:#2b323b;--link:#7ab6ff;
--good:#58d27c;--bad:#ff8187;--warn:#e9bd54;--goodfill:#2f9e50;--badfill:#d64550;--warnfill:#b98a1b;--fill:#4a8fe0;--track:#262c35;
--confused:#f0883e;--wash:#241619;--washgood:#12211a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4rem}
body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere;
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
main:focus{outline:0}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.75rem 1rem;z-index:2}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header,main,footer,nav ul{max-width:66rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
h1{font-size:1.35rem;line-height:1.25;margin:0;letter-spacing:-.01em}
h2{font-size:1.2rem;line-height:1.3;margin:0 0 .25rem}
h3{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:.25rem 0 .75rem}
.what,footer{color:var(--muted);font-size:.9rem}
header .what{margin:0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace}
nav{position:sticky;top:0;z-index:1;background:var(--page);border-bottom:1px solid var(--line);margin-top:.25rem}
nav ul{display:flex;list-style:none;overflow-x:auto;scrollbar-width:none;padding:0 .5rem}
nav a{display:block;padding:.7rem .5rem;white-space:nowrap;text-decoration:none;font-size:.95rem}nav a:hover{text-decoration:underline}
nav a:focus-visible{outline-offset:-4px}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1rem;margin:1rem 0}section>:last-child{margin-bottom:0}
.verdict{border-top:5px solid var(--badfill)}.verdict.passed{border-top-color:var(--goodfill)}
.verdict h2{color:var(--bad);font-size:1.5rem}.verdict.passed h2{color:var(--good)}
.verdict ul{margin:.25rem 0 0;padding-left:1.2rem}
.head{display:flex;flex-wrap:wrap;gap:.75rem 2rem;justify-content:space-between}
.score{margin:0;line-height:1.25}.score strong{font-size:2.75rem;line-height:1;letter-spacing:-.03em;font-variant-numeric:tabular-nums}
.score>.what:first-child{display:block}
.tiles .delta{display:block}.tiles{display:grid;grid-template-columns:repeat(2,1fr);gap:1rem;margin:1.1rem 0 .5rem;padding:0}
.tiles div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-left:3px solid var(--track);padding-left:.75rem}
.tiles dt{color:var(--muted);font-size:.875rem;line-height:1.3}.tiles dd{margin:0;line-height:1.25;font-size:1.3rem;font-weight:650;font-variant-numeric:tabular-nums}
.delta{font-size:.875rem;font-weight:600;white-space:nowrap;color:var(--muted)}.delta.good{color:var(--good)}.delta.bad{color:var(--bad)}
.steps{padding-left:1.4rem;margin:.5rem 0 0}.steps>li{padding:.4rem 0 .4rem .25rem}.steps>li::marker{font-weight:650}
.links{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;padding:0;margin:.15rem 0 0;font-variant-numeric:tabular-nums}
.links li{padding:.4rem 0}.links a{padding:.4rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:0 0 .25rem}
th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th:last-child,td:last-child{padding-right:0}
thead th,.n{overflow-wrap:normal}thead th{font-size:.875rem;color:var(--muted);font-weight:600;vertical-align:bottom}
tbody th{font-weight:500}
tbody tr:last-child>*{border-bottom:0}
.n{text-align:right}
.error{color:var(--bad)}.warning{color:var(--warn)}
.bar{display:block;height:.4rem;border-radius:3px;background:var(--track);overflow:hidden;margin-top:.4rem}
.bar i{display:block;height:100%;border-radius:3px;min-width:3px}
i.plain{background:var(--fill)}i.error{background:var(--badfill)}i.warning{background:var(--warnfill)}i.good{background:var(--goodfill)}i.none{background:var(--track)}
.chart th,.chart td{padding-top:.3rem;padding-bottom:.3rem;border-bottom:0;white-space:nowrap}.chart .bars{width:70%;vertical-align:middle}.chart .bar{margin:2px 0;background:none}
.stack{display:flex;gap:2px;height:1.1rem;border-radius:4px;overflow:hidden;margin:.5rem 0}.stack i{min-width:3px}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.25rem 0 .5rem;font-size:.9rem}
.key i{display:inline-block;width:1.1rem;height:.7rem;border-radius:2px;margin-right:.4rem;border:1px solid transparent}
.key i.none{border-color:var(--muted)}.key i.dotted{height:0;border-top:2px dashed var(--goodfill);background:none;vertical-align:middle}
.key i.leads,.key i.confused,.key i.dashed{height:0;border:0;border-top:2px solid var(--fill);vertical-align:middle}
.key i.confused{border-color:var(--confused)}.key i.dashed{border-top-style:dashed;border-color:var(--muted)}
details{border-bottom:1px solid var(--line)}section>details:last-child,.rest>details:last-child{border-bottom:0}
summary{cursor:pointer;padding:.7rem 0 .7rem 1.1rem;min-height:2.75rem;list-style:none;position:relative}
summary::-webkit-details-marker{display:none}
summary::before{content:"";position:absolute;left:.1rem;top:1.15rem;width:.4rem;height:.4rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(-45deg)}
details[open]>summary::before{transform:rotate(45deg)}
summary:hover .title{text-decoration:underline}
summary .title{display:block}summary .figure{display:block;font-variant-numeric:tabular-nums}
.title .sub{color:var(--muted);margin-right:.5rem}.title .sub::before{content:"\\a";white-space:pre}
.tag{display:inline-block;font-size:.8rem;line-height:1.3;padding:.1rem .5rem;border-radius:1rem;border:1px solid var(--line);color:var(--muted)}
.findings{list-style:none;padding:0 0 0 1.1rem;margin:0 0 .5rem}.findings li{margin:0 0 .9rem}.findings a{display:inline-block;padding:.2rem 0}
details>p,details>.scroll,.rest>details,.rest>table{margin-left:1.1rem}.rest>table{width:calc(100% - 1.1rem)}
:target{scroll-margin-top:4rem}details:has(:target)>summary{background:var(--track)}details>ul:target{scroll-margin-top:9.5rem}
.plot{display:grid;grid-template-columns:auto 1fr;gap:.25rem .5rem;margin:.75rem .5rem 1rem 0;font-size:.85rem;color:var(--muted)}
.plot svg{width:100%;height:11rem;overflow:visible}.plot path{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round;stroke-linecap:round}
.plot .grid{stroke:var(--line)}.plot .quality{stroke:var(--fill);stroke-width:2.5}.plot .zh{stroke:var(--goodfill);stroke-width:2;stroke-dasharray:6 5}
.plot .dots{stroke-width:8;stroke-dasharray:none}.plot .zh.dots{stroke-width:6}
.plot .y,.plot .x{display:flex;justify-content:space-between}.plot .y{flex-direction:column;text-align:right}.plot .x{grid-column:2}
.scroll svg{display:block;max-width:none;margin:0 auto .75rem}.scroll text{font-size:12px;fill:var(--text)}
.scroll path{fill:none;stroke-width:1.4}.scroll .row{stroke:var(--line);stroke-width:1}.scroll .one{stroke-dasharray:4 3}
.scroll .leads{stroke:var(--fill)}.scroll path.head{fill:var(--fill)}.scroll .confused{stroke:var(--confused)}
[aria-labelledby=trend] th[scope=row]{white-space:nowrap}[aria-labelledby=trend] td:last-child{min-width:26rem}[aria-labelledby=trend] .links li{padding:0}
#explorer form{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.5rem .75rem;margin:.75rem 0}
#explorer form p{margin:0}#explorer .search,#explorer .check{grid-column:1/-1}
#explorer label{display:block;font-size:.875rem;color:var(--muted)}
#explorer .check{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;justify-content:space-between}
#explorer .check label{display:flex;gap:.5rem;align-items:center;min-height:2.75rem;font-size:1rem;color:var(--text)}
#explorer input[type=checkbox]{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--link)}
#explorer input[type=search],select,button{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--muted);
border-radius:8px;min-height:2.75rem;padding:.4rem .6rem;width:100%}
button{width:auto;cursor:pointer}button:hover{text-decoration:underline}
#explorer .findings{padding:0}#explorer .findings li{padding:.6rem 0;margin:0;border-top:1px solid var(--line)}
#explorer .own{font-size:.875rem;margin-left:.25rem}#explorer li:is(:target,:focus){background:var(--track)}
footer{padding-bottom:2rem}
.wide{display:none}
@media(min-width:46rem){#explorer form{grid-template-columns:repeat(4,minmax(0,1fr))}.wide{display:table-cell}.tiles{grid-template-columns:repeat(4,1fr)}.tiles .delta{display:inline}section{padding:1.4rem 1.6rem}h1{font-size:1.75rem}
nav ul{flex-wrap:wrap}nav a{padding:.7rem .75rem}
.verdict h2{font-size:1.75rem}.score{text-align:right}.score strong{font-size:3.5rem}
summary{display:grid;grid-template-columns:minmax(0,1fr) minmax(13rem,auto);gap:0 1.5rem}summary .figure{text-align:right}summary .bar{grid-column:1/-1}
.rest>summary{display:block}}
@media(max-height:30rem){nav{position:static}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{nav,.skip,#explorer{display:none}section{border:0;padding:.5rem 0}details,tr{break-inside:avoid}}
`.trim();

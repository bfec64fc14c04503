//! How the page looks: the program's colours in light and dark, and a sober print.

/// The style sheet.
pub(super) const SHEET: &str = "
:root{--ground:#fff;--surface:#f3f6f5;--text:#16211f;--quiet:#4c5a57;--line:#7a8a86;--accent:#0b5b57;--link:#0a4f7d;--notice:#fdf3dc}
@media (prefers-color-scheme:dark){:root{--ground:#101716;--surface:#1b2524;--text:#e8efed;--quiet:#b3c0bd;--line:#71827e;--accent:#7fd1c9;--link:#8ec7f2;--notice:#3a2f14}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:1rem/1.55 Inter,system-ui,'Segoe UI',Arial,sans-serif}
body{max-width:70rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1,h2,h3,h4{line-height:1.25;color:var(--accent);overflow-wrap:anywhere}
h1{font-size:1.9rem;margin:0 0 .25rem}h2{font-size:1.45rem;margin:2.5rem 0 .5rem}h3{font-size:1.15rem;margin:2rem 0 .5rem}
p{margin:.35rem 0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static;display:inline-block;margin-bottom:1rem}
.subtitle{font-size:1.15rem;color:var(--quiet)}
dl{margin:1.25rem 0;display:grid;gap:.25rem}
dl div{display:grid;grid-template-columns:minmax(9rem,16rem) 1fr;gap:1rem}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
nav{padding:.25rem 1.25rem 1rem;background:var(--surface);border-radius:.5rem}
nav h2{margin-top:1rem}nav ul{list-style:none;margin:0;padding:0}nav li.deep{padding-left:1.5rem}nav a{display:inline-block;padding:.2rem 0}
.notice{padding:.75rem 1rem;border-left:.3rem solid var(--accent);background:var(--notice)}
.wide{overflow-x:auto;margin:.75rem 0 1.5rem}
table{border-collapse:collapse;width:100%;min-width:44rem;table-layout:fixed}
caption{text-align:left;color:var(--quiet);padding-bottom:.35rem}
.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}
th,td{border:1px solid var(--line);padding:.5rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word;hyphens:auto}
thead th{background:var(--surface)}
tbody th{font-weight:inherit}
th p:first-child,td p:first-child{margin-top:0}
.glyph{color:var(--accent)}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--quiet)}
@media (max-width:40rem){dl div{grid-template-columns:1fr;gap:0}}
@media (forced-colors:active){.notice{border:1px solid}}
@media print{
:root{--ground:#fff;--surface:#fff;--text:#000;--quiet:#333;--line:#666;--accent:#000;--link:#000;--notice:#fff}
@page{size:A4;margin:18mm 15mm}
html{font-size:9.5pt}body{max-width:none;padding:0}
.skip{display:none}.wide{overflow:visible}table{min-width:0}thead{display:table-header-group}
tr,.notice{break-inside:avoid}tbody tr:first-child{break-before:avoid}h2,h3,h4,caption{break-after:avoid}.break{break-before:page}
nav{padding:0}
}
";

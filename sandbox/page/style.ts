import { Html } from './html';

export const STYLE = new Html(`
body { font: 15px/1.45 system-ui, sans-serif; color: #222; background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; border-bottom: 2px solid #d9d2c5; } h3 { font-size: 1rem; margin-bottom: .2rem; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; }
th { text-align: left; font-weight: 600; color: #555; } th, td { padding: .15rem .6rem .15rem 0; border-bottom: 1px solid #eee; vertical-align: top; }
.amount { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding-right: 1rem; }
.note { color: #666; } article { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; } }
`);

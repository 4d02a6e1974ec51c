/** The state of a report, which decides the colour of its banner. */
export type Tone = 'announced' | 'done' | 'idle' | 'wrong';

/** The names of elements that have a style of their own. */
export type StyleName =
	'amount' | 'answer' | 'banner' | 'choices' | 'log' | 'meta' | 'name' | 'todo' | 'total' | Tone;

/** The colours by day, and in the dark. */
const COLOURS = {
	paper: ['#ffffff', '#1c1f26'],
	ink: ['#1f2430', '#e7e9ee'],
	faint: ['#586070', '#aab1be'],
	line: ['#d3d8e0', '#3d4451'],
	link: ['#1a56b0', '#8ab4f8'],
	announced: ['#fff3d1', '#46380a'],
	done: ['#e2f5e8', '#123f26'],
	idle: ['#eef0f4', '#2b303a'],
	wrong: ['#fde7e4', '#4f1d19'],
	announcedEdge: ['#b7791f', '#d69e2e'],
	doneEdge: ['#2f855a', '#48bb78'],
	idleEdge: ['#8a93a3', '#8a93a3'],
	wrongEdge: ['#c53030', '#fc8181'],
};
function colours(at: 0 | 1): string {
	const set = Object.entries(COLOURS).map(([name, colour]) => `--${name}:${colour[at]}`);
	return `:root,.log{${set.join(';')}}`;
}

const tone = (name: Tone) => `.log .${name}{background:var(--${name});border-color:var(--${name}Edge)}`;

/**
 * The style of a page. The page can be read without it, as in n8n's forms, which remove it; the shipped forms
 * have the same look by their Custom Form Styling. At 480 pixels a name gets a line of its own and its
 * amounts share the next one; 320 is the output of a node between two others, and 400 high is n8n's panel
 * Logs.
 */
export const STYLE = `
:root{color-scheme:light dark}
${colours(0)}
@media (prefers-color-scheme:dark){${colours(1)}}
@media print{:root{color-scheme:light}${colours(0)}}
html:has(>body>.log),body:has(>.log){background:var(--paper);margin:0}
.log{background:var(--paper);box-sizing:border-box;color:var(--ink);font:15px/1.45 system-ui,sans-serif}
.log{margin:0 auto;max-width:1100px;overflow-wrap:anywhere;padding:16px;width:100%}
.log h2{font-size:1.35em;line-height:1.25;margin:0}
.log h3{border-bottom:2px solid var(--line);font-size:1.15em;margin:28px 0 10px;padding-bottom:4px}
.log h4{font-size:1em;margin:20px 0 2px}
.log p,.log li{max-width:110ch}
.log p{margin:4px 0}
.log i{font-style:normal;white-space:nowrap}
.log ul{margin:4px 0;padding-left:20px}
.log a{color:var(--link)}
.log .meta{color:var(--faint);font-size:.9em}
.log .banner{border-left:5px solid;border-radius:6px;padding:12px 14px}
${(['announced', 'done', 'idle', 'wrong'] as const).map(tone).join('\n')}
.log .banner p,.log .banner ul{margin-top:6px}
.log .todo{border:1px solid var(--line);border-left:4px solid var(--wrongEdge);border-radius:6px}
.log .todo{break-inside:avoid;margin:10px 0;padding:8px 12px}
.log .todo h4{margin-top:0}
.log .choices{list-style:none;padding-left:0}
.log .choices li{margin:8px 0}
.log .answer{background:var(--idle);border-radius:4px;padding:2px 6px;font:.9em ui-monospace,monospace}
.log table{border-collapse:collapse;color:inherit;font:inherit;margin:6px 0 10px;width:100%}
.log th,.log td{border-bottom:1px solid var(--line);padding:4px 6px;text-align:left;vertical-align:top}
.log th{color:var(--faint);font-size:.88em;font-weight:600;overflow-wrap:normal;vertical-align:bottom}
.log .name{min-width:8.5em}
.log .amount{text-align:right;width:8.5em}
.log td.amount{font-variant-numeric:tabular-nums;overflow-wrap:normal;white-space:nowrap}
.log .total td{border-bottom:0;border-top:2px solid var(--faint);font-weight:600}
@media (max-width:480px){
	.log{font-size:14px;padding:10px}
	.log table{font-size:13px}
	.log table,.log tbody{display:block}
	.log tr{border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;padding:3px 0}
	.log th,.log td{border:0;box-sizing:border-box;flex:1;min-width:0;padding:1px 3px}
	.log .name{flex:0 0 100%}
	.log td:empty{display:none}
	.log .total{border-bottom:0;border-top:2px solid var(--faint)}
	.log .total td{border:0}
}
@media (max-width:320px){
	.log{padding:6px}
	.log .banner{padding:8px 10px}
	.log h2{font-size:1.15em}
	.log i{white-space:normal}
	.log .amount{flex:0 0 100%}
}
@media (max-height:400px){
	.log{line-height:1.3;padding:2px 12px}
	.log .banner,.log .todo{margin:2px 0;padding:3px 12px}
	.log h2,.log .banner p,.log .banner ul,.log .banner li{display:inline;padding:0}
	.log h2{font-size:1.1em;margin-right:.6em}
	.log .banner p+p::before,.log .banner ul+p::before,.log .banner li+li::before{content:" · "}
	.log h3{border:0;font-size:1em;margin:4px 0 0;padding:0}
	.log p,.log ul{font-size:14px;margin:0}
	.log table{font-size:13px;margin:0 0 6px}
	.log th,.log td{padding:1px 6px}
}
@media print{
	.log{font-size:10pt;max-width:none;padding:0}
	.log p,.log li{max-width:none}
	.log h3,.log h4{break-after:avoid}
	.log tr{break-inside:avoid}
}
`.replaceAll('\t', '');

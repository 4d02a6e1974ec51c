/** The colour of the banner. */
export type Tone = 'announced' | 'done' | 'idle' | 'wrong';

/** Elements with a style of their own. */
export type StyleName =
	'amount' | 'answer' | 'banner' | 'choices' | 'log' | 'meta' | 'todo' | 'total' | 'wide' | Tone;

const LIGHT = {
	paper: '#ffffff',
	ink: '#1f2430',
	faint: '#586070',
	line: '#d3d8e0',
	link: '#1a56b0',
	button: '#2f6f4f',
	announced: '#fff3d1',
	done: '#e2f5e8',
	idle: '#eef0f4',
	wrong: '#fde7e4',
	announcedEdge: '#b7791f',
	doneEdge: '#2f855a',
	idleEdge: '#8a93a3',
	wrongEdge: '#c53030',
};

/** The fallback colours: a mail is often shown without its style sheet, and by programs that do not support variables. */
const colour = (name: keyof typeof LIGHT) => `var(--${name},${LIGHT[name]})`;

const tone = (name: Tone) =>
	`background:${LIGHT[name]};background:${colour(name)};border-left:5px solid ${LIGHT[`${name}Edge`]};border-left-color:${colour(`${name}Edge`)};padding:12px 14px`;

const card = (edge: keyof typeof LIGHT) =>
	`border-left:4px solid ${LIGHT[edge]};border-left-color:${colour(edge)};margin:10px 0;padding:8px 12px`;

/** Inline styles of the most important elements. */
export const INLINE: Readonly<Partial<Record<StyleName, string>>> = {
	log: `background:${LIGHT.paper};background:${colour('paper')};color:${LIGHT.ink};color:${colour('ink')};font-family:system-ui,sans-serif`,
	announced: tone('announced'),
	done: tone('done'),
	idle: tone('idle'),
	wrong: tone('wrong'),
	answer: `background:${LIGHT.idle};background:${colour('idle')};padding:2px 6px`,
	todo: card('wrongEdge'),
};

const DARK: typeof LIGHT = {
	paper: '#1c1f26',
	ink: '#e7e9ee',
	faint: '#aab1be',
	line: '#3d4451',
	link: '#8ab4f8',
	button: '#68d391',
	announced: '#46380a',
	done: '#123f26',
	idle: '#2b303a',
	wrong: '#4f1d19',
	announcedEdge: '#d69e2e',
	doneEdge: '#48bb78',
	idleEdge: '#8a93a3',
	wrongEdge: '#fc8181',
};

/** Text that stays on one line. */
const WHOLE = 'font-style:normal;white-space:nowrap';

function colours(given: typeof LIGHT): string {
	const set = Object.entries(given).map(([name, colour]) => `--${name}:${colour}`);
	return `:root,.log{${set.join(';')}}`;
}

/** The first column gets the whole line, its amounts share the next one. */
function stacked(table: string, most: number): string {
	const of = (part: string) => `.log ${table} ${part}`;
	return [
		`@media (max-width:${most}px){.log ${table},${of('tbody')}{display:block}`,
		`${of('tr')}{border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;padding:3px 0}`,
		`${of('th')},${of('td')}{border:0;flex:1;min-width:0;padding:1px 3px}`,
		`${of('th:first-child')},${of('td:first-child')}{flex:0 0 100%}`,
		`${of('td:empty')}{display:none}`,
		`${of('.total:has(td:empty) td:first-child')}{flex:1 0 auto}`,
		`${of('.total')}{border-bottom:0}${of('tr:not(.total)+.total')}{border-top:2px solid var(--faint)}}`,
	].join('');
}

/** Optional in a mail; n8n's forms remove it: the shipped ones have the same look in their Custom Form Styling, by its elements. */
export const STYLE = [
	':root{color-scheme:light dark}',
	colours(LIGHT),
	`@media (prefers-color-scheme:dark){${colours(DARK)}}`,
	`@media print{:root{color-scheme:light}${colours(LIGHT)}}`,
	// Alone on a page, the page is its paper.
	'html:has(>body>.log),body:has(>.log){background:var(--paper);margin:0}',
	'.log{background:var(--paper);box-sizing:border-box;color:var(--ink);font:15px/1.45 system-ui,sans-serif}',
	'.log{margin:0 auto;max-width:1100px;overflow-wrap:anywhere;padding:16px;width:100%}',
	'.log h2{font-size:1.35em;line-height:1.25;margin:0}',
	'.log h3{border-bottom:2px solid var(--line);font-size:1.15em;margin:28px 0 10px;padding-bottom:4px}',
	'.log h4{font-size:1em;margin:20px 0 2px}',
	'.log p,.log li{max-width:110ch}',
	'.log p{margin:4px 0}',
	`.log i{${WHOLE}}`,
	'.log ul{margin:4px 0;padding-left:20px}',
	'.log a{color:var(--link)}',
	'.log .meta{color:var(--faint);font-size:.9em}',
	'.log .banner{border-radius:6px}',
	'.log .todo{border:1px solid var(--line);border-radius:6px}',
	'.log .todo h4{margin-top:0}',
	'.log .choices{list-style:none;padding-left:0}',
	'.log .choices li{margin:8px 0}',
	'.log .answer{border-radius:4px;font:.9em ui-monospace,monospace}',
	// On a page without a document type, tables do not inherit colour and font.
	'.log table{border-collapse:collapse;color:inherit;font:inherit;margin:6px 0 10px;width:100%}',
	'.log th,.log td{border-bottom:1px solid var(--line);padding:4px 6px;text-align:left;vertical-align:top}',
	'.log th{color:var(--faint);font-size:.88em;font-weight:600;overflow-wrap:normal;vertical-align:bottom}',
	'.log th:first-child,.log td:first-child{min-width:8.5em}',
	'.log th.amount{text-align:right;width:8.5em}',
	'.log .amount{padding-left:12px}',
	'.log .banner p,.log .banner ul{margin-top:6px}',
	'.log td.amount{font-variant-numeric:tabular-nums;overflow-wrap:normal;text-align:right;white-space:nowrap}',
	'.log .total td{border-bottom:0;border-top:2px solid var(--faint);font-weight:600}',
	'.log .total+.total td{border-top:0}',
	'.log .todo{break-inside:avoid}',
	'@media (max-width:480px){.log{font-size:14px;padding:10px}.log table{font-size:13px}.log th.amount{width:auto}.log th,.log td{padding:4px 3px}.log .amount{padding-left:6px}.log th:first-child,.log td:first-child{min-width:7em}}',
	stacked('.wide', 480),
	// The output of a node between two others.
	stacked('table:not(.log)', 320),
	'@media (max-width:320px){.log{padding:6px}.log .banner{padding:8px 10px!important}.log i{white-space:normal}}',
	'@media (max-width:200px){.log table:not(.log) .amount,.log table:not(.log) .total:has(td:empty) td:first-child{flex:0 0 100%}}',
	// The panel Logs of n8n is some 190 pixels high.
	'@media (max-height:400px){.log{line-height:1.3;padding:2px 12px}.log .banner{padding:3px 12px!important}.log h2,.log .banner p{display:inline}.log .banner ul,.log .banner li{display:inline;font-size:14px;padding:0}.log .banner p+p::before,.log .banner ul+p::before,.log .banner li+li::before{content:" · "}.log h2{font-size:1.1em;margin-right:.6em}.log h3{border:0;font-size:1em;margin:4px 0 0;padding:0}.log table{font-size:13px;margin:0 0 6px}.log th,.log td{padding:1px 6px}.log .todo{margin:2px 0!important;padding:2px 12px!important}.log .todo p,.log .todo ul{font-size:14px;margin:0}}',
	'@media print{.log{font-size:10pt;max-width:none;padding:0}.log p,.log li{max-width:none}.log h3,.log h4{break-after:avoid}.log tr{break-inside:avoid}}',
].join('\n');

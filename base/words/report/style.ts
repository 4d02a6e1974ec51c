import type { Tone } from './blocks';

/** Elements with a style of their own. */
export type StyleName =
	| 'amount'
	| 'answer'
	| 'banner'
	| 'beside'
	| 'button'
	| 'choices'
	| 'folded'
	| 'form'
	| 'log'
	| 'meta'
	| 'run'
	| 'todo'
	| 'total'
	| 'waits'
	| 'wide'
	| Tone;

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
	button: `background:${LIGHT.button};background:${colour('button')};border-radius:6px;color:${LIGHT.paper};color:${colour('paper')};display:inline-block;padding:8px 14px;text-decoration:none`,
	todo: card('wrongEdge'),
	waits: card('idleEdge'),
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

/** Optional in a mail; n8n's forms remove it, and have `FORM_STYLE`. */
export const STYLE = [
	':root{color-scheme:light dark}',
	colours(LIGHT),
	`@media (prefers-color-scheme:dark){${colours(DARK)}}`,
	`@media print{:root{color-scheme:light}${colours(LIGHT)}}`,
	// Alone on a page, the page is its paper.
	'html:has(>body>.log),body:has(>.log){background:var(--paper);margin:0}',
	// The last page of a form looks like those before it.
	'html:has(>body>.form),body:has(>.form){background:var(--idle)}',
	'.log{background:var(--paper);box-sizing:border-box;color:var(--ink);font:15px/1.45 system-ui,sans-serif}',
	'.log{margin:0 auto;max-width:1100px;overflow-wrap:anywhere;padding:16px;width:100%}',
	'.form{border:1px solid var(--line);border-radius:8px;margin:24px auto;max-width:820px;padding:24px;width:94vw}',
	'.form .button{margin-top:24px}',
	'.log h2{font-size:1.35em;line-height:1.25;margin:0}',
	'.log h3{border-bottom:2px solid var(--line);font-size:1.15em;margin:28px 0 10px;padding-bottom:4px}',
	'.log h4{font-size:1em;margin:20px 0 2px}',
	// n8n takes out what could be opened by a click.
	'@media screen{.log .folded{border:1px solid var(--line);border-radius:6px;max-height:4.5em;overflow-y:auto;padding:4px 10px}}',
	'.log p,.log li{max-width:110ch}',
	'.log p{margin:4px 0}',
	`.log i{${WHOLE}}`,
	'.log ul{margin:4px 0;padding-left:20px}',
	'.log a:not(.button){color:var(--link)}',
	'.log .button{margin:8px 0}',
	'.log .meta{color:var(--faint);font-size:.9em}',
	'.log .banner{border-radius:6px}',
	'.log .todo,.log .waits{border:1px solid var(--line);border-radius:6px}',
	'.log .todo h4,.log .waits h4{margin-top:0}',
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
	'.log .run,.log .todo{break-inside:avoid}',
	// The last page of a form is too narrow for two.
	'@media screen and (min-width:1100px){.log:not(.form) .beside{column-gap:40px;columns:2;margin-top:20px}.log:not(.form) .beside>.run:first-child h4{margin-top:0}.log:not(.form) .beside th.amount{width:7em}.log:not(.form) .beside:has(>.todo){column-gap:16px;margin-top:0}.log:not(.form) .beside>.todo:first-child{margin-top:0!important}}',
	'@media (max-width:480px){.log{font-size:14px;padding:10px}.log table{font-size:13px}.log th.amount{width:auto}.log th,.log td{padding:4px 3px}.log .amount{padding-left:6px}.log th:first-child,.log td:first-child{min-width:7em}}',
	stacked('.wide', 480),
	// The output of a node between two others.
	stacked('table:not(.log)', 320),
	'@media (max-width:320px){.log{padding:6px}.log .banner{padding:8px 10px!important}.log i{white-space:normal}}',
	'@media (max-width:200px){.log table:not(.log) .amount,.log table:not(.log) .total:has(td:empty) td:first-child{flex:0 0 100%}}',
	'@media (max-width:500px){html:has(>body>.form),body:has(>.form){background:var(--paper)}.form{border:0;margin:0;padding:12px;width:100%}.form .button{display:block!important;text-align:center}}',
	// The panel Logs of n8n is some 190 pixels high.
	'@media (max-height:400px){.log{line-height:1.3;padding:2px 12px}.log .banner{padding:3px 12px!important}.log h2,.log .banner p{display:inline}.log .banner ul,.log .banner li{display:inline;font-size:14px;padding:0}.log .banner p+p::before,.log .banner ul+p::before,.log .banner li+li::before{content:" · "}.log h2{font-size:1.1em;margin-right:.6em}.log h3{border:0;font-size:1em;margin:4px 0 0;padding:0}.log table{font-size:13px;margin:0 0 6px}.log th,.log td{padding:1px 6px}.log .todo,.log .waits{margin:2px 0!important;padding:2px 12px!important}.log .beside{margin-top:0!important}.log .todo p,.log .todo ul{font-size:14px;margin:0}}',
	'@media print{.log{font-size:10pt;max-width:none;padding:0}.log p,.log li{max-width:none}.log h3,.log h4{break-after:avoid}.log tr{break-inside:avoid}}',
].join('\n');

function ofForm(given: typeof LIGHT): string {
	return [
		...[
			`--color-background:${given.idle}`,
			`--color-card-bg:${given.paper}`,
			`--color-input-bg:${given.paper}`,
		],
		...[
			`--color-card-border:${given.line}`,
			`--color-input-border:${given.line}`,
			`--color-html-link:${given.link}`,
		],
		...['header', 'label', 'input-text', 'html-text'].map((name) => `--color-${name}:${given.ink}`),
		...[
			`--color-link:${given.faint}`,
			`--color-required:${given.wrongEdge}`,
			`--color-error:${given.wrongEdge}`,
		],
		...[
			`--color-submit-btn-bg:${given.button}`,
			`--color-submit-btn-text:${given.paper}`,
			`--color-focus-border:${given.button}`,
		],
		...[`--box-shadow-card:none`, `--opacity-placeholder:1`, `--wrong:${given.wrongEdge}`],
	].join(';');
}

/**
 * The same look for a form of n8n, which lets neither classes nor styles through: the Custom Form Styling of the shipped
 * forms, by the elements of a report.
 */
export const FORM_STYLE = [
	`:root{color-scheme:light dark;--font-family:system-ui,sans-serif;--font-size-input:15px;--font-size-label:15px;--font-size-paragraph:15px;${ofForm(LIGHT)}}`,
	`@media (prefers-color-scheme:dark){:root{${ofForm(DARK)}}}`,
	'body{line-height:1.45}',
	'.container{padding:24px 0;width:min(94vw,820px)}',
	'.form-header{text-align:left}',
	'.form-header h1{font-weight:600}',
	'::placeholder{color:var(--color-link)}',
	'.inputs-wrapper{padding:16px 0 8px}',
	'.inputs-wrapper>div{margin-bottom:16px}',
	'.error-hidden:not(.error-show){display:none}',
	'hr,.n8n-link{display:none}',
	'#submit-btn{height:auto}',
	'#submit-btn:disabled{background-color:var(--color-submit-btn-bg);color:var(--color-submit-btn-text);opacity:.6}',
	'input[type=checkbox]{border-color:var(--color-link)}',
	'.multiselect-option{padding-top:10px}',
	'.multiselect-option label{color:var(--color-label);font-size:var(--font-size-input);line-height:1.4}',
	'div.html{line-height:1.45}',
	'div.html h2,div.html h3,div.html h4{font-weight:600;line-height:1.25}',
	'div.html h2{margin:0}',
	'div.html h3{border-bottom:2px solid var(--color-card-border);margin:24px 0 10px;padding-bottom:4px}',
	'div.html>div>h3:first-child{margin-top:0}',
	'div.html h4{font-size:1em;margin:16px 0 2px}',
	'div.html p{margin:4px 0}',
	`div.html i{${WHOLE}}`,
	'div.html p>span,div.html td span{color:var(--color-link);font-size:.9em}',
	'div.html div:has(>h2){background:var(--color-background);border-left:5px solid var(--color-submit-btn-bg);border-radius:6px;padding:12px 14px}',
	'div.html>div div:has(>div:only-child){border:1px solid var(--color-card-border);border-left:4px solid var(--wrong);border-radius:6px;margin:10px 0;padding:8px 12px}',
	'div.html>div div:has(>div:only-child) h4:first-child{margin-top:0}',
	'div.html>div+div{margin-top:20px}',
	'div.html table{border-collapse:collapse;margin:6px 0 12px;width:100%}',
	'div.html th,div.html td{border-bottom:1px solid var(--color-card-border);padding:4px 6px;text-align:left;vertical-align:top}',
	'div.html th{color:var(--color-link);font-size:.88em}',
	'div.html th+th,div.html td+td{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}',
	'div.html th+th{width:8.5em}',
	'div.html td:has(>b){border-top:2px solid var(--color-link)}',
	'@media (max-width:500px){body{background:var(--color-card-bg)}.container{padding:12px;width:100%}div.html th+th{width:auto}div.html th,div.html td{padding:4px 3px}div.html th+th,div.html td+td{padding-left:9px}}',
].join('\n');

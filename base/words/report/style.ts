import type { Tone } from './blocks';

/** What has a style of its own. */
export type Kind = 'amount' | 'banner' | 'log' | 'meta' | 'run' | 'todo' | 'total' | Tone;

const LIGHT = {
	paper: '#ffffff',
	ink: '#1f2430',
	faint: '#586070',
	line: '#d3d8e0',
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

/** Inline styles of the most important elements. */
export const INLINE: Readonly<Partial<Record<Kind, string>>> = {
	log: `background:${LIGHT.paper};background:${colour('paper')};color:${LIGHT.ink};color:${colour('ink')};font-family:system-ui,sans-serif`,
	announced: tone('announced'),
	done: tone('done'),
	idle: tone('idle'),
	wrong: tone('wrong'),
	todo: `border-left:4px solid ${LIGHT.wrongEdge};border-left-color:${colour('wrongEdge')};margin:10px 0;padding:8px 12px`,
};

const DARK: typeof LIGHT = {
	paper: '#1c1f26',
	ink: '#e7e9ee',
	faint: '#aab1be',
	line: '#3d4451',
	announced: '#46380a',
	done: '#123f26',
	idle: '#2b303a',
	wrong: '#4f1d19',
	announcedEdge: '#d69e2e',
	doneEdge: '#48bb78',
	idleEdge: '#8a93a3',
	wrongEdge: '#fc8181',
};

function colours(given: typeof LIGHT): string {
	const set = Object.entries(given).map(([name, colour]) => `--${name}:${colour}`);
	return `.log{${set.join(';')}}`;
}

/** Optional: n8n's forms remove styles, and have their own. */
export const STYLE = [
	colours(LIGHT),
	`@media (prefers-color-scheme:dark){${colours(DARK)}}`,
	`@media print{${colours(LIGHT)}}`,
	'.log{background:var(--paper);box-sizing:border-box;color:var(--ink);font:15px/1.45 system-ui,sans-serif}',
	'.log{border-radius:6px;max-width:760px;overflow-wrap:anywhere;padding:16px}',
	'.log h2{font-size:1.35em;line-height:1.25;margin:0}',
	'.log h3{border-bottom:2px solid var(--line);font-size:1.15em;margin:28px 0 10px;padding-bottom:4px}',
	'.log h4{font-size:1em;margin:20px 0 2px}',
	'.log p{margin:4px 0}',
	'.log ul{margin:4px 0;padding-left:20px}',
	'.log .meta{color:var(--faint);font-size:.9em}',
	'.log .banner{border-radius:6px}',
	'.log .todo{border:1px solid var(--line);border-radius:6px}',
	'.log .todo h4{margin-top:0}',
	// On a page without a document type, tables do not inherit colour and font.
	'.log table{border-collapse:collapse;color:inherit;font:inherit;margin:6px 0 10px;width:100%}',
	'.log th,.log td{border-bottom:1px solid var(--line);padding:4px 6px;text-align:left;vertical-align:top}',
	'.log th{color:var(--faint);font-size:.88em;font-weight:600;overflow-wrap:normal;vertical-align:bottom}',
	'.log th:first-child,.log td:first-child{min-width:8.5em}',
	'.log th.amount{text-align:right}',
	'.log .banner p,.log .banner ul{margin-top:6px}',
	'.log td.amount{font-variant-numeric:tabular-nums;overflow-wrap:normal;text-align:right;white-space:nowrap}',
	'.log .total td{border-bottom:0;border-top:2px solid var(--faint);font-weight:600}',
	'@media (max-width:480px){.log{font-size:14px;padding:10px}.log table{font-size:13px}.log th,.log td{padding:4px 3px}.log th:first-child,.log td:first-child{min-width:7em}}',
	'@media print{.log{font-size:10pt;max-width:none;padding:0}.log h3,.log h4{break-after:avoid}.log tr,.log .run,.log .todo{break-inside:avoid}}',
].join('\n');

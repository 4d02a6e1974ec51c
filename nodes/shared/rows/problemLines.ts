import { brief } from '../values/text';
import { pointsIn } from './page/points';
import { isFailing, type Row } from './row';

const KEYS_AT_MOST = 6;
const LINES_AT_MOST = 50;

/**
 * What keeps a run from being a success, for the error of an execution, which n8n shows as HTML: rows with the same reason
 * are one line.
 */
export function problemLines(rows: readonly Row[], more: (count: number) => string): string {
	const points = pointsIn(rows.filter(isFailing));
	const lines = points.slice(0, LINES_AT_MOST).map((point) => {
		const keys = point.slice(0, KEYS_AT_MOST).map(({ key }) => brief(key));
		const rest = point.length - keys.length;
		const named = [keys.join(', '), ...(rest > 0 ? [more(rest)] : [])].join(' ');
		return `<b>${asText(named)}</b>: ${asText(point[0].reason)}`;
	});
	const rest = points.length - lines.length;
	return [...lines, ...(rest > 0 ? [more(rest)] : [])].join('<br>');
}

/** Quotes stay as they are: whoever reads the error elsewhere searches for these. */
function asText(given: string): string {
	return given.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

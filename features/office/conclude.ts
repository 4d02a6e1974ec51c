import { whyOf } from '../../base/words/codes';
import type { Language } from '../../base/words/language';
import { isRow, type Row } from '../../base/words/row';
import { recordIn, recordsIn, type UnknownFields } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { statusIn } from './readClient';
import { conclusionOf, conclusionFor, type About } from './conclusion';
import type { Conclusion } from './client';

/** Where the input comes from: the steps of a client, or the execution of the workflow with these steps. */
export type ComesFrom = 'steps' | 'subWorkflow';

/** One item for a client, whatever its result. */
export function concludeClient(
	client: UnknownFields,
	items: readonly UnknownFields[],
	from: ComesFrom,
	{ clock, language }: { clock: string; language: Language },
): Conclusion {
	const about = aboutClient(client);
	const rows = items.filter(isRow);
	const drawn = items.filter(isConclusion).find((one) => isConclusionOf(about, one));
	if (drawn) return drawn;
	const text = errorIn(items);
	if (text !== '') return conclusionFor({ code: 'clientStopped', text }, 'failed', about, clock, language);
	if (from === 'subWorkflow' && rows.length === 0)
		return conclusionFor({ code: 'clientWithoutResult' }, 'failed', about, clock, language);
	const told = rows.filter((row) => !isCount(row));
	const calls = rows.filter(isCount).map((row) => (typeof row.calls === 'number' ? row.calls : 0));
	const made = calls.length > 0 ? calls.reduce((a, b) => a + b) : null;
	return conclusionOf(about, told, made, clock, language);
}

/** The client of an item. */
export function aboutClient(client: UnknownFields): About {
	return {
		row: typeof client.row === 'number' ? client.row : textIn(client.row),
		client: textIn(client.client),
		company: textIn(client.company),
		administration: textIn(client.administration),
		preview: client.preview !== false && textIn(client.preview).toLowerCase() !== 'false',
		...statusIn(client),
	};
}

/** Only its own: a sub-workflow that answers for another client says nothing about this one. */
function isConclusionOf({ client, company }: About, one: Conclusion): boolean {
	return (
		one.client === client &&
		one.company === company &&
		recordsIn(one.rows).filter(isRow).length === one.rows.length
	);
}

export function isConclusion(item: UnknownFields): item is Conclusion & UnknownFields {
	return item.office === 'conclusion' && Array.isArray(item.rows);
}

function isCount(row: Row): boolean {
	return whyOf(row) === 'mutationCalls';
}

const LONGEST = 200;

/** The message of n8n about a workflow or a step that stopped; '' when none did. */
export function errorIn(items: readonly UnknownFields[]): string {
	const messages = items.map(({ error }) => textIn(recordIn(error).message ?? error));
	return (messages.find(Boolean) ?? '').slice(0, LONGEST);
}

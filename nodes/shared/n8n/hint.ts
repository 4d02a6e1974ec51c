import type { IExecuteFunctions } from 'n8n-workflow';
import { headlineOf, needsPerson } from '../rows/headline';
import type { Language } from '../rows/language';
import type { Row } from '../rows/row';

/** Says above the output what came of it, where this n8n can: "Proefrun: 11 loonjournaalposten zouden geboekt worden". */
export function showHint(node: IExecuteFunctions, rows: readonly Row[], language: Language): void {
	if (rows.length === 0) return;
	const { addExecutionHints }: Partial<IExecuteFunctions> = node;
	addExecutionHints?.call(node, {
		message: headlineOf(rows, language),
		type: rows.some(needsPerson) ? 'warning' : 'info',
		location: 'outputPane',
	});
}

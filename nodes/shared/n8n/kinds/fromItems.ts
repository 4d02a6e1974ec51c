import type { IDataObject } from 'n8n-workflow';
import { propertiesOf, type Fields } from '../field';
import { languageField, languageIn } from '../languageField';
import type { Language } from '../../rows/language';
import { parametersAt } from './values';
import type { Operation, OperationText } from '../operation';

/** An operation that makes one item of all that came in, without any account. */
export interface FromItems<F extends Fields> extends OperationText {
	fields: F;
	execute(items: readonly IDataObject[], context: RunContext): object;
}

export interface RunContext {
	language: Language;
	/** Of the workflow, or of n8n where that has none. */
	timeZone: string;
}

export function fromItems<F extends Fields>({ fields, execute, ...text }: FromItems<F>): Operation<unknown> {
	return {
		...text,
		needsNoAccount: true,
		properties: propertiesOf({ ...fields, language: languageField }),
		async run({ node, items }) {
			const language = languageIn(parametersAt(node, 0));
			const json = execute(
				items.map((item) => item.json),
				{ language, timeZone: node.getTimezone() },
			) as IDataObject;
			return [{ json, pairedItem: items.map((_item, item) => ({ item })) }];
		},
	};
}

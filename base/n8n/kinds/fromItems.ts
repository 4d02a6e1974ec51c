import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Language } from '../../words/language';
import type { Row } from '../../words/row';
import { showHint } from '../errors';
import { parametersAt, propertiesOf, valuesAt, type Fields, type ValuesOf } from '../field';
import { languageField, languageIn } from '../fieldTypes';
import type { Operation, OperationText } from '../operation';

/** An operation that makes its output from all input items together, without an account. */
interface FromItems<F extends Fields> extends OperationText {
	fields: F;
	execute(items: readonly IDataObject[], values: ValuesOf<F>, context: RunContext): Together;
}

interface RunContext {
	language: Language;
	/** Of the workflow, or of n8n where the workflow has none. */
	timeZone: string;
}

/** The result for all items. */
interface Together {
	items: readonly Made[];
	/** The rows that it is about, for a hint above the output. */
	rows: readonly Row[];
}

export interface Made {
	json: object;
	/** The index of the item that it was made from; all items when left out. */
	from?: number;
}

export function fromItems<F extends Fields>({ fields, execute, ...text }: FromItems<F>): Operation<unknown> {
	return {
		...text,
		passesItems: true,
		properties: propertiesOf({ ...fields, language: languageField }),
		async run({ node, items }) {
			const language = languageIn(parametersAt(node, 0));
			const given = items.map((item) => item.json);
			const { items: made, rows } = execute(given, valuesAt(node, 0, fields), {
				language,
				timeZone: node.getTimezone(),
			});
			showHint(node, rows, language);
			const all = items.map((_item, item) => ({ item }));
			return made.map(({ json, from }): INodeExecutionData => ({
				json: json as IDataObject,
				pairedItem: from === undefined ? all : { item: from },
			}));
		},
	};
}

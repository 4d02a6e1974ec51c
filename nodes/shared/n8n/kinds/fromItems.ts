import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Language } from '../../rows/language';
import type { Row } from '../../rows/row';
import { showHint } from '../errors';
import { parametersAt, propertiesOf, valuesAt, type Fields, type ValuesOf } from '../field';
import { languageField, languageIn } from '../fieldTypes';
import type { Operation, OperationText } from '../operation';
import { forEachItem } from './perItem';

/** An operation that makes what it gives of all items that came in together, without any account. */
interface FromItems<F extends Fields> extends OperationText {
	fields: F;
	execute(items: readonly IDataObject[], values: ValuesOf<F>, context: RunContext): Together;
}

interface RunContext {
	language: Language;
	/** Of the workflow, or of n8n where that has none. */
	timeZone: string;
}

/** What came of all items. */
interface Together {
	items: readonly Made[];
	/** The rows that it is about, for a hint above the output. */
	rows: readonly Row[];
}

export interface Made {
	json: object;
	/** The place of the item that it was made of; of all when it does not say. */
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

/** An operation that makes one item of each that came in, without any account. */
interface EachItem<F extends Fields> extends OperationText {
	fields: F;
	execute(item: IDataObject, language: Language, values: ValuesOf<F>): object;
}

export function eachItem<F extends Fields>({ fields, execute, ...text }: EachItem<F>): Operation<unknown> {
	return {
		...text,
		passesItems: true,
		properties: propertiesOf({ ...fields, language: languageField }),
		run: async (run) =>
			await forEachItem(run, async (index, item) =>
				execute(item, languageIn(parametersAt(run.node, index)), valuesAt(run.node, index, fields)),
			),
	};
}

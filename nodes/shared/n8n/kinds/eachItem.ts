import type { IDataObject } from 'n8n-workflow';
import { propertiesOf, type Fields, type ValuesOf } from '../field';
import { languageField, languageIn } from '../languageField';
import type { Language } from '../../rows/language';
import type { Operation, OperationText } from '../operation';
import { forEachItem } from './perItem';
import { parametersAt, valuesAt } from './values';

/** An operation that makes one item of each that came in, without any account. */
export interface EachItem<F extends Fields> extends OperationText {
	fields: F;
	execute(item: IDataObject, language: Language, values: ValuesOf<F>): object;
}

export function eachItem<F extends Fields>({ fields, execute, ...text }: EachItem<F>): Operation<unknown> {
	return {
		...text,
		passesItems: true,
		needsNoAccount: true,
		properties: propertiesOf({ ...fields, language: languageField }),
		run: async (run) =>
			await forEachItem(run, async (index, item) =>
				execute(item, languageIn(parametersAt(run.node, index)), valuesAt(run.node, index, fields)),
			),
	};
}

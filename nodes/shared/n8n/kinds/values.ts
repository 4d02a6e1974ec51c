import type { IExecuteFunctions, NodeParameterValueType } from 'n8n-workflow';
import { Stop } from '../../problems/stop';
import { asInEditor, readFields, type Fields, type GetParameter, type ValuesOf } from '../field';

/** Reads the parameters of one item. */
export function parametersAt(node: IExecuteFunctions, index: number): GetParameter {
	return (name, fallback) =>
		node.getNodeParameter(name, index, fallback as NodeParameterValueType) as unknown;
}

/** The values of an operation that gives no rows. @throws Stop that names all that is wrong with them */
export function valuesAt<F extends Fields>(node: IExecuteFunctions, index: number, fields: F): ValuesOf<F> {
	const read = readFields(fields, parametersAt(node, index), asInEditor);
	if ('faults' in read) throw new Stop({ code: 'fieldsWrong', faults: read.faults });
	return read.values;
}

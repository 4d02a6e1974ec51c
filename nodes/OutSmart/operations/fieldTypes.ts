import { between, mustBe, wrongValue } from '../../../base/words/faults';
import type { INodeProperties } from 'n8n-workflow';
import type { Field } from '../../../base/n8n/field';
import { decimalText, fromList, locator, text, fieldTextIn, textUpTo } from '../../../base/n8n/fieldTypes';
import { typed } from '../../../base/n8n/typed';
import { recordIn } from '../../../base/values/records';
import type { OrderKey } from '../../../services/outSmart/orders';

type Shown = Parameters<typeof text>[0];

/** The maximum length of a text in most of OutSmart's columns. */
export const SHORT = 255;
/** The maximum length of a description or a remark in OutSmart. */
const LONG = 65_535;

export function longText(shown: Shown): Field<string> {
	return textUpTo(LONG, { ...shown, typeOptions: { rows: 4 } });
}

export function demanded(field: Field<string>): Field<string> {
	return {
		property: { ...field.property, required: true },
		read(given, name) {
			const read = field.read(given, name);
			return 'value' in read && read.value === '' ? { fault: { code: 'mustNotBeEmpty', field: name } } : read;
		},
	};
}

/** A field for a time such as `08:30`; '' when it is empty. */
export function time(shown: Shown): Field<string> {
	return {
		...text(shown),
		read(given, field) {
			const value = fieldTextIn(given);
			const [, hour = '', minute] = /^(\d{1,2}):(\d{2})$/.exec(value) ?? [];
			if (value === '') return { value };
			const isTime = minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
			return isTime
				? { value: `${hour.padStart(2, '0')}:${minute}` }
				: { fault: wrongValue(field, 'time', value) };
		},
	};
}

/** A field for an amount of at most seven digits, two of them decimals, that is not negative; '' when it is empty. */
export function decimalOfSeven(shown: Shown): Field<string> {
	return decimalText({ ...shown, decimals: 2, within: { low: 0, high: 99_999.99 } });
}

export function priceText(shown: Shown): Field<string> {
	return decimalText({ ...shown, decimals: 4, within: { low: 0 } });
}

/** A field for a whole number that is kept as text; '' when it is empty. */
export function wholeText(low: number, high: number, shown: Shown): Field<string> {
	return {
		...text(shown),
		read(given, field) {
			const value = fieldTextIn(given);
			const number = /^-?\d{1,9}$/.test(value) ? Number(value) : NaN;
			if (value === '' || (number >= low && number <= high)) return { value };
			return { fault: mustBe(field, 'wholeNumber', value, between(low, high)) };
		},
	};
}

export function codes(shown: Shown): Field<string[]> {
	return {
		...text(shown),
		read: (given) => {
			const named = fieldTextIn(given).split(',');
			return { value: named.map((code) => code.trim()).filter(Boolean) };
		},
	};
}

/** A field in which a record is chosen from a searchable list, or named by its code. */
export function chosen(
	shown: Pick<INodeProperties, 'displayName' | 'description' | 'displayOptions'> & {
		method: string;
		placeholder: string;
		optional?: true;
	},
): Field<string> {
	const { method, placeholder, optional, ...property } = shown;
	const field = locator({
		...property,
		required: !optional,
		modes: [fromList(method), typed({ by: 'Code', name: 'code', placeholder, characters: SHORT })],
	});
	return optional ? field : demanded(field);
}

/** How a work order is given: from a list or by id, by the number that people call it by, or by the number in another system. */
export type GivenOrder = OrderKey | { orderNumber: string };

export const workOrder: Field<GivenOrder> = {
	property: {
		displayName: 'Work Order',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The work order. The ID in OutSmart is not the number. By number, all work orders are read.',
		modes: [
			fromList('searchWorkOrders'),
			typed({
				by: 'ID',
				name: 'id',
				placeholder: 'e.g. 204511',
				figures: 18,
				errorMessage: 'The ID is a whole number, as in the field id; for its number, choose By Number',
			}),
			typed({ by: 'Number', name: 'number', placeholder: 'e.g. WB-2026-0101', characters: SHORT }),
			typed({
				by: 'External Number',
				name: 'externalNumber',
				placeholder: 'e.g. ERP-1024',
				characters: SHORT,
				hint: 'The number that it got from another system (WorkorderNo)',
			}),
		],
	},
	read(given, field) {
		const value = fieldTextIn(given);
		if (value === '') return { fault: { code: 'mustNotBeEmpty', field } };
		const { mode } = recordIn(given);
		if (mode === 'number') return { value: { orderNumber: value } };
		if (mode === 'externalNumber') return { value: { workOrderNumber: value } };
		return /^\d{1,18}$/.test(value)
			? { value: { id: value } }
			: { fault: wrongValue(field, 'workOrderId', value) };
	},
};

/** The field that names the binary property of a downloaded file. */
export const outputField = demanded(
	text({
		displayName: 'Put Output File in Field',
		default: 'data',
		hint: 'The name of the output binary field to put the file in',
	}),
);

/** The values of a record that were filled in. An empty field counts as not given. */
export function filledValues<Values extends object>(values: Values): Partial<Values> {
	const entries = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined);
	return Object.fromEntries(entries) as Partial<Values>;
}

const RELATION = { displayName: 'Relation', method: 'searchRelations', placeholder: 'e.g. TEST1' };

/** The field for the relation of a record or an order. */
export const relation = chosen({
	...RELATION,
	description: 'The relation that it belongs to (debiteurnummer); leading zeros count',
});

export function optionalRelation(description: string, displayName = RELATION.displayName): Field<string> {
	return chosen({ ...RELATION, displayName, description, optional: true });
}

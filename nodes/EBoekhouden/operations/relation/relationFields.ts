import {
	type Relation,
	RELATION_FIELDS,
	relationFieldsByLabel,
	SIMPLE_RELATION_FIELDS,
} from '../../../../base/items/relation';
import { type Field, blank, blanks } from '../../../../base/n8n/field';
import { choice, collection, onOff, text, fieldTextIn } from '../../../../base/n8n/fieldTypes';
import type { Simplify } from '../../../../base/n8n/kinds/perItem';
import { type InBooks, RELATION_IN_BOOKS } from '../../../../services/eBoekhouden/relation';
import { shortText } from '../checkedFields';

/** Who it is, and how to reach them. */
export const SIMPLIFIED_RELATION: Simplify = {
	fields: [...SIMPLE_RELATION_FIELDS, 'vatNumber'],
	default: false,
};

export const withoutIban = onOff({
	displayName: 'Without IBAN',
	default: false,
	description:
		'Whether to leave out the IBAN when no step needs it: n8n stores the output of a node with its executions',
});

const ALL_BUT_CODE = RELATION_FIELDS.filter((field) => field !== 'code');
const ALL_BUT_NAME = ALL_BUT_CODE.filter((field) => field !== 'name');

/** With the maximum length and the format of the service. */
function checkedField(name: keyof Relation, displayName: string): Field<string> {
	if (name === 'type') return type;
	const { takes, shape }: InBooks = RELATION_IN_BOOKS[name];
	const field = shortText({ displayName, ...takes });
	if (!shape) return field;
	return {
		...field,
		read: (given, path) =>
			shape.test(fieldTextIn(given)) ? field.read(given, path) : { fault: { code: 'notUsable', path } },
	};
}

const type = choice({
	displayName: 'Type',
	default: 'B',
	options: [
		{ name: 'Business', value: 'B' },
		{ name: 'Private Person', value: 'P' },
	],
});

export const relationName = checkedField('name', 'Name');

export const newRelationFields = collection({
	displayName: 'Additional Fields',
	placeholder: 'Add Field',
	fields: blanks(relationFieldsByLabel(ALL_BUT_NAME, checkedField)),
});

export const changedRelationFields = collection({
	displayName: 'Update Fields',
	placeholder: 'Add Field',
	description: 'Only the fields that are filled in are changed',
	fields: blanks(relationFieldsByLabel(ALL_BUT_CODE, checkedField)),
});

const EXAMPLES: Partial<Record<keyof Relation, string>> = {
	email: RELATION_IN_BOOKS.email.takes.placeholder,
	type: 'B or P',
};

/** From any source: the service refuses what does not fit. */
export const anyRelationFields = collection({
	displayName: 'Additional Fields',
	placeholder: 'Add Field',
	fields: relationFieldsByLabel(ALL_BUT_CODE, (name, displayName) => {
		const placeholder = EXAMPLES[name];
		const field = text({ displayName, ...(placeholder && { placeholder }) });
		// Without these, a new relation is called by its code, and a business.
		return ['name', 'type'].includes(name) ? field : blank(field);
	}),
});

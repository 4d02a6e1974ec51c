import {
	LONGEST_RELATION_CODE,
	type Relation,
	RELATION_FIELDS,
	relationFields,
	relationFieldsByLabel,
	SIMPLE_RELATION_FIELDS,
} from '../../../../base/items/relation';
import { type Field, blanks } from '../../../../base/n8n/field';
import { choice, collection, onOff, textUpTo } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import { relationField } from '../../../../base/n8n/relationField';
import { NOT_AS_TOOL } from '../../../../base/n8n/tool';
import type { Simplify } from '../../../../base/n8n/output';
import { type InBooks, RELATION_IN_BOOKS } from '../../../../services/eBoekhouden/relation';

/** The fields of a relation that say who it is and how to reach them. */
export const SIMPLIFIED_RELATION: Simplify = [...SIMPLE_RELATION_FIELDS, 'vatNumber'];

/** The fields of a relation that was written, with what was done and how that is known. */
export const SIMPLIFIED_WRITTEN: Simplify = [
	...SIMPLE_RELATION_FIELDS.filter((field) => field !== 'contactPerson'),
	'confirmedBy',
];

export const SIMPLIFIED_CHANGED: Simplify = [
	...SIMPLIFIED_WRITTEN.filter((field) => field !== 'country'),
	'changed',
];

export const withoutIban = onOff({
	displayName: 'Without IBAN',
	...NOT_AS_TOOL,
	default: false,
	description:
		'Whether to leave out the IBAN when no step needs it: n8n stores the output of a node with its executions',
});

const ALL_BUT_CODE = RELATION_FIELDS.filter((field) => field !== 'code');
const ALL_BUT_NAME = ALL_BUT_CODE.filter((field) => field !== 'name');

/** A text field of a relation with the maximum length and the format that the service asks for. */
function checkedField(name: keyof Relation, displayName: string): Field<string> {
	if (name === 'type') return type;
	const { longest, ...shown }: InBooks['takes'] = RELATION_IN_BOOKS[name].takes;
	return relationField(name, longest, { displayName, ...shown });
}

const type = choice({
	displayName: 'Type',
	default: 'B',
	options: [
		{ name: 'Business', value: 'B' },
		{ name: 'Private Person', value: 'P' },
	],
	dutch: { B: 'Bedrijf', P: 'Particulier' },
});

export const relationName = checkedField('name', 'Name');

export const newRelationFields = collection({
	displayName: 'Additional Fields',
	placeholder: 'Add Field',
	fields: blanks(relationFieldsByLabel(ALL_BUT_NAME, checkedField)),
});

export const changedRelationFields = recordFields({
	displayName: 'Update Fields',
	placeholder: 'Add Field',
	description: 'Only the fields that are filled in are changed',
	fields: relationFieldsByLabel(ALL_BUT_CODE, checkedField),
});

export const relationColumns = {
	code: textUpTo(LONGEST_RELATION_CODE, { displayName: 'Code' }),
	...relationFields(ALL_BUT_CODE, checkedField),
};

import type { MasterDataFaults, MasterDataFindings } from '../../findings/masterData';
import type { Clauses, Sentences } from '../sentence';

export const masterData: Sentences<MasterDataFindings> = {
	recordCreated: { what: 'New in OutSmart.', todo: '' },
	recordWouldBeCreated: { what: 'Would be new in OutSmart.', todo: '' },
	recordUpdated: { what: ({ changed }) => `Changed: ${changed.join(', ')}.`, todo: '' },
	recordWouldBeUpdated: { what: ({ changed }) => `Would change: ${changed.join(', ')}.`, todo: '' },
	recordsUnchanged: {
		what: ({ resource, count }) => {
			const { one, many } = NAMES[resource] ?? { one: resource, many: resource };
			return count === 1 ? `1 ${one} is unchanged.` : `${count} ${many} are unchanged.`;
		},
		todo: '',
	},
	recordsWait: {
		what: ({ resource, count }) =>
			`The list of OutSmart may be cut off, so new ${NAMES[resource]?.many ?? resource} are asked for by code first; ${count} wait for a next run.`,
		todo: '',
	},
	placeholdersSent: {
		what: ({ fields }) => `Without ${fields.join(', ')}: OutSmart gets <leeg> there.`,
		todo: 'Fill them in in e-Boekhouden if you have them.',
	},
	relationCodeTaken: {
		what: ({ relation }) =>
			`e-Boekhouden says that relation code '${relation}' is in use, but shows no relation with it.`,
		todo: 'Look under Relaties, inactive ones too, and put the code that is there into OutSmart.',
	},
	newRelationWithoutAddress: {
		what: 'It has no address, and an invoice needs one.',
		todo: 'Fill it in in e-Boekhouden.',
	},
	newRelationLikePerson: {
		what: ({ type }) =>
			`The name looks like a person's: added as ${type === 'P' ? 'private (P)' : 'a business (B)'}.`,
		todo: 'Check the type and the customer in e-Boekhouden.',
	},
	hourTypeMadeInactive: {
		what: ({ unit }) => `${unit ? `Its unit is '${unit}' now` : 'No longer active'}: made inactive.`,
		todo: '',
	},
	materialStays: {
		what: ({ unit, count, codes }, t) =>
			`OutSmart keeps ${count === 1 ? '1 material' : `${count} materials`} of which the product ${unit ? `is counted in hours now ('${unit}')` : 'is no longer active'}; it cannot make a material inactive: ${t.names(codes, STAYING_AT_MOST, count)}.`,
		todo: 'Delete them there by hand if they are in the way.',
	},
	productNotSent: {
		what: ({ name, faults }, t) => `Product '${name}' cannot be sent: ${t.faults(faults)}.`,
		todo: 'Correct the product in e-Boekhouden.',
	},
	relationNotSent: {
		what: ({ name, faults }, t) => `Relation '${name}' cannot be sent: ${t.faults(faults)}.`,
		todo: 'Correct the relation in e-Boekhouden.',
	},
	recordNotKept: {
		what: ({ fields }) =>
			`OutSmart did not keep it: ${fields.length > 0 ? fields.join(', ') : 'the whole record'} not as sent.`,
		todo: 'The next run tries again; when this stays, look at the record in OutSmart.',
	},
	recordsNotReadBack: { what: 'Could not be read back.', todo: '' },
};

const NAMES: Record<string, { one: string; many: string }> = {
	relation: { one: 'relation', many: 'relations' },
	material: { one: 'material', many: 'materials' },
	hourType: { one: 'hour type', many: 'hour types' },
};

/** So many codes are named. */
const STAYING_AT_MOST = 10;

/** More names than this make a sentence unreadable. */
const NAMED_AT_MOST = 5;

export const masterDataFaults: Clauses<MasterDataFaults> = {
	noCode: 'it has no code',
	noName: 'it has no name',
	noDescription: 'it has no description',
	noPrice: 'it has no price',
	priceNotDecimal: ({ value }) => `its price '${value}' is no decimal number such as 12.50`,
	priceNegative: 'its price is negative',
	codeShared: ({ names, count }, t) =>
		`${count} have the same code: ${t.names(
			names.map((name) => `'${name}'`),
			NAMED_AT_MOST,
			count,
		)}`,
	textTooLong: ({ field, length, longest }) => `its ${field} has ${length} characters, more than ${longest}`,
	noHourUnits: ({ field }) => `'${field}' is empty, so no product would be an hour type`,
};

import type { MasterDataFaults, MasterDataFindings } from '../../findings/masterData';
import type { Clauses, Sentences } from '../sentence';

export const masterData: Sentences<MasterDataFindings> = {
	recordCreated: { what: 'Nieuw in OutSmart.', todo: '' },
	recordWouldBeCreated: { what: 'Zou nieuw zijn in OutSmart.', todo: '' },
	recordUpdated: { what: ({ changed }) => `Gewijzigd: ${fieldsInDutch(changed)}.`, todo: '' },
	recordWouldBeUpdated: { what: ({ changed }) => `Zou wijzigen: ${fieldsInDutch(changed)}.`, todo: '' },
	recordsUnchanged: {
		what: ({ resource, count }) => {
			const { one, many } = NAMES[resource] ?? { one: resource, many: resource };
			return count === 1 ? `1 ${one} is ongewijzigd.` : `${count} ${many} zijn ongewijzigd.`;
		},
		todo: '',
	},
	recordsWait: {
		what: ({ resource, count }) =>
			`De lijst van OutSmart is misschien afgekapt, dus nieuwe ${NAMES[resource]?.many ?? resource} worden eerst op code opgevraagd; ${count} wachten op een volgende run.`,
		todo: '',
	},
	placeholdersSent: {
		what: ({ fields }) => `Zonder ${fieldsInDutch(fields)}: OutSmart krijgt daar <leeg>.`,
		todo: 'Vul dit in e-Boekhouden aan als je het weet.',
	},
	relationCodeTaken: {
		what: ({ relation }) =>
			`e-Boekhouden zegt dat relatiecode '${relation}' in gebruik is, maar toont geen relatie met die code.`,
		todo: 'Zoek bij Relaties, ook bij de niet-actieve, en neem de code die daar staat over in OutSmart.',
	},
	newRelationWithoutAddress: {
		what: 'Er is geen adres bekend, en dat hoort op een factuur.',
		todo: 'Vul het aan in e-Boekhouden.',
	},
	newRelationLikePerson: {
		what: ({ type }) =>
			`De naam lijkt die van een persoon: aangemaakt als ${type === 'P' ? 'particulier (P)' : 'bedrijf (B)'}.`,
		todo: 'Controleer in e-Boekhouden het type en de klant.',
	},
	hourTypeMadeInactive: {
		what: ({ unit }) => `${unit ? `De eenheid is nu '${unit}'` : 'Niet meer actief'}: op inactief gezet.`,
		todo: '',
	},
	materialStays: {
		what: ({ unit, count, codes }, t) =>
			`OutSmart houdt ${count === 1 ? '1 materiaal' : `${count} materialen`} waarvan het product ${unit ? `nu in uren telt ('${unit}')` : 'niet meer actief is'}; op inactief zetten kan daar niet: ${t.names(codes, STAYING_AT_MOST, count)}.`,
		todo: 'Verwijder ze daar met de hand als ze in de weg staan.',
	},
	productNotSent: {
		what: ({ name, faults }, t) => `Product '${name}' kan niet worden verstuurd: ${t.faults(faults)}.`,
		todo: 'Verbeter het product in e-Boekhouden.',
	},
	relationNotSent: {
		what: ({ name, faults }, t) => `Relatie '${name}' kan niet worden verstuurd: ${t.faults(faults)}.`,
		todo: 'Verbeter de relatie in e-Boekhouden.',
	},
	recordNotKept: {
		what: ({ fields }) =>
			`OutSmart heeft dit niet bewaard zoals het verstuurd is: ${fields.length > 0 ? fieldsInDutch(fields) : 'het hele record'}.`,
		todo: 'De volgende run probeert het weer; blijft dit zo, kijk dan in OutSmart.',
	},
	recordsNotReadBack: { what: 'Kon niet worden teruggelezen.', todo: '' },
};

const NAMES: Record<string, { one: string; many: string }> = {
	relation: { one: 'relatie', many: 'relaties' },
	material: { one: 'materiaal', many: 'materialen' },
	hourType: { one: 'uursoort', many: 'uursoorten' },
};

/** Fields of items, as a reader knows them. */
const FIELDS: Record<string, string> = {
	name: 'naam',
	contactPerson: 'contactpersoon',
	address: 'adres',
	postalCode: 'postcode',
	city: 'plaats',
	country: 'land',
	email: 'e-mail',
	phone: 'telefoon',
	mobile: 'mobiel',
	vatNumber: 'btw-nummer',
	chamberOfCommerceNumber: 'KvK-nummer',
	description: 'omschrijving',
	unit: 'eenheid',
	price: 'prijs',
	vatCode: 'btw-code',
	ledgerAccount: 'tegenrekening',
	active: 'actief',
};

/** Fields of relations and products, as a Dutch user knows them. */
export function fieldsInDutch(fields: string[]): string {
	return fields.map((field) => FIELDS[field] ?? field).join(', ');
}

/** So many codes are named. */
const STAYING_AT_MOST = 10;

/** More names than this make a sentence unreadable. */
const NAMED_AT_MOST = 5;

export const masterDataFaults: Clauses<MasterDataFaults> = {
	noCode: 'de code ontbreekt',
	noName: 'de naam ontbreekt',
	noDescription: 'de omschrijving ontbreekt',
	noPrice: 'de prijs ontbreekt',
	priceNotDecimal: ({ value }) => `de prijs '${value}' is geen getal zoals 12.50`,
	priceNegative: 'de prijs is negatief',
	codeShared: ({ names, count }, t) =>
		`${count} hebben dezelfde code: ${t.names(
			names.map((name) => `'${name}'`),
			NAMED_AT_MOST,
			count,
		)}`,
	textTooLong: ({ field, length, longest }) =>
		`${FIELDS[field] ?? field} heeft ${length} tekens, meer dan ${longest}`,
	noHourUnits: ({ field }) => `'${field}' is leeg, dus geen enkel product zou een uursoort zijn`,
};

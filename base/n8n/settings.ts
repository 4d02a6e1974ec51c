import type { IExecuteFunctions } from 'n8n-workflow';
import type { Fault } from '../words/finding';
import { FIRST_YEAR, LAST_PERIOD, parseTypedDate, today, yearOf } from '../values/dates';
import type { UnknownFields } from '../values/records';
import { brief, codeKey, lettersOf } from '../values/text';
import {
	isNoText,
	notText,
	parametersAt,
	takesText,
	type Field,
	type Fields,
	type GetParameter,
	blank,
} from './field';
import {
	jsonObject,
	languageField,
	onOff,
	preview as previewField,
	present,
	text,
	fieldTextIn,
} from './fieldTypes';
import { rowsOfForm } from './rowsOfForm';

type Property = Field<unknown>['property'];

/** The evaluated value of another field of the form. */
type ValueOf = (name: string) => unknown;

/** The texts for the node Settings and the page of settings, besides those of the operation. */
interface SettingTexts {
	/** Its meaning in Dutch, for the page of settings. */
	readonly nl: string;
	/** How the form shows it, where that differs from the operation. */
	readonly form?: Partial<Property>;
	/** The same with e-Boekhouden's API token, which gives a list to choose from. */
	readonly byToken?: Property;
	/**
	 * The value for the item. Left out: the value unchanged. A value that is not understood is always passed on unchanged.
	 */
	give?(given: unknown, valueOf: ValueOf): unknown;
	/** Only helps to fill in another field: the item has no such field. */
	readonly onlyInEditor?: true;
}

/**
 * A setting of the workflows in this package, declared once: operations take it as their field, the node Settings shows
 * and checks it, and the page of settings is generated from it.
 */
export interface Setting<Value = unknown> extends Field<Value>, SettingTexts {
	readonly isSetting: true;
}

/** By their names in the item; saved workflows depend on them. */
export type Settings = Readonly<Record<string, Setting>>;

export function setting<Value>(field: Field<Value>, said: SettingTexts): Setting<Value> {
	const read = (given: unknown, path: string) => (isNoText(given) ? notText(path) : field.read(given, path));
	return { ...field, ...(takesText(field) && { read }), ...said, isSetting: true };
}

/** The same setting with another text for a workflow. */
export function withOtherTexts<Value>(
	given: Setting<Value>,
	{ form, ...said }: Partial<SettingTexts>,
): Setting<Value> {
	return { ...given, ...said, form: { ...given.form, ...form } };
}

/** A date: typed in an operation, picked in the form, where an expression may give it as `31-12-2025`. */
export function daySetting<Value>(field: Field<Value>, said: SettingTexts): Setting<Value> {
	return {
		...setting(field, said),
		form: { type: 'dateTime', typeOptions: { dateOnly: true }, placeholder: undefined, ...said.form },
		give: (given) => (typeof given === 'string' ? (parseTypedDate(given) ?? given) : given),
	};
}

/** How the form shows a code that can be chosen from a list of the account. */
export function chosenFromList(method: string, shown: Partial<Property>): Partial<Property> {
	return {
		type: 'options',
		typeOptions: { loadOptionsMethod: method },
		placeholder: undefined,
		...shown,
	};
}

/** A list as the steps read it: `a, b`. */
export function separated(given: unknown, word: (value: unknown) => string = String): unknown {
	return Array.isArray(given) ? given.map((value) => word(value)).join(', ') : given;
}

/** The parameter by which an operation takes all its settings at once. */
const item = jsonObject({ displayName: 'Settings' });
export const settingsField: Field<UnknownFields> = {
	...item,
	property: {
		displayName: 'Settings',
		type: 'string',
		default: '',
		placeholder: "e.g. {{ $('Settings').first().json }}",
		description:
			'The item of a node Settings, as one expression: each setting below with its default takes its value from there, except Preview. Empty: only the fields below count.',
	},
};

export function hasSettings(fields: Fields): boolean {
	return Object.values(fields).some(isSetting);
}

function isSetting(field: Field<unknown>): boolean {
	return 'isSetting' in field;
}

/**
 * The parameters of one item, for an operation that may take its settings from one item. Settings that the item lacks are
 * reported as missing; a field with another value than its default overrides the item.
 */
export function parametersOrSettingsAt(node: IExecuteFunctions, index: number, fields: Fields): GetParameter {
	const get = parametersAt(node, index);
	const saved = hasSettings(fields) ? node.getNode().parameters : {};
	if (fieldTextIn(saved.settings) === '') return get;
	const settings = item.read(get('settings', ''), 'settings');
	if ('fault' in settings) return get;
	const isFromItem = (name: string) => {
		const field = name === 'language' ? language : fields[name];
		const isLeft = saved[name] === undefined || saved[name] === field?.property.default;
		return field !== undefined && isSetting(field) && isLeft;
	};
	const ofItem = inItem(settings.value);
	const from = (name: string) => (isFromItem(name) ? ofItem : get);
	return Object.assign((name: string, fallback: unknown) => from(name)(name, fallback), {
		saved: (name: string) => from(name).saved?.(name),
	});
}

/** Settings as an item has them: null where an expression gave nothing, empty where the field was saved empty. */
export function inItem(settings: UnknownFields): GetParameter {
	return Object.assign((name: string) => settings[name], {
		saved: (name: string) => (settings[name] === null ? '={{ null }}' : ''),
	});
}

/** Whether anything is done at all. No step reads it. */
export const active = setting(
	onOff({
		displayName: 'Active',
		default: true,
		description:
			'Whether the workflow does its work (actief). Off: nothing is read or written, and the log says that it is switched off.',
	}),
	{
		nl: 'Uit: er wordt niets gelezen en niets geschreven. Om de workflow even stil te zetten; voor altijd is er _Publish_ van n8n.',
		form: { hint: 'Leave it on: off pauses the workflow, while it stays published' },
	},
);

/** The safety switch. */
export const previewSetting = setting(previewField, {
	nl: 'Proefrun: je ziet wat er geboekt zou worden, en er wordt niets geboekt. Alleen als het veld duidelijk uit staat, wordt er geboekt; is het leeg of weg, dan is de uitvoering een proefrun.',
	form: {
		description:
			'Whether to only show what would be done, and write nothing (proefrun). Only off writes in the books.',
		hint: 'Switch it off only after you have read Verslag of a run with preview on: from then on every run books for real',
	},
});

export const language = setting(languageField, {
	nl: 'Taal van de uitleg in de regels en op de pagina.',
	form: { description: 'Language of the reasons in the log (taal)' },
});

function lastYear(): number {
	return yearOf(today()) + 1;
}

/** A number that can only be a start; 0 and empty mean "not chosen yet". */
function startField(
	property: Omit<Property, 'type'>,
	fits: (number: number) => boolean,
	fault: (value: string) => Fault,
): Field<number> {
	return {
		property: { type: 'number', ...property },
		read(given) {
			const value = fieldTextIn(given);
			const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
			return fits(number) ? { value: number } : { fault: fault(brief(value)) };
		},
	};
}

const fromYear = startField(
	{
		displayName: 'From Year',
		default: 2026,
		description: 'Year of the first payroll run (beginjaar)',
	},
	(year) => year >= FIRST_YEAR && year <= lastYear(),
	(value) => ({ code: 'mustBeYear', field: 'fromYear', value, low: FIRST_YEAR, high: lastYear() }),
);
const fromPeriod = startField(
	{
		displayName: 'From Period',
		default: 1,
		description:
			'Number of the first period (beginperiode): a month, four weeks or a week, as the company is paid',
	},
	(period) => period >= 1 && period <= LAST_PERIOD,
	(value) => ({ code: 'mustBePeriod', field: 'fromPeriod', value }),
);

/** The start has no default in the form: a saved workflow would follow the default of a later version. */
export const start = {
	fromYear: setting(fromYear, {
		nl: 'Vanaf welk jaar er geboekt wordt. 0 betekent nog niet gekozen. Begin na wat al met de hand is geboekt, en verander het niet als er een nieuw jaar begint: wat in een loonrun vóór het beginjaar verandert, wordt niet geboekt en niet gemeld.',
		form: {
			default: 0,
			description:
				'Year of the first payroll run to book (beginjaar). 0: not chosen yet, and nothing is read. Do not change it when a new year begins: changes in earlier runs are neither booked nor reported.',
			hint: 'Begin after the runs that were booked by hand: older runs are never changed',
		},
	}),
	fromPeriod: setting(fromPeriod, {
		nl: 'Vanaf welke periode: een maand (1 tot en met 12), vier weken (1 tot en met 13) of een week (1 tot en met 53), zoals er verloond wordt. Is dat niet 1, geef dan bedrijven met een ander soort periode elk een eigen begin.',
		form: {
			default: 0,
			description:
				'Number of the first period to book (beginperiode): a month (1 to 12), four weeks (1 to 13) or a week (1 to 53), as the company is paid. 0: not chosen yet, and nothing is read.',
		},
	}),
};

/** The hint of the form for a list of work order statuses. */
export const statusHint = {
	hint: 'No list? Choose the OutSmart credential of this node, or switch to Expression and type the code of the status',
};

/** The hint of the form for a list of ledger accounts. */
export const accountHint = {
	hint: 'No list? Choose the e-Boekhouden credential of this node, or switch to Expression and type the number of the account',
};

/** Codes, separated by commas, as `codeKey` gives them. */
export function codesSetting(property: Pick<Property, 'displayName' | 'placeholder' | 'description'>) {
	return blank(
		present<ReadonlySet<string>>({
			property: { type: 'string', default: '', ...property },
			read: (given) => ({ value: new Set(fieldTextIn(given).split(',').map(codeKey).filter(Boolean)) }),
		}),
	);
}

/** A relation number alone would count for the next customer that gets it. */
const answers = blank(
	present<ReadonlySet<string>>({
		property: {
			...{ displayName: 'Known Relations', type: 'string', default: '' },
			placeholder: 'e.g. 1005=Bakkerij Smit BV / Fam. Jansen',
			description:
				'Answers to the question whether a relation number (debiteurnummer) is correct, separated by commas: each is the text from the row that asks, with the number and both names. It counts for these two customers.',
		},
		read(given) {
			const rows = fieldTextIn(given)
				.split(',')
				.map((row) => row.trim())
				.filter(Boolean);
			const other = rows.find(
				(row) => lettersOf(row.slice(row.indexOf('=') + 1)) === '' || row.indexOf('=') < 1,
			);
			if (other !== undefined) return { fault: { code: 'knownRelationUnreadable', value: brief(other) } };
			return { value: new Set(rows.map(lettersOf)) };
		},
	}),
);

/** One answer a row. */
const answerTable = rowsOfForm({
	add: 'Add Answer',
	fields: [
		{
			displayName: 'Answer',
			name: 'answer',
			type: 'string',
			default: '',
			placeholder: 'e.g. 1005=Bakkerij Smit BV / Fam. Jansen',
			description: 'Antwoord. The text from the row that asks.',
		},
	],
});

export const knownRelations = setting(answers, {
	...answerTable,
	nl: 'Antwoorden op de vraag of een debiteurnummer klopt, een per regel, met de tekst uit het verslag: als er in OutSmart een andere naam of een ander adres bij staat dan in e-Boekhouden, of dezelfde klant onder een ander nummer. Een antwoord telt voor de twee klanten die het noemt. Een expressie geeft ze als `1005=Bakkerij Smit BV / Fam. Jansen, D-2041=…`.',
	form: {
		...answerTable.form,
		description:
			'Relation numbers that are correct (debiteurnummers), although OutSmart and e-Boekhouden have another name or address under it, or the same customer under another number. An answer counts for the two customers that it names.',
	},
});

/** For both services in the export of invoices. */
export const errorStatus = setting(
	blank(
		present(
			text({
				displayName: 'Error Status Code',
				default: '99',
				description:
					'Code of the work order status for work orders that a person must correct. Empty: they are left as they are.',
			}),
		),
	),
	{
		nl: 'Status van een werkbon die iemand moet verbeteren. Geen: hij blijft zoals hij is.',
		form: chosenFromList('getErrorStatuses', {
			displayName: 'Error Status Name or ID',
			description:
				'Status for work orders that a person must correct (foutstatus): set back, they are tried again. None: they are left as they are, and tried every time. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			...statusHint,
		}),
	},
);

export const ownHourTypes = setting(
	codesSetting({
		displayName: 'Own Hour Types',
		placeholder: 'e.g. VOORRIJ, SPOED',
		description:
			'Codes of hour types (eigen uursoorten), separated by commas, that were made in OutSmart and have no product in e-Boekhouden: their hours get the default VAT code and ledger account. Hours of another type without a product are not invoiced, and the import asks about it.',
	}),
	{
		nl: 'Uursoorten die je in OutSmart zelf hebt gemaakt en die geen artikel zijn in e-Boekhouden. Kies ze uit de lijst; een expressie geeft hun codes als `VOORRIJ, SPOED`. Hun uren krijgen de btw-code en omzetrekening hierboven. Uren van een andere uursoort zonder artikel worden niet gefactureerd: het artikel is dan weg, of heeft een andere code.',
		form: {
			...chosenFromList('getHourTypes', { displayName: 'Own Hour Type Names or IDs' }),
			type: 'multiOptions',
			default: [],
			description:
				'Hour types that were made in OutSmart and have no product in e-Boekhouden (eigen uursoorten): their hours get the default VAT code and ledger account. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			hint: 'No list? Choose the OutSmart credential of this node, or switch to Expression and type the codes',
		},
		give: (given) => separated(given),
	},
);

/** The units in "uur, uren, hour", trimmed and in lower case. */
function readUnits(units: string): ReadonlySet<string> {
	const named = units.split(',').map((unit) => unit.trim().toLowerCase());
	return new Set(named.filter((unit) => unit !== ''));
}

const units: Field<ReadonlySet<string>> = present({
	property: {
		displayName: 'Hour Units',
		type: 'string',
		default: 'uur, uren, hour',
		description:
			'Units of products (eenheden van uren), separated by commas, that make a product an hour type. All other products are materials.',
	},
	read: (given) => ({ value: readUnits(fieldTextIn(given)) }),
});

/** The units that make an hour type of a product. */
export const hourUnits = setting(units, {
	nl: 'Eenheden, met komma’s ertussen, die van een artikel een uursoort maken. Alle andere artikelen zijn materialen. Met een API-token kies je ze uit de lijst van e-Boekhouden.',
	byToken: {
		displayName: 'Hour Unit Names or IDs',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getUnits' },
		default: [],
		description:
			'Eenheden van uren. Units of products that make a product an hour type; all other products are materials. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	give: (given) => separated(given),
});

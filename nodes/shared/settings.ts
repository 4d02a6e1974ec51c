import { USUAL_ERROR } from '../../features/invoicing/messages/ends';
import { blank, type Field } from '../../base/n8n/field';
import { fieldTextIn, nameOrId, namesOrIds, present, text } from '../../base/n8n/fieldTypes';
import { rowsOfForm } from '../../base/n8n/rowsOfForm';
import { chosenFromList, separated, setting, statusHint } from '../../base/n8n/settings';
import { FIRST_YEAR, LAST_PERIOD, today, yearOf } from '../../base/values/dates';
import { brief, codeKey, lettersOf } from '../../base/values/text';
import type { Fault } from '../../base/words/finding';
import { labels } from '../../features/invoicing/settings';
import { labels as ofMasterData } from '../../features/masterData/settings';
import { labels as ofPayroll } from '../../features/payroll/settings';

type Property = Field<unknown>['property'];

function lastYear(): number {
	return yearOf(today()) + 1;
}

/** A field for the year or the period of the start. Neither is ever 0, so 0 and empty mean "not chosen yet". */
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
			return fits(number) ? { value: number } : { fault: fault(value === '0' ? '' : value) };
		},
	};
}

const fromYear = startField(
	{
		displayName: ofPayroll.fromYear,
		default: 2026,
		description: 'Year of the first payroll run (beginjaar)',
	},
	(year) => year >= FIRST_YEAR && year <= lastYear(),
	(value) => ({ code: 'mustBeYear', field: 'fromYear', value, low: FIRST_YEAR, high: lastYear() }),
);
const fromPeriod = startField(
	{
		displayName: ofPayroll.fromPeriod,
		default: 1,
		description:
			'Number of the first period (beginperiode): a month, four weeks or a week, as the company is paid',
	},
	(period) => period >= 1 && period <= LAST_PERIOD,
	(value) => ({ code: 'mustBePeriod', field: 'fromPeriod', value, most: LAST_PERIOD }),
);

/**
 * The start of the bookings. The year has no default in the form, because a saved workflow would follow the default of a later
 * version. It is text there, because n8n marks no number as one that must be filled in.
 */
export const start = {
	fromYear: setting(fromYear, {
		nl: 'Vanaf welk jaar er geboekt wordt. Begin na wat al met de hand is geboekt, en verander het niet als er een nieuw jaar begint: wat in een loonrun vóór het beginjaar verandert, wordt niet geboekt en niet gemeld.',
		form: {
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 2026',
			description:
				'Year of the first payroll run to book (beginjaar). Do not change it when a new year begins: changes in earlier runs are neither booked nor reported.',
			hint: 'Begin na wat met de hand is geboekt',
		},
		give: (given) => (/^\d{1,4}$/.test(fieldTextIn(given)) ? Number(fieldTextIn(given)) : given),
	}),
	fromPeriod: setting(fromPeriod, {
		nl: 'Vanaf welke periode: een maand (1 tot en met 12), vier weken (1 tot en met 13) of een week (1 tot en met 53), zoals er verloond wordt. Is dat niet 1, geef dan bedrijven met een ander soort periode elk een eigen begin.',
		form: {
			description:
				'Number of the first period to book (beginperiode): a month (1 to 12), four weeks (1 to 13) or a week (1 to 53), as the company is paid',
			hint: 'Per maand 1 t/m 12, per vier weken 1 t/m 13, per week 1 t/m 53',
		},
	}),
};

/** A setting of codes that are separated by commas; each is read as `codeKey` gives it. */
function codesSetting(property: Pick<Property, 'displayName' | 'placeholder' | 'description'>) {
	return blank(
		present<ReadonlySet<string>>({
			property: { type: 'string', default: '', ...property },
			read: (given) => ({ value: new Set(fieldTextIn(given).split(',').map(codeKey).filter(Boolean)) }),
		}),
	);
}

/**
 * *Known Relations*: each answer has both names, because a relation number alone would also count for the next customer that gets
 * it.
 */
const answers = blank(
	present<ReadonlySet<string>>({
		property: {
			displayName: labels.knownRelations,
			type: 'string',
			default: '',
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
			if (other !== undefined)
				return { fault: { code: 'termUnreadable', of: 'knownRelations', value: brief(other) } };
			return { value: new Set(rows.map(lettersOf)) };
		},
	}),
);

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
	nl: 'Antwoorden op de vraag of een debiteurnummer klopt, een per regel, met de tekst uit het verslag. De vraag komt als er in OutSmart een andere naam of een ander adres bij staat dan in e-Boekhouden, of dezelfde klant onder een ander nummer. Een antwoord telt voor de twee klanten die het noemt. Een expressie geeft ze als `1005=Bakkerij Smit BV / Fam. Jansen, D-2041=…`.',
	form: {
		...answerTable.form,
		description:
			'Relation numbers that are correct (debiteurnummers), although OutSmart and e-Boekhouden have another name or address under it, or the same customer under another number. An answer counts for the two customers that it names.',
	},
});

/** The error status, for every step of the export of invoices in OutSmart and for the monthly report. */
export const errorStatus = setting(
	present(
		text({
			displayName: `${labels.errorStatus} Code`,
			default: USUAL_ERROR.code,
			description:
				'Code of the work order status that a work order has while its invoice is made, and keeps when a person must look. Added to OutSmart when the code is free.',
		}),
	),
	{
		nl: 'Status die een werkbon heeft terwijl zijn factuur wordt gemaakt, en houdt als iemand ernaar moet kijken; daarna zet je hem terug. Is de code nog vrij, dan wordt hij in OutSmart gemaakt. Kies je een andere terwijl er nog werkbonnen op de vorige staan, dan melden uitvoeringen die vanzelf starten ze tot dat er geen meer zijn; een die je met de hand start, weet niet welke het was.',
		form: chosenFromList('getErrorStatuses', {
			displayName: nameOrId(labels.errorStatus),
			description:
				'Status of work orders while their invoice is made, and of those that a person must look at (foutstatus): set back, they are tried again. After a change, executions that start by themselves report the work orders on the former one; one by hand does not know it. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			...statusHint,
		}),
	},
);

export const ownHourTypes = setting(
	codesSetting({
		displayName: labels.ownHourTypes,
		placeholder: 'e.g. VOORRIJ, SPOED',
		description:
			'Codes of hour types (eigen uursoorten), separated by commas, that were made in OutSmart and have no product in e-Boekhouden: their hours get the default VAT code and ledger account. Hours of another type without a product are not invoiced, and the import asks about it.',
	}),
	{
		nl: 'Uursoorten die je in OutSmart zelf hebt gemaakt en die geen artikel zijn in e-Boekhouden. Kies ze uit de lijst; een expressie geeft hun codes als `VOORRIJ, SPOED`. Hun uren krijgen de btw-code en omzetrekening hierboven. Uren van een andere uursoort zonder artikel worden niet gefactureerd: het artikel is dan weg, of heeft een andere code.',
		form: {
			...chosenFromList('getHourTypes', { displayName: namesOrIds(labels.ownHourTypes) }),
			type: 'multiOptions',
			default: [],
			description:
				'Hour types that were made in OutSmart and have no product in e-Boekhouden (eigen uursoorten): their hours get the default VAT code and ledger account. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			hint: 'Geen lijst? Kies boven het account, of typ met Expression de codes',
		},
		give: (given) => separated(given),
	},
);

/** The units of a text such as "uur, uren, hour", trimmed and in lower case. */
function readUnits(units: string): ReadonlySet<string> {
	const named = units.split(',').map((unit) => unit.trim().toLowerCase());
	return new Set(named.filter((unit) => unit !== ''));
}

const units: Field<ReadonlySet<string>> = present({
	property: {
		displayName: ofMasterData.hourUnits,
		type: 'string',
		default: 'uur, uren, hour',
		description:
			'Units of products (eenheden van uren), separated by commas, that make a product an hour type. All other products are materials.',
	},
	read: (given) => ({ value: readUnits(fieldTextIn(given)) }),
});

/** The setting of the units that make a product an hour type. */
export const hourUnits = setting(units, {
	nl: 'Eenheden, met komma’s ertussen, die van een artikel een uursoort maken. Alle andere artikelen zijn materialen. Met een API-token kies je ze uit de lijst van e-Boekhouden.',
	byToken: {
		displayName: namesOrIds(ofMasterData.hourUnits),
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getUnits' },
		default: [],
		description:
			'Eenheden van uren. Units of products that make a product an hour type; all other products are materials. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	give: (given) => separated(given),
});

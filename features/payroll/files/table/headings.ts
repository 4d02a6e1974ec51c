import type { PeriodsPerYear } from '../../../../base/values/dates';
import type { ColumnField } from '../../messages/files/columns';

/** The indices of the columns, from 0. A company may have several: its code and its name. */
export type Columns = Partial<Record<ColumnField, readonly number[]>>;

/** The end of a heading with a number: `Rekeningnr.`, `Account No`. It is read as `nr`. */
const NUMBER = /(?:nummer|number|num|no)$/;
const CODE = /(?:nr|code|id)$/;
const CURRENCY = /(?:in)?euro$/;
const NAME = /(?:naam|name|omschrijving|omschr|oms|description|descr)$/;
const NAME_BEFORE = /^(?:naamvan|naam|name|omschrijving|description)/;
const CODE_BEFORE = /^(?:code|nr|nummer)/;

const AROUND = [CODE, NAME, NAME_BEFORE, CODE_BEFORE];

interface Names {
	/** As `keyOf` gives them. */
	names: readonly string[];
	/** Words that may come before or behind a name. */
	around?: readonly RegExp[];
}

/** Headings that people and exports use. */
const NAMES: Readonly<Record<Exclude<ColumnField, 'run' | 'ignored'>, Names>> = {
	date: {
		names: [
			...['datum', 'boekdatum', 'boekingsdatum', 'datumboeking', 'journaaldatum', 'transactiedatum'],
			...['date', 'entrydate', 'postingdate', 'transactiondate', 'bookingdate'],
		],
	},
	ledgerAccount: {
		names: [
			...['grootboek', 'grootboekrekening', 'grootboekrek', 'grbrek', 'gbrek', 'rekening', 'rek'],
			...['ledgeraccount', 'generalledgeraccount', 'glaccount', 'account', 'dim1'],
		],
		around: [CODE, CODE_BEFORE],
	},
	description: {
		names: [
			...[
				'omschrijving',
				'boekomschrijving',
				'omschrijvingboeking',
				'regelomschrijving',
				'omschrijvingregel',
			],
			...['oms', 'omschr', 'looncomponent', 'description', 'linedescription', 'componentname'],
		],
	},
	debit: {
		names: ['debet', 'debetbedrag', 'bedragdebet', 'debit', 'debitamount', 'amountdebit'],
		around: [CURRENCY],
	},
	credit: {
		names: ['credit', 'creditbedrag', 'bedragcredit', 'creditamount', 'amountcredit'],
		around: [CURRENCY],
	},
	amount: { names: ['bedrag', 'waarde', 'amount', 'value'], around: [CURRENCY] },
	side: {
		names: [
			...[
				'dc',
				'debetcredit',
				'debetofcredit',
				'debitcredit',
				'debitorcredit',
				'debetkrediet',
				'drcr',
				'dbcr',
			],
			...['dcindicator', 'debitcreditindicator', 'creditdebitindicator', 'sh', 'sollhaben', 'afbij'],
		],
	},
	costCentre: { names: ['kostenplaats', 'kpl', 'costcentre', 'costcenter'], around: [CODE] },
	period: {
		names: [
			...['periode', 'boekperiode', 'loonperiode', 'salarisperiode', 'verloningsperiode'],
			...['tijdvak', 'loontijdvak', 'aangiftetijdvak'],
			...['per', 'period', 'financialperiod', 'payperiod', 'payrollperiod'],
		],
		around: [/nr$/],
	},
	year: { names: ['jaar', 'boekjaar', 'loonjaar', 'year', 'financialyear', 'fiscalyear'] },
	company: {
		names: [
			...['bedrijf', 'bedrijfs', 'werkgever', 'werkgevers', 'onderneming', 'ondernemings'],
			...['klant', 'klanten', 'administratie', 'company', 'employer', 'client', 'customer'],
			// The same names without "nr" are amounts.
			...['loonheffingennr', 'loonheffingsnr', 'loonheffingnr', 'loonbelastingnr', 'lhnr'],
		],
		around: [CODE, /(?:naam|name)$/, /^(?:naam|name|code|nr|nummer)/],
	},
};

/** Names of a period column in a year of twelve periods. */
const MONTHS = ['maand', 'loonmaand', 'boekmaand', 'month'];

export const COLUMN_FIELDS = [...Object.keys(NAMES), 'run', 'ignored'].sort() as ColumnField[];

/** Of the employees of one employer. */
const EMPLOYEE: Names = {
	names: [
		...['medewerker', 'medewerkers', 'werknemer', 'werknemers', 'personeel', 'personeels', 'persoon'],
		...['persoons', 'employee', 'dienstverband', 'contract', 'inkomstenverhouding', 'ikv'],
		...['bsn', 'burgerservice'],
	],
	around: AROUND,
};

/** Known to be of no use: these say nothing of the date, side, account or employer of a line. */
const OF_NO_USE: Names = {
	names: [
		...['regel', 'line', 'boekstuk', 'stuk', 'boeking', 'boekings', 'dagboek', 'journaal', 'journal', 'volg'],
		...[
			'factuur',
			'component',
			'looncode',
			'loonnr',
			'kostensoort',
			'btwcode',
			'valuta',
			'currency',
			'wisselkoers',
			'koers',
		],
		...['aantal', 'uren', 'quantity', 'hours', 'eenheid', 'unit'],
		...['geboortedatum', 'gebdatum', 'contractdatum', 'indienst', 'datumindienst', 'indienstsinds'],
		...['indiensttreding', 'datumindiensttreding', 'uitdienst', 'datumuitdienst'],
	],
	around: AROUND,
};

/** Of these words alone is a heading of hours or days. */
const QUANTITIES = [
	'aantal',
	'uren',
	'uur',
	'dagen',
	'gewerkt',
	'gewerkte',
	'verloond',
	'verloonde',
	'hours',
	'days',
	'fte',
];

/** What an account or cost centre is called, beside its code. */
const DESCRIBED: Names = {
	names: [
		...['grootboek', 'grootboekrekening', 'grootboekrek', 'gbrek', 'rekening', 'rek', 'kostenplaats'],
		...['account', 'glaccount', 'ledgeraccount', 'costcentre', 'costcenter'],
	],
	around: [NAME, NAME_BEFORE],
};

/** Of one employer too: named as not used, as they may be its cost centres. */
const DEPARTMENT: Names = {
	names: ['afdeling', 'afdelings', 'bedrijfsonderdeel', 'department', 'kostendrager'],
	around: AROUND,
};

/** Of one employer too, and may be amounts. */
const CHARGES: Names = {
	names: ['loon', 'werkgeverslasten', 'werkgeverspremie', 'werkgeversbijdrage'],
	around: AROUND,
};

/** Words for the sides, in Dutch, English and German, and of bank files. */
export const SIDES: Readonly<Record<'debit' | 'credit', readonly string[]>> = {
	debit: ['d', 'db', 'dr', 'deb', 'debet', 'debit', 'dbit', 's', 'soll', 'af'],
	credit: ['c', 'cr', 'k', 'cre', 'credit', 'krediet', 'crdt', 'h', 'haben', 'bij'],
};

/** The side that a heading has a word of; null for none, or both. */
export function sideCalled(heading: string): 'debit' | 'credit' | null {
	const words = heading
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(({ length }) => length > 1);
	const [debit, credit] = [SIDES.debit, SIDES.credit].map((some) =>
		words.some((word) => some.includes(word)),
	);
	return debit === credit ? null : debit ? 'debit' : 'credit';
}

export function fieldCalled(heading: string, periodsPerYear: PeriodsPerYear = 12): ColumnField | null {
	const key = keyOf(heading);
	if (MONTHS.includes(key)) return periodsPerYear === 12 ? 'period' : null;
	return (
		COLUMN_FIELDS.find((field) => field !== 'run' && field !== 'ignored' && isCalled(key, NAMES[field])) ??
		null
	);
}

/** Whether a column of this field has money. */
export function isOfAmounts(field: ColumnField | null): boolean {
	return field === 'amount' || field === 'debit' || field === 'credit';
}

/** Whether nothing is lost when a column with this heading is not read. */
export function isOfNoUse(heading: string): boolean {
	const key = keyOf(heading);
	const words = heading
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
	if (words.length > 0 && words.every((word) => QUANTITIES.includes(word))) return true;
	return [OF_NO_USE, DESCRIBED, EMPLOYEE].some((names) => isCalled(key, names));
}

/** Whether numbers under this heading are codes. */
export function isDepartment(heading: string): boolean {
	return isCalled(keyOf(heading), DEPARTMENT);
}

/** Whether a column, by its heading, has something else than employers; `Naam` is that of employees beside their numbers. */
export function isNoEmployer(heading: string, headings: readonly string[]): boolean {
	const key = keyOf(heading);
	const field = fieldCalled(heading);
	if (field !== null) return field !== 'company' && field !== 'description';
	if (isOfNoUse(heading) || isDepartment(heading) || isCalled(key, CHARGES)) return true;
	return key === 'naam' && headings.some((other) => isCalled(keyOf(other), EMPLOYEE));
}

function isCalled(key: string, { names, around = [] }: Names): boolean {
	return names.includes(key) || around.some((word) => names.includes(key.replace(word, '')));
}

/** Longer than any heading. */
const LONGEST = 200;

/** What programs put around a heading: a currency or a language in brackets, a number before it, and `fld`. */
const IN_BRACKETS = /[([](?:€|eur|euro|valuta|nl|nld|nederlands|en|eng|engels|english|de|fr)[)\]]/g;
const BEFORE = /^\s*(?:\d{1,3}(?:[.):_-]\s*|\s+)|fld(?=\p{L}))/u;

/** A currency as a word of its own: `Debit EUR` and `DebitEUR` are amounts, and `Debiteur` is a debtor. */
const EUR_BEHIND = /(?:[\s_-](?:in[\s_-])?(?:eur|EUR|Eur)|(?<=\p{Ll})EUR)\s*$/u;

/** A heading as it is compared: its words, without case and punctuation. */
function keyOf(heading: string): string {
	if (heading.length > LONGEST) return heading;
	const words = heading.replace(EUR_BEHIND, '').toLowerCase().replace(IN_BRACKETS, '').replace(BEFORE, '');
	return plain(words).replace(NUMBER, 'nr');
}

/** Without case, spaces and punctuation. */
export function plain(heading: string): string {
	if (heading.length > LONGEST) return heading;
	return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

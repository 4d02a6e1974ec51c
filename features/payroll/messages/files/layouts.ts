import { answer, send, set, when, type Advice } from '../../../../base/words/advice';
import { AGAIN, quoted } from '../../../../base/files/messages';
import type { Fault } from '../../../../base/words/finding';
import { inBoth } from '../../../../base/words/language';
import type { Messages } from '../../../../base/words/message';
import { shown } from '../../settings';
import { COLUMNS, HOLDS, type ColumnField, type UnreadColumn } from './columns';

const MEND: Advice = [
	send('correct the file', 'verbeter het in het bestand'),
	set('columns', 'set {field}', 'zet bij {field} welke kolom wat is'),
];

/** Of the file as a whole it was said by who sent it, or by its name. */
const periodsOf = (isOfFile: boolean): Advice => [
	when(
		'if the period is right',
		'Klopt de periode',
		set(
			'periodsPerYear',
			'set {field} to how the company is paid',
			'zet bij {field} hoe het bedrijf verloont',
		),
	),
	when(
		'if not',
		'Zo niet',
		isOfFile
			? send(
					'give the right one with the file, or in its name',
					'geef de goede op bij het bestand, of in de naam ervan',
				)
			: send('correct it in the file', 'verbeter hem in het bestand'),
	),
];

const SIDES = set(
	'sides',
	'Put the two words that the file has into {field}, the one for debit first.',
	'Zet bij {field} de twee woorden die het bestand gebruikt, dat voor debet eerst.',
);

const IN_EXCEL: Record<'damaged' | 'formula', Advice> = {
	damaged: [
		send(
			'open it in Excel, save it as a workbook (xlsx) and send that',
			'open het in Excel, bewaar het als werkmap (xlsx) en stuur dat',
		),
		send('export it from the payroll once more', 'exporteer het opnieuw uit de salarisadministratie'),
	],
	formula: send(
		'Open it in Excel, correct what shows an error, save it and send that.',
		'Open het in Excel, verbeter wat een fout toont, bewaar het en stuur dat.',
	),
};

/** What helps against these faults; other things may be wrong in the same file. A table can be corrected, or read otherwise. */
function remedy(isTable: boolean, faults: readonly Fault[]): Advice {
	const has = (code: Fault['code']) => faults.some((fault) => fault.code === code);
	if (has('linePeriod'))
		return periodsOf(faults.some((fault) => fault.code === 'linePeriod' && fault.line === null));
	if (has('workbookDamaged')) return IN_EXCEL.damaged;
	if (has('lineFormula')) return IN_EXCEL.formula;
	if (faults.some((fault) => fault.code === 'lineValue' && fault.field === 'side')) return SIDES;
	return isTable ? MEND : send(AGAIN.en, AGAIN.nl);
}

/** What more than one column of may have to be booked: its lines would have to be more. */
const ONE_EACH = when(
	'if it is another amount or account of a line',
	'Is het een ander bedrag of een andere rekening van een regel',
	send('export one account and one amount a line', 'exporteer één rekening en één bedrag per regel'),
);

const FILL_IN = when(
	'if it is the date',
	'Is het de datum',
	send('fill it in on every line', 'vul hem op elke regel in'),
);

/** "'date=Boekdag' or 'ignored=Boekdag'", and what the second one says. */
const either = inBoth((texts: readonly string[]) => {
	const each = texts.map((text) => `'${text}'`);
	const isIgnored = texts.some((text) => text.includes('ignored='));
	return [
		`${each.join(' or ')}${isIgnored ? " ('ignored' does not count)" : ''}`,
		`${each.join(' of ')}${isIgnored ? " ('ignored' telt niet mee)" : ''}`,
	];
});

/** What a person puts into the setting for the fields of a line; a table may have no column of dates at all. */
function whereTheyAre({ missing, terms, isDated }: ColumnsMissing): Advice {
	const left = missing.filter((field) => !terms.some((text) => text.startsWith(`${field}=`)));
	const others = left.filter((field) => field !== 'date' || isDated).map((field) => `'${field}='`);
	const texts = terms.map((text) => `'${text}'`);
	const put = [...texts, ...others].join(', ');
	const columns = answer(
		'columns',
		texts.length > 0 && others.length === 0 ? [terms.join(', ')] : [...terms, ...others],
		`add to {field}: ${put}${others.length > 0 ? ', by name or number' : ''}`,
		`voeg toe aan {field}: ${put}${others.length > 0 ? ', met naam of nummer' : ''}`,
	);
	const dates = send(
		"add a column 'Datum', or give its period: in the form or its name ('2026-05')",
		"voeg een kolom 'Datum' toe, of de periode ('2026-05') in formulier of naam",
	);
	const noDate = left.includes('date') && !isDated;
	if (put === '') return dates;
	return noDate
		? [when('for what is there', 'Voor wat er wel is', columns), when('for the date', 'Voor de datum', dates)]
		: columns;
}

type Choosing = {
	file: string;
	/** Texts for the setting, of which one is right. */
	choices: string[];
	/** What the choice is kept for: all files with these headings; '' where only the books ask. */
	layout: string;
};

type ColumnsMissing = {
	missing: ColumnField[];
	columns: string[];
	/** Texts for the setting, as far as they can be said; when they are all, they are the one choice. */
	terms: string[];
	/** Whether there are columns of dates. */
	isDated: boolean;
};

/** Findings of reading a file in its layout; `file` is its name. */
export const payrollLayouts = {
	/** `format` is the label of the layout; `isTable`: it has rows. */
	fileUnreadable: (
		{ file, format, isTable, faults }: { file: string; format: string; isTable: boolean; faults: Fault[] },
		t,
	) => {
		return [
			`'${file}' cannot be read as ${format}: ${t.faults(faults)}.`,
			`'${file}' is niet te lezen als ${format}: ${t.faults(faults)}.`,
			remedy(isTable, faults),
		];
	},
	fileColumnsMissing: ({ file, missing, columns, terms, isDated }: Choosing & ColumnsMissing, t) => [
		`'${file}' has no columns for ${missing.map((field) => COLUMNS.en[field]).join(', ')}${columns.length > 0 ? `, but ${t.list(columns, 4)}` : ''}.`,
		`'${file}' heeft geen kolommen voor ${missing.map((field) => COLUMNS.nl[field]).join(', ')}${columns.length > 0 ? `, wel ${t.list(columns, 4)}` : ''}.`,
		whereTheyAre({ missing, columns, terms, isDated }),
	],
	/** A column in the setting does not exist. */
	fileColumnUnknown: ({ file, column, columns }: { file: string; column: string; columns: string[] }, t) => [
		`'${file}' has no column '${column}'. There is: ${t.list(columns, 5)}.`,
		`'${file}' heeft geen kolom '${column}'. Er staat: ${t.list(columns, 5)}.`,
		set('columns', 'Correct {field}.', 'Verbeter {field}.'),
	],
	fileColumnsDouble: (
		{ file, field, columns, choices }: Choosing & { field: ColumnField; columns: string[] },
		t,
	) => [
		`More than one column of '${file}' can be the ${COLUMNS.en[field]}: ${t.list(columns, 5)}.`,
		`In '${file}' kan meer dan één kolom ${COLUMNS.nl[field]} zijn: ${t.list(columns, 5)}.`,
		answer(
			'columns',
			choices,
			`Add to {field} which it is: ${either.en(choices)}.`,
			`Voeg toe aan {field} welke het is: ${either.nl(choices)}.`,
		),
	],
	/** Columns that are not known, and have what may have to be booked. */
	fileColumnsUnread: ({ file, columns, choices }: Choosing & { columns: UnreadColumn[] }, t) => {
		const mayBeBooked = columns.some(({ holds }) => ['accounts', 'amounts', 'numbers'].includes(holds));
		const mayBeFilled =
			columns.some(({ holds }) => holds === 'someDates') && !choices.some((text) => text.includes('date='));
		const first = mayBeBooked ? ONE_EACH : mayBeFilled ? FILL_IN : null;
		const told = (names: typeof HOLDS.en) =>
			columns
				.map(({ column, holds, values }) => `'${column}' (${names[holds]}: ${t.list(values, 3)})`)
				.join(', ');
		const columnsAre = answer(
			'columns',
			choices,
			`add to {field} what they are: ${either.en(choices)}`,
			`voeg toe aan {field} wat het zijn: ${either.nl(choices)}`,
		);
		return [
			`It is not known what these columns of '${file}' are: ${told(HOLDS.en)}.`,
			`Van deze kolommen van '${file}' is niet bekend wat het zijn: ${told(HOLDS.nl)}.`,
			first ? [first, when('if not', 'Zo niet', columnsAre)] : columnsAre,
		];
	},
	/** Columns that are not known, of texts, hours or names. */
	fileColumnsNotUsed: ({ file, columns }: { file: string; columns: string[] }, t) => [
		`Of '${file}' these columns are not used: ${t.list(columns, 9)}.`,
		`Van '${file}' zijn deze kolommen niet gebruikt: ${t.list(columns, 9)}.`,
	],
	/** By what a person chose in the form, for this file or an earlier one of its layout. */
	fileColumnsChosen: ({ file, terms }: { file: string; terms: string[] }, t) => [
		`'${file}' was read as was chosen in the form: ${t.list(terms, 5)}. '${shown.columns}' goes first.`,
		`'${file}' is gelezen zoals in het formulier gekozen is: ${t.list(terms, 5)}. '${shown.columns}' gaat voor.`,
	],
	/** A column that is not read has several employers. */
	fileEmployersUnread: (
		{ file, column, choices, values }: Choosing & { column: string; values: string[] },
		t,
	) => [
		`Column '${column}' of '${file}' is not read, and seems to have several employers: ${t.list(values, 3)}.`,
		`Kolom '${column}' van '${file}' wordt niet gelezen, en er lijken meer werkgevers in te staan: ${t.list(values, 3)}.`,
		[
			when(
				'if they are employers',
				'Zijn het werkgevers',
				answer(
					'columns',
					choices.filter((text) => text.startsWith('company=')),
					`add 'company=${column}' to {field}, and put their names at '${shown.companies}'`,
					`voeg 'company=${column}' toe aan {field}, en zet hun namen bij '${shown.companies}'`,
				),
			),
			when(
				'if not',
				'Zo niet',
				answer(
					'columns',
					choices.filter((text) => text.startsWith('ignored=')),
					`add 'ignored=${column}' to {field}`,
					`voeg 'ignored=${column}' toe aan {field}`,
				),
			),
		],
	],
	/** A table without a column of dates. */
	fileWithoutDates: ({ file, dates }: { file: string; dates: string[] }, t) => [
		`'${file}' has no dates: the last day of the period was taken, ${t.list(
			dates.map((date) => t.date(date)),
			5,
		)}.`,
		`In '${file}' staan geen datums: de laatste dag van de periode is genomen, ${t.list(
			dates.map((date) => t.date(date)),
			5,
		)}.`,
	],
	/** Numbers that can be read in two ways, or are written in two ways. */
	fileDecimalsUnclear: ({ file, values }: { file: string; values: string[] }, t) => [
		`The amounts in '${file}' do not show whether the comma or the point separates the decimals: ${t.list(values, 3)}.`,
		`Van de bedragen in '${file}' is niet te zeggen of de komma of de punt de decimalen scheidt: ${t.list(values, 3)}.`,
		set('decimals', 'Set {field} to the right separator.', 'Zet bij {field} wat het is.'),
	],
	/** Dates that can be read in two ways. */
	fileDatesUnclear: ({ file, values }: { file: string; values: string[] }, t) => [
		`The dates in '${file}' do not show which part comes first, day, month or year: ${t.list(values, 3)}.`,
		`Van de datums in '${file}' is niet te zeggen wat eerst komt, dag, maand of jaar: ${t.list(values, 3)}.`,
		set('dateOrder', 'Choose it at {field}.', 'Kies het bij {field}.'),
	],
} satisfies Messages;

/** A fault in a line of a file, from 1. */
export const payrollLayoutFaults = {
	lineValue: ({ line, field, value }: { line: number; field: ColumnField | 'currency'; value: string }) => [
		`line ${line} has ${quoted.en(value)} for its ${COLUMNS.en[field]}`,
		`regel ${line} heeft ${quoted.nl(value)} als ${COLUMNS.nl[field]}`,
	],
} satisfies Messages;

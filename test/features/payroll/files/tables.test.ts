import fc from 'fast-check';
import { textsIn } from '../../../../base/values/text';
import type { Finding } from '../../../../base/words/finding';
import { readColumns } from '../../../../features/payroll/files/table/columns';
import { parseChosen } from '../../../../features/payroll/files/chosen';
import type { FileSettings } from '../../../../features/payroll/files/formats/types';
import { linesIn, parsed, refusalOf, SETTINGS } from './support/settings';

/** Tables as payroll packages and people write them: none is read with a wrong date, side or account, and what is asked works as it is typed. */
const LINES = (date: string) => [`${date} 4000 1250.50 0.00`, `${date} 1710 0.00 1250.50`];
const MAY = LINES('2026-05-31');
const JUNE = LINES('2026-06-15');

const NAME = { name: '2026-05.csv' };
const columnsOf = (text: string): FileSettings['columns'] => {
	const read = readColumns(text);
	if ('fault' in read) throw new Error(JSON.stringify(read.fault));
	return read.value;
};
const choicesOf = (refused: Finding | undefined) =>
	'choices' in (refused ?? {}) ? textsIn((refused as { choices: string[] }).choices) : [];

/** Types what is offered until the file is read: the answers at these places, one for each question. */
function readWith(text: string, given: Partial<FileSettings & { name: string }>, places: readonly number[]) {
	let typed = '';
	const { columns: before = [] } = given;
	const asked: string[] = [];
	for (const place of places) {
		const refused = refusalOf(text, { ...NAME, ...given, columns: [...before, ...columnsOf(typed)] });
		asked.push(refused.code);
		const choice = choicesOf(refused)[place] ?? '';
		if (choice === '') throw new Error(JSON.stringify(refused));
		typed = [typed, choice].filter(Boolean).join(', ');
	}
	return { asked, lines: linesIn(text, { ...NAME, ...given, columns: [...before, ...columnsOf(typed)] }) };
}

const csv = (...lines: string[]) => [...lines, ''].join('\r\n');
const sides = (header: string, before: string, behind = '') =>
	csv(header, `${before};4000;Bruto;1250,50;${behind}`, `${before};1710;Netto;;1250,50${behind}`);

const READ: [name: string, text: string, lines?: string[], settings?: Partial<FileSettings>][] = [
	[
		'AFAS',
		csv(
			'Datum boeking;Grootboek;Omschrijving;Debet;Credit',
			'15-06-2026;4000;Bruto;1250,50;',
			'15-06-2026;1710;Netto;;1250,50',
		),
		JUNE,
	],
	[
		'AFAS, names of accounts',
		csv(
			'Dagboek;Boekingsdatum;Grootboekrekening;Grootboekrekeningoms.;Omschrijving boeking;Bedrag debet;Bedrag credit;Kostenplaats;Kostenplaatsoms.',
			'90;31-05-2026;4000;Lonen;mei;1250,50;;;',
			'90;31-05-2026;1710;Te betalen lonen;mei;;1250,50;;',
		),
	],
	[
		'AFAS, employees',
		csv(
			'Datum;Medewerker;Naam;Grootboekrekening;Debet;Credit',
			'31-05-2026;101;Jan;4000;1250,50;',
			'31-05-2026;101;Jan;1710;;1250,50',
		),
	],
	[
		'SnelStart 12',
		csv(
			'fldDagboek;fldBoekingcode;fldDatum;fldGrootboeknummer;fldDebet;fldCredit;fldOmschrijving',
			'90;1;31-05-2026;4000;1250,50;0,00;Bruto',
			'90;1;31-05-2026;1710;0,00;1250,50;Netto',
		),
	],
	[
		'Loket',
		csv(
			'Werkgever;Periode;Jaar;Boekdatum;Rekeningnummer;Rekeningomschrijving;Kostenplaats;Debet;Credit',
			'12345;5;2026;31-05-2026;4000;Lonen;;1250,50;',
			'12345;5;2026;31-05-2026;1710;Netto;;;1250,50',
		),
	],
	[
		'Loket, no dates',
		csv(
			'Periode;Jaar;Rekening;Omschrijving;D/C;Bedrag',
			'5;2026;4000;Bruto;D;1250,50',
			'5;2026;1710;Netto;C;1250,50',
		),
	],
	[
		'Visma, English',
		csv(
			'1. Posting Date,2. Account No.,3. Account Name,4. Debit Amount (EUR),5. Credit Amount (EUR)',
			'31.05.2026,4000,Wages,1250.50,',
			'31.05.2026,1710,Net,,1250.50',
		),
	],
	[
		'Visma, signed',
		csv(
			'Date;Account;Description;Amount [EUR]',
			'2026-05-31;4000;Wages;1250,50',
			'2026-05-31;1710;Net;-1250,50',
		),
	],
	[
		'Easyflex, table',
		csv(
			'Boekingsdatum;Grootboekrekening;Kostenplaats;Kostensoort;Omschrijving;Bedrag',
			'31-05-26;4000;;;Bruto;1250.50',
			'31-05-26;1710;;;Netto;-1250.50',
		),
	],
	[
		'Easyflex for AccountView, by number',
		csv('00001,90,1,31-05-26,05,4000,,,Bruto,1250.50', '00002,90,1,31-05-26,05,1710,,,Netto,-1250.50'),
		MAY,
		{ columns: columnsOf('date=4, period=5, ledgerAccount=6, amount=10') },
	],
	[
		'Exact Online',
		csv(
			'Dagboek: Code,Boekjaar,Periode,Boekstuknummer,Boekdatum,Grootboekrekening,Omschrijving,Onze ref.,Bedrag,Aantal,BTW-code,Kostenplaats: Code,Code,Naam',
			'90,2026,5,1,31-05-2026,4000,Bruto,,1250.50,,,,,',
			'90,2026,5,1,31-05-2026,1710,Netto,,-1250.50,,,,,',
		),
	],
	[
		'King',
		csv(
			'Dagboekcode;Boekjaar;Periode;Boekstuk;Datum;Rekeningnummer;Kostenplaatsnummer;Omschrijving;Debet;Credit',
			'MEM;2026;5;1;31-05-2026;4000;;Bruto;1250,50;',
			'MEM;2026;5;1;31-05-2026;1710;;Netto;;1250,50',
		),
	],
	[
		'AccountView',
		csv(
			'REGELNR;DAGBOEK;STUKNR;DATUM;PERIODE;GROOTBOEK;KOSTENPLAATS;OMSCHRIJVING;BEDRAG',
			'1;90;1;20260531;5;4000;;Bruto;1250,50',
			'2;90;1;20260531;5;1710;;Netto;-1250,50',
		),
	],
	[
		'Asperion',
		csv(
			'Boekstuk;Credit;Debet;Datum;Grbrek;factuurnr;Omschrijving',
			'1;;1250,50;31-5-2026;4000;;Bruto',
			'2;1250,50;;31-5-2026;1710;;Netto',
		),
	],
	[
		'Xcount, with a line before',
		csv(
			'LOON',
			'Rekeningnummer,RekeningOmschrijving,Debet,Credit,Datum',
			'4000,Bruto,1250.5000,0.0000,2026-05-31',
			'1710,Netto,0.0000,1250.5000,2026-05-31',
		),
	],
	[
		'journal sheet with titles',
		csv(
			'Bakkerij De Korst B.V.;;;',
			'Journaalpost mei 2026;;;',
			'Grootboek;Omschrijving;Debet (EUR);Credit (EUR)',
			'4000;Bruto;1250,50;',
			'1710;Netto;;1250,50',
			'Totaal;;1250,50;1250,50',
		),
	],
	[
		'own spreadsheet, two digits of the year',
		csv('Datum;Rekening;Bedrag', '31/05/26;4000;1250,50', '31/05/26;1710;-1250,50'),
	],
	[
		'own spreadsheet, a month in words',
		csv('datum;rekening;bedrag in euro', '31 mei 2026;4000;€ 1.250,50', '31 mei 2026;1710;€ -1.250,50'),
	],
	[
		'own spreadsheet, padded',
		csv(
			'Datum \t; Rekening ;\tDebet; Credit',
			'31-05-2026\t;\t"4000"\t; 1250,50;',
			'31-05-2026;\u00A01710;; 1250,50',
		),
	],
	[
		'own spreadsheet, the month first',
		csv('Datum;Rekening;Debet;Credit', '05/31/2026;4000;1250,50;', '05/31/2026;1710;;1250,50'),
	],
	[
		'departments, hours and notes',
		csv(
			'Datum;Rekening;Afdeling;Uren;Opmerking;Debet;Credit',
			'31-05-2026;4000;Winkel;160,00;zie mail;1250,50;',
			'31-05-2026;1710;Winkel;;;;1250,50',
		),
	],
];

test.each(READ)('%s is read', (_name, text, lines = MAY, settings = {}) => {
	expect(linesIn(text, { ...NAME, ...settings })).toEqual(lines);
});

// Codes are asked about no sooner than in packages' files.
test.each(READ)('%s is read with whole euros', (_name, text, lines = MAY, settings = {}) => {
	const whole = text
		.replace(/\b1\.?250[,.]50(00)?\b/g, '1250')
		.replaceAll('0,00', '0')
		.replaceAll('0.0000', '0');
	expect(linesIn(whole, { ...NAME, ...settings })).toEqual(lines.map((line) => line.replace('.50', '.00')));
});

const ASKED: [
	name: string,
	text: string,
	codes: string[],
	places: number[],
	lines: string[],
	settings?: object,
][] = [
	// Dates under a heading that is not known.
	...['Boekdag', 'Dd. journaal', 'Valutadatum', 'Verwerkt op', '15'].map(
		(heading): (typeof ASKED)[number] =>
			[
				`dates under ${heading}: the date`,
				...([
					sides(`${heading};Grootboek;Omschrijving;Debet;Credit`, '15-06-2026'),
					['fileColumnsUnread'],
					[0],
					JUNE,
				] as const),
			] as never,
	),
	[
		'dates that are not the date',
		sides('Boekdag;Grootboek;Omschrijving;Debet;Credit', '15-06-2026'),
		['fileColumnsUnread'],
		[1],
		MAY,
	],
	[
		'dates beside a known date',
		sides('Datum;Uitbetaald;Grootboek;Omschrijving;Debet;Credit', '31-05-2026;15-06-2026'),
		['fileColumnsUnread'],
		[0],
		MAY,
	],
	[
		'dates that should be the date, beside a known one',
		sides('Datum;Uitbetaald;Grootboek;Omschrijving;Debet;Credit', '31-05-2026;15-06-2026'),
		['fileColumnsUnread'],
		[1],
		JUNE,
	],
	[
		'two columns of dates',
		sides('Van;Tot;Grootboek;Omschrijving;Debet;Credit', '01-05-2026;31-05-2026'),
		['fileColumnsUnread'],
		[1],
		MAY,
	],
	[
		'dates with a time, which are none to book on',
		sides('Gemaakt;Grootboek;Omschrijving;Debet;Credit', '15-06-2026 14:05'),
		['fileColumnsUnread'],
		[0],
		MAY,
	],
	[
		'dates, without a period',
		sides('Boekdag;Grootboek;Omschrijving;Debet;Credit', '15-06-2026'),
		['fileColumnsUnread'],
		[0],
		JUNE,
		{ name: 'journaal.csv' },
	],
	// Other amounts.
	...['Cumulatief', 'Vorige periode', 'BTW-bedrag', 'Tarief', 'Bedrag t/m'].map(
		(heading) =>
			[
				`amounts under ${heading}`,
				sides(`Datum;Grootboek;Omschrijving;Debet;Credit;${heading}`, '31-05-2026', ';99,10'),
				['fileColumnsUnread'],
				[0],
				MAY,
			] as (typeof ASKED)[number],
	),
	// The answers to the questions above are typed behind these.
	...(
		[
			['amount=Netto', 'Datum;Rekening;Netto;Debet;Credit', '31-05-2026;#;%;9,00;8,00'],
			['amount=Netto', 'Datum;Rekening;Netto;Bedrag', '31-05-2026;#;%;7'],
			['debit=Af, credit=Bij', 'Datum;Rekening;Af;Bij;Bedrag', '31-05-2026;#;$;7,00'],
		] as const
	).map(
		([given, header, line]) =>
			[
				`amounts that ${given} replaces`,
				csv(
					header,
					line.replace('#', '4000').replace('%', '1250,50').replace('$', '1250,50;'),
					line.replace('#', '1710').replace('%', '-1250,50').replace('$', ';1250,50'),
				),
				['fileColumnsUnread'],
				[0],
				MAY,
				{ columns: columnsOf(given) },
			] as (typeof ASKED)[number],
	),
	...[
		['n.v.t.', '12,50', '99,00'],
		['', '250', ''],
		['zie bijlage', '250', '100'],
		['', '-100', ''],
	].map(
		([a = '', b = '', c = '']) =>
			[
				`amounts with ${a} and ${b}`,
				csv(
					'Datum;Rekening;Debet;Credit;Nabetaling',
					`31-05-2026;4000;1250;;${a}`,
					`31-05-2026;1710;;1000;${b}`,
					`31-05-2026;1720;;250;${c}`,
				),
				['fileColumnsUnread'],
				[0],
				['2026-05-31 4000 1250.00 0.00', '2026-05-31 1710 0.00 1000.00', '2026-05-31 1720 0.00 250.00'],
			] as (typeof ASKED)[number],
	),
	...['n.v.t.', 'ma 15-06-2026', '15 juni', ''].map(
		(odd) =>
			[
				`dates with ${odd} among them`,
				csv(
					'Datum;Rekening;Bedrag;Boekdag',
					`31-05-2026;4000;1250,50;15-06-2026`,
					`31-05-2026;1710;-1250,50;${odd}`,
				),
				['fileColumnsUnread'],
				[0],
				MAY,
			] as (typeof ASKED)[number],
	),
	// Words for the sides, under a heading that is not known.
	...['Boekzijde', 'Zijde', 'C/D', 'Type'].map(
		(heading) =>
			[
				`words for the sides under ${heading}`,
				csv(
					`Datum;Grootboek;Omschrijving;Bedrag;${heading}`,
					'31-05-2026;4000;Bruto;1250,50;Debet',
					'31-05-2026;1710;Netto;1250,50;Credit',
					';;Totaal;1250,50;',
				),
				['fileColumnsUnread'],
				[0],
				MAY,
			] as (typeof ASKED)[number],
	),
	[
		'words for the sides that are no sides, beside dates that are the date',
		csv('Boekdag;Grootboek;Bedrag;Soort', '15-06-2026;4000;1250,50;D', '15-06-2026;1710;-1250,50;C'),
		['fileColumnsUnread', 'fileColumnsUnread'],
		[1, 0],
		JUNE,
	],
	// Headings of which none is known.
	[
		'no known heading',
		csv(
			'Dag;GB;Tekst;Soll (EUR);Haben (EUR)',
			'31-05-2026;4000;Bruto;1250,50;',
			'31-05-2026;1710;Netto;;1250,50',
		),
		['fileColumnsMissing'],
		[0],
		MAY,
	],
	[
		'no known heading, one amount',
		csv('Dag;GB;Tekst;Mutatie', '31-05-2026;4000;Bruto;1250,50', '31-05-2026;1710;Netto;-1250,50'),
		['fileColumnsMissing'],
		[0],
		MAY,
	],
	[
		'half of the headings',
		csv('Datum;Post;Debet;Credit', '31-05-2026;4000;1250,50;', '31-05-2026;1710;;1250,50'),
		['fileColumnsMissing'],
		[0],
		MAY,
	],
	[
		'one side',
		csv('Datum;Rekening;Debet;Tegenkant', '31-05-2026;4000;1250,50;', '31-05-2026;1710;;1250,50'),
		['fileColumnsMissing'],
		[0],
		MAY,
	],
	[
		'a heading with a comma',
		sides('"Dag, boeking";Grootboek;Omschrijving;Debet;Credit', '15-06-2026'),
		['fileColumnsUnread'],
		[0],
		JUNE,
	],
	[
		'the same heading twice',
		sides('X;X;Grootboek;Omschrijving;Debet;Credit', 'a;15-06-2026'),
		['fileColumnsUnread'],
		[0],
		JUNE,
	],
	// Two that are known.
	[
		'two accounts',
		csv('Datum;Rekening;Grootboek;Debet;Credit', '31-05-2026;1;4000;1250,50;', '31-05-2026;2;1710;;1250,50'),
		['fileColumnsDouble'],
		[1],
		MAY,
	],
	[
		'an amount beside debit and credit',
		csv('Datum;Rekening;Bedrag;Debet;Credit', '31-05-2026;4000;1;1250,50;', '31-05-2026;1710;1;;1250,50'),
		['fileColumnsDouble'],
		[1],
		MAY,
	],
	[
		'no known heading, a title and totals',
		csv(
			'Bakkerij;;;;',
			'Soort;Dag;GB;Soll;Haben',
			'x;31-05-2026;4000;1250,50;',
			'y;31-05-2026;1710;;1250,50',
			'Totaal;;;1250,50;1250,50',
		),
		['fileColumnsMissing'],
		[0],
		MAY,
	],
	[
		'one heading twice',
		csv(
			'Datum;Rekening;Tekst;Omschrijving;Omschrijving;Debet;Credit',
			'31-05-2026;4000;;a;b;1250,50;',
			'31-05-2026;1710;;c;d;;1250,50',
		),
		['fileColumnsDouble'],
		[1],
		MAY,
	],
	// Several questions, one after the other.
	[
		'employers, then dates',
		csv(
			'Boekdag;Team;Grootboek;Debet;Credit',
			'15-06-2026;A;4000;10,00;',
			'15-06-2026;A;1710;;10,00',
			'15-06-2026;B;4000;5,00;',
			'15-06-2026;B;1710;;5,00',
		),
		['fileEmployersUnread', 'fileColumnsUnread'],
		[1, 0],
		[
			'2026-06-15 4000 10.00 0.00',
			'2026-06-15 1710 0.00 10.00',
			'2026-06-15 4000 5.00 0.00',
			'2026-06-15 1710 0.00 5.00',
		],
	],
];

test.each(ASKED)(
	'%s: asked, and read as it is answered',
	(_name, text, codes, places, lines, settings = {}) => {
		expect(readWith(text, settings, places)).toEqual({ asked: codes, lines });
	},
);

test('no column of amounts is dropped without a word, whatever the setting says, and what is asked can be typed until it is read', () => {
	const amount = fc.integer({ min: 1, max: 99_999 });
	const written = fc.oneof(
		amount.map((cents) => (cents / 100).toFixed(2).replace('.', ',')),
		amount.map((cents) => `-${cents}`),
		fc.constantFrom('', '', 'n.v.t.'),
	);
	const extra = fc.record({
		heading: fc.constantFrom('Bedrag', 'Debet', 'Credit', 'Nabetaling', 'Tarief, oud', 'X', 'X', '', '12'),
		first: amount.map((cents) => `${cents},50`),
		second: written,
	});
	const given = fc.constantFrom('amount=Netto', 'debit=Af, credit=Bij');
	const idle = fc.constantFrom('', 'ignored=Nergens, ');
	fc.assert(
		fc.property(fc.array(extra, { minLength: 1, maxLength: 4 }), given, idle, (columns, setting, before) => {
			const text = csv(
				['Datum', 'Grootboek', 'Netto', 'Af', 'Bij', ...columns.map(({ heading }) => `"${heading}"`)].join(
					';',
				),
				['31-05-2026', '4000', '10,00', '10,00', '', ...columns.map(({ first }) => first)].join(';'),
				['31-05-2026', '1710', '-10,00', '', '10,00', ...columns.map(({ second }) => second)].join(';'),
			);
			let typed: string = setting;
			for (let asked = 0; asked < 9; asked++) {
				const result = parsed(text, { ...NAME, columns: columnsOf(before + typed) });
				if ('payrolls' in result) {
					expect(linesIn(text, { ...NAME, columns: columnsOf(before + typed) })).toEqual([
						'2026-05-31 4000 10.00 0.00',
						'2026-05-31 1710 0.00 10.00',
					]);
					// Of three columns and these, each is one that the setting says.
					expect(columnsOf(typed)).toHaveLength(3 + columns.length);
					return;
				}
				typed = `${typed}, ${choicesOf(result.refused)[0]}`;
			}
			throw new Error(`asked without an end: ${typed}`);
		}),
	);
});

describe('dates with two digits for the year', () => {
	const file = (date: string) => csv('Datum;Rekening;Bedrag', `${date};4000;1,00`, `${date};1710;-1,00`);
	test.each([
		...['31-05-26', '31.05.26', '31/05/26', '26-05-31', '310526', '260531', '31-mei-26', '5/31/26'].map(
			(text) => [text, '2026-05-31'],
		),
		['26-05-26', '2026-05-26'],
	])('%s is read where one reading lies within a year of the period', (date, read) => {
		expect(linesIn(file(date), NAME)[0]).toBe(`${read} 4000 1.00 0.00`);
	});

	test.each([
		['05-06-26', {}],
		['27-05-26', {}],
		['31-05-24', {}],
		['31-05-26', { name: 'journaal.csv' }],
		['05/06/2026', {}],
	])('%s is asked about, and read by the setting', (date, settings) => {
		const refused = refusalOf(file(date), { ...NAME, ...settings });
		expect(refused).toMatchObject({ code: 'fileDatesUnclear', values: [date] });
	});

	test('the setting says it for every file, whatever the mark', () => {
		const at = (date: string, dateOrder: FileSettings['dateOrder']) =>
			linesIn(file(date), { name: '', dateOrder })[0]?.split(' ')[0];
		expect(at('05-06-26', 'dayFirst')).toBe('2026-06-05');
		expect(at('05-06-26', 'monthFirst')).toBe('2026-05-06');
		expect(at('26-06-05', 'yearFirst')).toBe('2026-06-05');
		expect(at('05/06/2026', 'monthFirst')).toBe('2026-05-06');
		expect(at('2026-06-05', 'monthFirst')).toBe('2026-06-05');
	});
});

describe('what is not used', () => {
	test('is named, unless it is known to be of no use', () => {
		const text = csv(
			'Datum;Rekening;Afdeling;Boekstuk;Uren;Notitie;;Debet;Credit;Geb.datum;Datum indiensttreding;Koers',
			'31-05-2026;4000;Winkel;1;8,00;x;y;1,00;;01-02-1990;01-03-2020;1,00',
			'31-05-2026;1710;Winkel;1;;;;;1,00;01-02-1990;01-03-2020;1,00',
		);
		const read = parsed(text, NAME);
		expect(read).toMatchObject({
			payrolls: [{ remarks: [{ code: 'fileColumnsNotUsed', columns: ['Afdeling', 'Notitie', '7'] }] }],
		});
	});
});

describe('what was chosen in the form', () => {
	const text = sides('Boekdag;Grootboek;Omschrijving;Debet;Credit', '15-06-2026');
	const given = (name = '2026-05.csv') => ({ name, content: text });
	const datesIn = ({ parsed: read }: ReturnType<typeof parseChosen>) =>
		'payrolls' in read
			? read.payrolls.flatMap(({ journals }) =>
					journals.flatMap(({ entries }) => entries.map(({ date }) => date)),
				)
			: read.refused.code;

	test('counts for this file and the next ones of its layout, and not for another', () => {
		const first = parseChosen(given(), SETTINGS, 'date=Boekdag');
		expect(datesIn(first)).toEqual(['2026-06-15']);
		const { kept = {} } = first;
		expect(Object.values(kept)).toEqual(['date=Boekdag']);
		const next = parseChosen(given('2026-06.csv'), { ...SETTINGS, kept }, '');
		expect(datesIn(next)).toEqual(['2026-06-15']);
		expect(next.parsed).toMatchObject({
			payrolls: [{ remarks: [{ code: 'fileColumnsChosen', terms: ['date=Boekdag'] }] }],
		});
		const other = { ...given(), content: text.replace('Omschrijving', 'Naam') };
		expect(datesIn(parseChosen(other, { ...SETTINGS, kept }, ''))).toBe('fileColumnsUnread');
	});

	test.each(['date=Debet', 'debit=Credit, credit=Debet', 'x', ''])(
		'%j, which was not offered, is nothing',
		(choice) => {
			const { kept, ...read } = parseChosen(given(), SETTINGS, choice);
			expect([kept, datesIn(read)]).toEqual([undefined, 'fileColumnsUnread']);
		},
	);

	test('the setting goes first', () => {
		const { kept = {} } = parseChosen(given(), SETTINGS, 'date=Boekdag');
		const settings = { ...SETTINGS, kept, columns: columnsOf('ignored=Boekdag') };
		expect(datesIn(parseChosen(given(), settings, ''))).toEqual(['2026-05-31']);
	});

	test('of two questions the first answer is kept for the second', () => {
		const two = csv(
			'Boekdag;Team;Grootboek;Debet;Credit',
			'15-06-2026;A;4000;10,00;',
			'15-06-2026;A;1710;;10,00',
			'15-06-2026;B;4000;5,00;',
			'15-06-2026;B;1710;;5,00',
		);
		const file = { name: '2026-05.csv', content: two };
		const first = parseChosen(file, SETTINGS, 'ignored=Team');
		expect(datesIn(first)).toBe('fileColumnsUnread');
		const second = parseChosen(file, { ...SETTINGS, kept: first.kept }, 'date=Boekdag');
		expect([datesIn(second), Object.values(second.kept ?? {})]).toEqual([
			['2026-06-15'],
			['ignored=Team, date=Boekdag'],
		]);
	});
});

test('columns of debit and credit of which there are more are offered as such', () => {
	const text = csv(
		'Datum;Grootboek;Debet mei;Credit mei;Debet t/m mei;Credit t/m mei',
		'31-05-2026;4000;1250,50;;9,10;',
		'31-05-2026;1710;;1250,50;;9,10',
	);
	expect(refusalOf(text, NAME)).toMatchObject({ code: 'fileColumnsMissing', missing: ['debit', 'credit'] });
	const columns = columnsOf('debit=Debet mei, credit=Credit mei');
	expect(readWith(text, { columns }, [0]).lines).toEqual(MAY);
});

test.each(['2026-05.csv', 'journaal.csv'])('dates that not every line has say so, in %s', (name) => {
	const text = csv('Boekdag;Grootboek;Bedrag', '15-06-2026;4000;1250,50', ';1710;-1250,50');
	expect(refusalOf(text, { name })).toMatchObject({
		code: 'fileColumnsUnread',
		columns: [{ column: 'Boekdag', holds: 'someDates' }],
		choices: ['ignored=Boekdag'],
	});
});

describe('a column of no use that a file does not have', () => {
	const given = (columns: string) => ({ ...NAME, columns: columnsOf(columns) });

	test('is nothing, by names and by numbers', () => {
		const text = csv('Datum;Grootboek;Bedrag', '31-05-2026;4000;1250,50', '31-05-2026;1710;-1250,50');
		expect(linesIn(text, given('ignored=Nergens'))).toEqual(MAY);
		const bare = text.slice(text.indexOf('\n') + 1);
		expect(linesIn(bare, given('date=1, ledgerAccount=2, amount=3, ignored=Nergens'))).toEqual(MAY);
	});

	test('nor is it what a file is refused for that is no table', () => {
		expect(refusalOf('Geachte heer,\n\nHierbij de lonen.\n', given('ignored=Nergens'))).toMatchObject({
			code: 'fileOtherKind',
		});
	});
});

test('a heading with a comma or a line break is offered as its words', () => {
	const text = csv(
		'Datum;Grootboek;Bedrag;"Cumulatief, vorig\njaar"',
		'31-05-2026;4000;1250,50;7,10',
		'31-05-2026;1710;-1250,50;',
	);
	expect(choicesOf(refusalOf(text, NAME))).toEqual(['ignored=Cumulatief vorig jaar']);
	expect(readWith(text, {}, [0]).lines).toEqual(MAY);
});

test('a text document is called one, and no JSON', () => {
	expect(refusalOf('{\\rtf1\\ansi Loon}')).toMatchObject({ code: 'fileOtherKind', kind: 'richText' });
});

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

/**
 * Files as they are written, each below its name and, behind it: what is asked with the place of the answer,
 * the month that is read, and a name of the file or columns that are set; % is each of the texts behind its name.
 */
function filesIn(all: string) {
	return all
		.trim()
		.split('\n\n')
		.flatMap((one) => {
			const [head = '', ...rows] = one.split('\n');
			const [title = '', question = '', month = '', setting = ''] = head
				.split('|')
				.map((part) => part.trim());
			const [name = '', texts = '%'] = title.split(': ');
			const asked = question === '' ? ['fileColumnsUnread', '0'] : question.split(' ');
			const settings = setting.endsWith('.csv') ? { name: setting } : { columns: columnsOf(setting) };
			return texts.split(' / ').map((text) => ({
				name: name.replace('%', text),
				text: csv(...rows).replaceAll('%', text),
				codes: asked.filter((_part, at) => at % 2 === 0),
				places: asked.filter((_part, at) => at % 2 === 1).map(Number),
				lines: month === 'June' ? JUNE : MAY,
				settings: { ...NAME, ...settings },
			}));
		});
}

const READ = filesIn(`
AFAS | | June
Datum boeking;Grootboek;Omschrijving;Debet;Credit
15-06-2026;4000;Bruto;1250,50;
15-06-2026;1710;Netto;;1250,50

AFAS, names of accounts
Dagboek;Boekingsdatum;Grootboekrekening;Grootboekrekeningoms.;Omschrijving boeking;Bedrag debet;Bedrag credit;Kostenplaats;Kostenplaatsoms.
90;31-05-2026;4000;Lonen;mei;1250,50;;;
90;31-05-2026;1710;Te betalen lonen;mei;;1250,50;;

AFAS, employees
Datum;Medewerker;Naam;Grootboekrekening;Debet;Credit
31-05-2026;101;Jan;4000;1250,50;
31-05-2026;101;Jan;1710;;1250,50

SnelStart 12
fldDagboek;fldBoekingcode;fldDatum;fldGrootboeknummer;fldDebet;fldCredit;fldOmschrijving
90;1;31-05-2026;4000;1250,50;0,00;Bruto
90;1;31-05-2026;1710;0,00;1250,50;Netto

Loket
Werkgever;Periode;Jaar;Boekdatum;Rekeningnummer;Rekeningomschrijving;Kostenplaats;Debet;Credit
12345;5;2026;31-05-2026;4000;Lonen;;1250,50;
12345;5;2026;31-05-2026;1710;Netto;;;1250,50

Loket, no dates
Periode;Jaar;Rekening;Omschrijving;D/C;Bedrag
5;2026;4000;Bruto;D;1250,50
5;2026;1710;Netto;C;1250,50

Visma, English
1. Posting Date,2. Account No.,3. Account Name,4. Debit Amount (EUR),5. Credit Amount (EUR)
31.05.2026,4000,Wages,1250.50,
31.05.2026,1710,Net,,1250.50

Visma, signed
Date;Account;Description;Amount [EUR]
2026-05-31;4000;Wages;1250,50
2026-05-31;1710;Net;-1250,50

Easyflex, table
Boekingsdatum;Grootboekrekening;Kostenplaats;Kostensoort;Omschrijving;Bedrag
31-05-26;4000;;;Bruto;1250.50
31-05-26;1710;;;Netto;-1250.50

Easyflex for AccountView, by number | | May | date=4, period=5, ledgerAccount=6, amount=10
00001,90,1,31-05-26,05,4000,,,Bruto,1250.50
00002,90,1,31-05-26,05,1710,,,Netto,-1250.50

Exact Online
Dagboek: Code,Boekjaar,Periode,Boekstuknummer,Boekdatum,Grootboekrekening,Omschrijving,Onze ref.,Bedrag,Aantal,BTW-code,Kostenplaats: Code,Code,Naam
90,2026,5,1,31-05-2026,4000,Bruto,,1250.50,,,,,
90,2026,5,1,31-05-2026,1710,Netto,,-1250.50,,,,,

King
Dagboekcode;Boekjaar;Periode;Boekstuk;Datum;Rekeningnummer;Kostenplaatsnummer;Omschrijving;Debet;Credit
MEM;2026;5;1;31-05-2026;4000;;Bruto;1250,50;
MEM;2026;5;1;31-05-2026;1710;;Netto;;1250,50

AccountView
REGELNR;DAGBOEK;STUKNR;DATUM;PERIODE;GROOTBOEK;KOSTENPLAATS;OMSCHRIJVING;BEDRAG
1;90;1;20260531;5;4000;;Bruto;1250,50
2;90;1;20260531;5;1710;;Netto;-1250,50

Asperion
Boekstuk;Credit;Debet;Datum;Grbrek;factuurnr;Omschrijving
1;;1250,50;31-5-2026;4000;;Bruto
2;1250,50;;31-5-2026;1710;;Netto

Xcount, with a line before
LOON
Rekeningnummer,RekeningOmschrijving,Debet,Credit,Datum
4000,Bruto,1250.5000,0.0000,2026-05-31
1710,Netto,0.0000,1250.5000,2026-05-31

journal sheet with titles
Bakkerij De Korst B.V.;;;
Journaalpost mei 2026;;;
Grootboek;Omschrijving;Debet (EUR);Credit (EUR)
4000;Bruto;1250,50;
1710;Netto;;1250,50
Totaal;;1250,50;1250,50

own spreadsheet, two digits of the year
Datum;Rekening;Bedrag
31/05/26;4000;1250,50
31/05/26;1710;-1250,50

own spreadsheet, a month in words
datum;rekening;bedrag in euro
31 mei 2026;4000;€ 1.250,50
31 mei 2026;1710;€ -1.250,50

own spreadsheet, padded
Datum \t; Rekening ;\tDebet; Credit
31-05-2026\t;\t"4000"\t; 1250,50;
31-05-2026;\u00A01710;; 1250,50

own spreadsheet, the month first
Datum;Rekening;Debet;Credit
05/31/2026;4000;1250,50;
05/31/2026;1710;;1250,50

departments, hours and notes
Datum;Rekening;Afdeling;Uren;Opmerking;Debet;Credit
31-05-2026;4000;Winkel;160,00;zie mail;1250,50;
31-05-2026;1710;Winkel;;;;1250,50
`);

test.each(READ)('$name is read', ({ text, lines, settings }) => {
	expect(linesIn(text, settings)).toEqual(lines);
});

// Codes are asked about no sooner than in packages' files.
test.each(READ)('$name is read with whole euros', ({ text, lines, settings }) => {
	const whole = text
		.replace(/\b1\.?250[,.]50(00)?\b/g, '1250')
		.replaceAll('0,00', '0')
		.replaceAll('0.0000', '0');
	expect(linesIn(whole, settings)).toEqual(lines.map((line) => line.replace('.50', '.00')));
});

const TWO_TEAMS = csv(
	'Boekdag;Team;Grootboek;Debet;Credit',
	...[
		'15-06-2026;A;4000;10,00;',
		'15-06-2026;A;1710;;10,00',
		'15-06-2026;B;4000;5,00;',
		'15-06-2026;B;1710;;5,00',
	],
);

const ASKED = filesIn(`
dates under %, which are the date: Boekdag / Dd. journaal / Valutadatum / Verwerkt op / 15 | | June
%;Grootboek;Omschrijving;Debet;Credit
15-06-2026;4000;Bruto;1250,50;
15-06-2026;1710;Netto;;1250,50

dates that are not the date | fileColumnsUnread 1
Boekdag;Grootboek;Omschrijving;Debet;Credit
15-06-2026;4000;Bruto;1250,50;
15-06-2026;1710;Netto;;1250,50

dates beside a known date
Datum;Uitbetaald;Grootboek;Omschrijving;Debet;Credit
31-05-2026;15-06-2026;4000;Bruto;1250,50;
31-05-2026;15-06-2026;1710;Netto;;1250,50

dates that should be the date, beside a known one | fileColumnsUnread 1 | June
Datum;Uitbetaald;Grootboek;Omschrijving;Debet;Credit
31-05-2026;15-06-2026;4000;Bruto;1250,50;
31-05-2026;15-06-2026;1710;Netto;;1250,50

two columns of dates | fileColumnsUnread 1
Van;Tot;Grootboek;Omschrijving;Debet;Credit
01-05-2026;31-05-2026;4000;Bruto;1250,50;
01-05-2026;31-05-2026;1710;Netto;;1250,50

dates with a time, which are none to book on
Gemaakt;Grootboek;Omschrijving;Debet;Credit
15-06-2026 14:05;4000;Bruto;1250,50;
15-06-2026 14:05;1710;Netto;;1250,50

dates, without a period | | June | journaal.csv
Boekdag;Grootboek;Omschrijving;Debet;Credit
15-06-2026;4000;Bruto;1250,50;
15-06-2026;1710;Netto;;1250,50

amounts under %: Cumulatief / Vorige periode / BTW-bedrag / Tarief / Bedrag t/m
Datum;Grootboek;Omschrijving;Debet;Credit;%
31-05-2026;4000;Bruto;1250,50;;99,10
31-05-2026;1710;Netto;;1250,50;99,10

amounts that amount as Netto replaces | | May | amount=Netto
Datum;Rekening;Netto;Debet;Credit
31-05-2026;4000;1250,50;9,00;8,00
31-05-2026;1710;-1250,50;9,00;8,00

amounts that amount as Netto replaces | | May | amount=Netto
Datum;Rekening;Netto;Bedrag
31-05-2026;4000;1250,50;7
31-05-2026;1710;-1250,50;7

amounts that debit as Af, credit as Bij replaces | | May | debit=Af, credit=Bij
Datum;Rekening;Af;Bij;Bedrag
31-05-2026;4000;1250,50;;7,00
31-05-2026;1710;;1250,50;7,00

dates with % among them: n.v.t. / ma 15-06-2026 / 15 juni / 
Datum;Rekening;Bedrag;Boekdag
31-05-2026;4000;1250,50;15-06-2026
31-05-2026;1710;-1250,50;%

words for the sides under %: Boekzijde / Zijde / C/D / Type
Datum;Grootboek;Omschrijving;Bedrag;%
31-05-2026;4000;Bruto;1250,50;Debet
31-05-2026;1710;Netto;1250,50;Credit
;;Totaal;1250,50;

words for the sides that are no sides, beside dates that are the date | fileColumnsUnread 1 fileColumnsUnread 0 | June
Boekdag;Grootboek;Bedrag;Soort
15-06-2026;4000;1250,50;D
15-06-2026;1710;-1250,50;C

no known heading | fileColumnsMissing 0
Dag;GB;Tekst;Soll (EUR);Haben (EUR)
31-05-2026;4000;Bruto;1250,50;
31-05-2026;1710;Netto;;1250,50

no known heading, one amount | fileColumnsMissing 0
Dag;GB;Tekst;Mutatie
31-05-2026;4000;Bruto;1250,50
31-05-2026;1710;Netto;-1250,50

half of the headings | fileColumnsMissing 0
Datum;Post;Debet;Credit
31-05-2026;4000;1250,50;
31-05-2026;1710;;1250,50

one side | fileColumnsMissing 0
Datum;Rekening;Debet;Tegenkant
31-05-2026;4000;1250,50;
31-05-2026;1710;;1250,50

a heading with a comma | | June
"Dag, boeking";Grootboek;Omschrijving;Debet;Credit
15-06-2026;4000;Bruto;1250,50;
15-06-2026;1710;Netto;;1250,50

the same heading twice | | June
X;X;Grootboek;Omschrijving;Debet;Credit
a;15-06-2026;4000;Bruto;1250,50;
a;15-06-2026;1710;Netto;;1250,50

two accounts | fileColumnsDouble 1
Datum;Rekening;Grootboek;Debet;Credit
31-05-2026;1;4000;1250,50;
31-05-2026;2;1710;;1250,50

an amount beside debit and credit | fileColumnsDouble 1
Datum;Rekening;Bedrag;Debet;Credit
31-05-2026;4000;1;1250,50;
31-05-2026;1710;1;;1250,50

no known heading, a title and totals | fileColumnsMissing 0
Bakkerij;;;;
Soort;Dag;GB;Soll;Haben
x;31-05-2026;4000;1250,50;
y;31-05-2026;1710;;1250,50
Totaal;;;1250,50;1250,50

one heading twice | fileColumnsDouble 1
Datum;Rekening;Tekst;Omschrijving;Omschrijving;Debet;Credit
31-05-2026;4000;;a;b;1250,50;
31-05-2026;1710;;c;d;;1250,50
`);

test.each(ASKED)('$name: asked, and read as it is answered', ({ text, codes, places, lines, settings }) => {
	expect(readWith(text, settings, places)).toEqual({ asked: codes, lines });
});

test.each([
	['n.v.t.', '12,50', '99,00'],
	['', '250', ''],
	['zie bijlage', '250', '100'],
	['', '-100', ''],
])('amounts with %s and %s: asked, and read as it is answered', (...extra) => {
	const rows = ['4000;1250;;', '1710;;1000;', '1720;;250;'].map((row, at) => `31-05-2026;${row}${extra[at]}`);
	expect(readWith(csv('Datum;Rekening;Debet;Credit;Nabetaling', ...rows), {}, [0])).toEqual({
		asked: ['fileColumnsUnread'],
		lines: ['4000 1250.00 0.00', '1710 0.00 1000.00', '1720 0.00 250.00'].map((line) => `2026-05-31 ${line}`),
	});
});

test('employers, then dates: asked, and read as it is answered', () => {
	expect(readWith(TWO_TEAMS, {}, [1, 0])).toEqual({
		asked: ['fileEmployersUnread', 'fileColumnsUnread'],
		lines: ['4000 10.00 0.00', '1710 0.00 10.00', '4000 5.00 0.00', '1710 0.00 5.00'].map(
			(line) => `2026-06-15 ${line}`,
		),
	});
});

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
		const file = { name: '2026-05.csv', content: TWO_TEAMS };
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

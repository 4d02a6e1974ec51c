import { whyOf } from '../../../../base/words/codes';
import { textsIn } from '../../../../base/values/text';
import { readColumns } from '../../../../features/payroll/files/table/columns';
import { readSides } from '../../../../features/payroll/files/table/table';
import { Synchronizing } from '../../../support/synchronizing';
import { faulty, linesIn, payrollsIn, refusalOf } from './support/settings';

// What is not understood is never nothing: it is told, and nothing of the file is booked.

const HEADER = 'Datum;Rekening;Debet;Credit';
const csv = (...lines: string[]) => [...lines, ''].join('\r\n');
const journal = (header: string, gross: string, net: string) =>
	csv(header, `31-05-2026;4000;10,00;;${gross}`, `31-05-2026;1710;;10,00;${net}`);
const LINES = ['2026-05-31 4000 10.00 0.00', '2026-05-31 1710 0.00 10.00'];

describe('a second account on a line', () => {
	test.each([
		['Tegenrekening', '1710', '4000', 'fileColumnsUnread'],
		['Contra', '1710', '', 'fileColumnsUnread'],
		['', '1710', '4000', 'fileColumnsUnread'],
		['Tegen, rekening', '1710', '4000', 'fileColumnsUnread'],
		// Only the books know what is an account.
		['Tegenrekening', 'A', 'B', 'journalBooked'],
		['Klasse', '1710', 'B', 'journalBooked'],
		['Grootboekrekeningoms.', 'Lonen', 'Netto', 'journalBooked'],
		['Personeelsnummer', '1710', '4000', 'journalBooked'],
	])('column %j with %j and %j, which are in the books or not: %s', async (name, gross, net, code) => {
		const header = `${HEADER};${name.includes(',') ? `"${name}"` : name}`;
		const text = journal(header, gross, net);
		const world = new Synchronizing();
		const [row] = await world.rows(payrollsIn(text, { name: '2026-05.csv' }));
		expect(whyOf(row ?? {})).toBe(code);
		if (code === 'journalBooked') return;
		// Typed as it stands, it is read.
		const choices = textsIn(row?.choices);
		expect(choices).toHaveLength(1);
		expect(row?.reason).toContain(`'${choices[0]}'`);
		const columns = readColumns(choices[0] ?? '');
		const given = { name: '2026-05.csv', columns: 'value' in columns ? columns.value : [] };
		expect(await world.rows(payrollsIn(text, given))).toMatchObject([{ code: 'journalBooked' }]);
	});

	test('an empty column has none', () => {
		expect(linesIn(journal(`${HEADER};Tegenrekening`, '', ''))).toEqual(LINES);
	});
});

describe('bytes that are no text', () => {
	const text = journal(HEADER, '', '');
	test.each([
		['\x1f', 'U+001F'],
		['\x07', 'U+0007'],
		['\uFFFD', 'U+FFFD'],
		['\x9f', 'U+009F'],
	])('the sign %j is named, with its line', (sign, name) => {
		const given = text.replace('1710', `17${sign}10`);
		expect(refusalOf(given)).toMatchObject({ code: 'fileOddSign', sign: name, line: 3 });
	});

	test('where the encoding was chosen, that may be wrong', () => {
		const bytes = Buffer.from(text.replace('1710', '17é10'), 'latin1');
		expect(refusalOf(bytes, { encoding: 'utf8' })).toMatchObject({ code: 'fileEncodingWrong' });
	});

	test('a photo of a telephone is a picture', () => {
		const photo = Buffer.concat([Buffer.from('\0\0\0\x24ftypheic'), Buffer.alloc(50, 0x81)]);
		expect(refusalOf(photo)).toMatchObject({ code: 'fileOtherKind', kind: 'picture' });
	});

	const PKCS7 = Buffer.from('308006092a864886f70d010702a080', 'hex');
	const container = (stream: string) =>
		Buffer.concat([
			Buffer.from('D0CF11E0A1B11AE1', 'hex'),
			Buffer.alloc(120),
			Buffer.from(stream, 'utf16le'),
		]);
	test.each([
		['winmail.dat', Buffer.from('789f3e2201000000', 'hex')],
		['smime.p7m', Buffer.concat([PKCS7, Buffer.alloc(500, 'x')])],
		['signed.asc', Buffer.from('-----BEGIN PGP MESSAGE-----\n\nabc\n')],
		['mail.eml', Buffer.from('MIME-Version: 1.0\r\nFrom: a@b.nl\r\n\r\nx')],
		['mail.msg', container('__properties_version1.0\0')],
	])('%s is a mail, and not the file in it', (_name, bytes) => {
		expect(refusalOf(bytes)).toMatchObject({ code: 'fileOtherKind', kind: 'mail' });
	});
});

describe('words for the sides', () => {
	const sided = (debit: string, credit: string, header = 'D/C') =>
		csv(
			`Datum;Rekening;Bedrag;${header}`,
			`31-05-2026;4000;10,00;${debit}`,
			`31-05-2026;1710;10,00;${credit}`,
		);

	test.each([
		...[
			'D C',
			'DR CR',
			'Dr. Cr.',
			'S H',
			'Soll Haben',
			'Af Bij',
			'DBIT CRDT',
			'Debet Krediet',
			'debet credit',
		],
		...['D K', 'DEB. CRE.'],
	])('%s', (words) => {
		const [debit = '', credit = ''] = words.split(' ');
		expect(linesIn(sided(debit, credit))).toEqual(LINES);
	});

	test.each(['Af Bij', 'S/H', 'Dr/Cr', 'DB/CR', 'Debet/Krediet'])('a column may be called %s', (header) => {
		expect(linesIn(sided('D', 'C', header))).toEqual(LINES);
	});

	test('others by the setting, which goes first', () => {
		expect(refusalOf(sided('Plus', 'Min'))).toMatchObject(
			faulty('lineValue', { field: 'side', value: 'Plus' }),
		);
		expect(linesIn(sided('Plus', 'MIN'), { sides: ['plus', 'min'] })).toEqual(LINES);
		expect(linesIn(sided('C', 'D'), { sides: ['C', 'D'] })).toEqual(LINES);
	});

	test.each([
		['', []],
		['Plus, Min', ['Plus', 'Min']],
	])('the setting %j', (text, value) => {
		expect(readSides(text)).toEqual({ value });
	});

	test.each(['Plus', 'Plus, plus', 'a, b, c'])('the setting may not be %j', (text) => {
		expect(readSides(text)).toMatchObject({ fault: { code: 'mustBeTwoWords' } });
	});
});

describe('what is around a value', () => {
	test.each([
		'"4000"',
		' "4000"',
		' "4000" ',
		"'4000",
		"'4000'",
		'="4000"',
		' ="4000"',
		'" 4000 "',
		'"\'4000"',
		'"""4000"""',
	])('%j is the account 4000', (account) => {
		expect(linesIn(journal(HEADER, '', '').replace(';4000;', `;${account};`))).toEqual(LINES);
	});

	test('and so of every value', () => {
		const text = csv(
			`Datum, Rekening, Bedrag`,
			`'31-05-2026, "4000", "'10,00"`,
			` "31-05-2026", '1710', '-10`,
		);
		expect(linesIn(text)).toEqual(LINES);
	});

	test('an ambiguous date stays one', () => {
		const text = journal(HEADER, '', '').replaceAll('31-05-2026', "'05/06/2026");
		expect(refusalOf(text)).toMatchObject({ code: 'fileDatesUnclear' });
	});

	test('names keep theirs: \'s-Gravenhage, "Jan" de Vries', () => {
		const text = csv(
			`${HEADER};Kostenplaats;Omschrijving`,
			`31-05-2026;4000;10,00;;'s-Gravenhage; "Jan" de Vries`,
			`31-05-2026;1710;;10,00;'s-Gravenhage;'t is zo`,
		);
		const lines = payrollsIn(text)[0]?.journals[0]?.entries[0]?.lines;
		expect(lines).toMatchObject([
			{ costCentre: "'s-Gravenhage", description: '"Jan" de Vries' },
			{ costCentre: "'s-Gravenhage", description: "'t is zo" },
		]);
	});
});

describe('a table without dates', () => {
	const text = csv('Rekening;Debet;Credit', '4000;10,00;', '1710;;10,00');
	const ofDay = (day: string) => LINES.map((line) => line.replace('2026-05-31', day));

	test.each([
		['the form', { period: '2026-11' }, '2026-11-30'],
		['its name', { name: '2026-02 bonus.csv' }, '2026-02-28'],
		['four weeks', { period: '2026-05', periodsPerYear: 13 as const }, '2026-05-17'],
	])('of which %s says the period: its last day, and the row says so', (_what, given, day) => {
		expect(linesIn(text, given)).toEqual(ofDay(day));
		const [payroll] = payrollsIn(text, given);
		expect(payroll?.remarks).toMatchObject([{ code: 'fileWithoutDates', dates: [day] }]);
		expect(payroll?.journals[0]?.periodAssumed).toBeUndefined();
	});

	test('a column may say the period', () => {
		const rows = csv('Jaar;Periode;Rekening;Debet;Credit', '2026;6;4000;10,00;', '2026;6;1710;;10,00');
		expect(linesIn(rows)).toEqual(ofDay('2026-06-30'));
		const bare = rows.replaceAll('Jaar;', '').replaceAll('2026;', '');
		expect(refusalOf(bare)).toMatchObject({ code: 'fileColumnsMissing', missing: ['date'] });
		expect(linesIn(bare, { name: '2026-06.csv' })).toEqual(ofDay('2026-06-30'));
	});

	test('of which nothing says the period: what is missing is told', () => {
		expect(refusalOf(text)).toMatchObject({ code: 'fileColumnsMissing', missing: ['date'] });
	});

	test('a date that is there goes first', () => {
		expect(linesIn(journal(HEADER, '', ''), { name: '2026-06.csv' })).toEqual(LINES);
	});

	test('a period that no year has is refused', () => {
		expect(refusalOf(text, { period: '2026-13' })).toMatchObject(faulty('linePeriod', { period: 13 }));
	});
});

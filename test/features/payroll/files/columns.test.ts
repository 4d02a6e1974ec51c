import { faulty, linesIn, parsed, payrollsIn, refusalOf } from './support/settings';
import { readColumns } from '../../../../features/payroll/files/table/columns';

/** A balanced journal for each value of one more column. */
function table(column: string, values: readonly string[], header = 'Datum;Rekening;Debet;Credit'): string {
	const lines = values.flatMap((value) => [
		`31-05-2026;4000;10,00;;${value}`,
		`31-05-2026;1700;;10,00;${value}`,
	]);
	return [`${header};${column}`, ...lines, ''].join('\n');
}

const columns = (text: string) => {
	const read = readColumns(text);
	return 'value' in read ? read.value : [];
};
const companies = [
	{ id: '12345', calledBy: 'De Korst' },
	{ id: '12346', calledBy: 'Hak' },
];

describe('the employer', () => {
	const NAMES = [
		'Bedrijf, Bedrijfsnr, Bedrijfsnr., Bedrijf nr, Bedrijfs-nummer, Bedrijfscode, Bedrijfsnaam',
		'Werkgever, Werkgevernummer, Werkgeversnummer, Naam werkgever, Klant, Klantnummer, KLANT NO, Klantnaam',
		'Administratie, Administratienummer, Administratie: Code, Administratie_naam',
		'Loonheffingennummer, Loonheffingsnr, Onderneming, Ondernemingsnummer',
		'Company, Company No., Employer, Employer name, Client ID, Customer number',
	];
	test.each(NAMES.flatMap((names) => names.split(', ')))('%s is the company of a line', (name) => {
		const payrolls = payrollsIn(table(name, ['De Korst', 'Hak']), { companies });
		expect(payrolls.map(({ company }) => company)).toEqual(['12345', '12346']);
	});

	test.each([
		['on two lines, beside another value', ['De Korst', 'De Korst', 'x'], true],
		['on one line', ['De Korst', 'y', 'x'], false],
	])(
		'a company of the setting %s of a column that is not read',
		(_where, [first, second, third], isRefused) => {
			const lines = [`31-05-2026;4000;10,00;;${first}`, `31-05-2026;4010;5,00;;${second}`];
			const text = [
				'Datum;Rekening;Debet;Credit;Soort',
				...lines,
				`31-05-2026;1700;;15,00;${third}`,
				'',
			].join('\n');
			const given = { companies: companies.slice(0, 1) };
			if (isRefused)
				expect(refusalOf(text, given)).toMatchObject({ code: 'fileEmployersUnread', column: 'Soort' });
			else expect(payrollsIn(text, given)).toMatchObject([{ company: '12345' }]);
		},
	);

	test.each([
		['Code opdrachtgever/bedrijf', ['1', '2']],
		['Werkgever omschrijving', ['De Korst', 'Hak']],
		['Loonheffingen nummer van', ['1L01', '2L01']],
		['Klant (lang)', ['a', 'b', 'c', 'd']],
		// It has a company that is known, beside others.
		['Entiteit', ['12345', '12346']],
		['', ['Hak', 'De Korst']],
		// They have a word of what is no employer.
		...['Contractpartij', 'Persoonlijke BV', 'Onderdeel van'].map((name): [string, string[]] => [
			name,
			['a', 'b'],
		]),
		...['Organisatie', 'Firma', 'BV', 'Vestiging', 'Naam'].map((name): [string, string[]] => [
			name,
			['Jan', 'Piet'],
		]),
	])('a column %o of %j is not passed over', (name, values) => {
		expect(refusalOf(table(name, values), { companies: companies.slice(0, 1) })).toMatchObject({
			code: 'fileEmployersUnread',
			column: name || '5',
			values: values.slice(0, 3),
		});
	});

	test.each([
		['only on the first line of each', '31-05-2026', '10,00', ['A', '', 'B', '']],
		['who are paid on different dates', '24-05-2026', '10,00', ['A', 'A', 'B', 'B']],
		['each a cent off', '31-05-2026', '10,01', ['A', 'A', 'B', 'B']],
	] as const)('nor is one of employers %s', (_what, date, amount, [a, b, c, d]) => {
		const rows = [`${date};4000;${amount};;${a}`, `${date};1700;;10,00;${b}`];
		const other = [`31-05-2026;4000;10,00;;${c}`, `31-05-2026;1700;;${amount};${d}`];
		const text = ['Datum;Rekening;Debet;Credit;Organisatie', ...rows, ...other, ''].join('\n');
		const given = { companies: companies.slice(0, 1) };
		expect(refusalOf(text, given)).toMatchObject({ code: 'fileEmployersUnread', values: ['A', 'B'] });
	});

	test('nor is one of a table without a header', () => {
		const text = table('', ['12345', '12346']).split('\n').slice(1).join('\n');
		const given = columns('date=1, ledgerAccount=2, debit=3, credit=4');
		expect(refusalOf(text, { columns: given })).toMatchObject({ code: 'fileEmployersUnread', column: '5' });
	});

	test.each([
		['Kostendrager', ['De Korst', '20']],
		['Medewerker', ['12345', '12346']],
		['Personeelsnummer', ['12345', '12346']],
		['Burgerservicenummer', ['12345', '12346']],
		['Looncode', ['12345', '1']],
		['Bedrijfsonderdeel', ['Winkel', 'Bakkerij']],
		['Afdeling', ['De Korst', 'Markt']],
		...['Boekstuknummer', 'Dagboek: Code', 'Naam medewerker', 'Contract nr'].map(
			(name): [string, string[]] => [name, ['1', '2']],
		),
		['Code opdrachtgever/bedrijf', ['De Korst', 'De Korst']],
	])('a column %s of %j has no employers', (name, values) => {
		expect(linesIn(table(name, values), { companies: companies.slice(0, 1) })).toHaveLength(4);
	});

	test('the names of employees are no employers, beside their numbers; amounts of an employer are asked about', () => {
		const text = table('Naam;Personeelsnr', ['Jan;1', 'Piet;2']);
		expect(linesIn(text, { companies: companies.slice(0, 1) })).toHaveLength(4);
		const lasten = table('Werkgeverslasten', ['10,00', '20,00']);
		expect(refusalOf(lasten, { companies: companies.slice(0, 1) })).toMatchObject({
			...{ code: 'fileColumnsUnread', columns: [{ holds: 'amounts' }] },
		});
	});

	test('a column that balances per value and has no employers is ignored once the setting says so', () => {
		const text = table('Team', ['Rood', 'Blauw']);
		expect(refusalOf(text, { companies: companies.slice(0, 1) })).toMatchObject({
			code: 'fileEmployersUnread',
		});
		const given = { companies: companies.slice(0, 1), columns: columns('ignored=Team') };
		expect(linesIn(text, given)).toHaveLength(4);
	});

	test('a column that the user named is the company', () => {
		const text = table('Code opdrachtgever', ['De Korst', 'Hak']);
		const payrolls = payrollsIn(text, { companies, columns: columns('company=Code opdrachtgever') });
		expect(payrolls.map(({ company }) => company)).toEqual(['12345', '12346']);
	});
});

describe('a currency behind the name of an amount', () => {
	const named = (debit: string, credit: string, more: string) =>
		[
			`Datum;Rekening;${debit};${credit};${more}`,
			'31-05-2026;4000;10,50;;',
			'31-05-2026;1700;;10,50;12001',
			'',
		].join('\n');

	test.each(
		['Debiteur', 'Crediteur', 'DEBITEUR', 'Crediteuren', 'Debiteurnummer', 'Naam crediteur'].flatMap(
			(name) => [
				[name, named('Debet', 'Credit', name)],
				[name, `Datum;Rekening;Bedrag;${name}\n31-05-2026;4000;10,50;\n31-05-2026;1700;-10,50;12001\n`],
			],
		),
	)('is none in %s', (_name, text) => {
		expect(linesIn(text)).toHaveLength(2);
	});

	test.each([
		['Debit EUR', 'Credit EUR'],
		['Debet (EUR)', 'Credit (EUR)'],
		['Debet in eur', 'Credit in eur'],
		['Debet_EUR', 'Credit_EUR'],
		['Debet in euro', 'Credit in euro'],
		['DebetEUR', 'CreditEUR'],
		['DebetEuro', 'CreditEuro'],
	])('is one in %s and %s', (debit, credit) => {
		expect(linesIn(named(debit, credit, 'Crediteur'))).toHaveLength(2);
	});
});

describe('the period', () => {
	const NAMES = [
		'Periode, Periodenr, Periodenr., Periodenummer, Period no, Tijdvak, Tijdvaknummer, Loontijdvak',
		'Loonperiode, Maand, Loonmaand, Boekmaand, Month',
	];
	test.each(NAMES.flatMap((names) => names.split(', ')))('%s is the period', (name) => {
		const text = table(name, ['5']).replaceAll('31-05', '03-06');
		expect(payrollsIn(text)[0]?.journals).toMatchObject([{ year: 2026, entries: [{ period: 5 }] }]);
		expect(payrollsIn(text)[0]?.journals[0]).not.toHaveProperty('periodAssumed');
	});

	test('a month is no period of four weeks', () => {
		const text = table('Maand', ['mei']);
		expect(payrollsIn(text, { periodsPerYear: 13 })[0]?.journals).toMatchObject([
			{ periodAssumed: true, entries: [{ period: 6 }] },
		]);
	});

	test('one that a year does not have names the setting', () => {
		const result = parsed(table('Periode;Jaar', ['13;2026']));
		expect(result).toMatchObject({
			refused: { code: 'fileUnreadable', ...faulty('linePeriod', { period: 13, periodsPerYear: 12 }) },
		});
	});

	test('one of the name of the file, or of the form, that a year does not have, too', () => {
		const text = table('Omschrijving', ['Lonen']);
		const fault = { code: 'linePeriod', line: null, period: 13, periodsPerYear: 12 };
		for (const result of [parsed(text, { name: '2026-13.csv' }), parsed(text, { period: '2026-13' })])
			expect(result).toMatchObject({ refused: { code: 'fileUnreadable', faults: [fault] } });
	});
});

describe('columns that the user names', () => {
	const text = [
		'Datum;Grootboek;Rekening;Debet;Credit;Bedrijf;Periode;Kostenplaats',
		'03-06-2026;4000;1;10,00;;Hak;5;K1',
		'03-06-2026;1700;2;;10,00;Hak;5;K1',
		'',
	].join('\n');

	test('add to what is recognised, and take nothing away', () => {
		expect(refusalOf(text, { companies })).toMatchObject({
			code: 'fileColumnsDouble',
			field: 'ledgerAccount',
		});
		const [payroll] = payrollsIn(text, { companies, columns: columns('ledgerAccount=Grootboek') });
		expect(payroll).toMatchObject({ company: '12346', journals: [{ entries: [{ period: 5 }] }] });
		expect(linesIn(text, { companies, columns: columns('ledgerAccount=Grootboek') })).toEqual([
			'2026-06-03 4000 10.00 0.00 K1',
			'2026-06-03 1700 0.00 10.00 K1',
		]);
	});

	test.each([
		[
			'Datum;Rekening;Debet;Credit;Euro',
			'31-05-2026;4000;1;2;10,00',
			'amount=Euro, ignored=Debet, ignored=Credit',
		],
		['Datum;Rekening;Bedrag;Af;Bij', '31-05-2026;4000;99;10,00;0,00', 'debit=Af, credit=Bij, ignored=Bedrag'],
		['Datum;Boekdatum;Rekening;Bedrag', '01-01-2026;31-05-2026;4000;10,00', 'date=Boekdatum'],
		['Datum;Rekening;Periode;Bedrag', '31-05-2026;x;4000;10,00', 'ledgerAccount=Periode'],
	])('win over what is recognised: %s, %s, %s', (header, line, given) => {
		const other = line.replace('4000', '1700').replace('10,00', '-10,00');
		expect(linesIn([header, line, other, ''].join('\n'), { columns: columns(given) })[0]).toBe(
			'2026-05-31 4000 10.00 0.00',
		);
	});

	test('may tell one by its number, where the others are recognised', () => {
		const [payroll] = payrollsIn(table('Wie', ['Hak']), { companies, columns: columns('company=5') });
		expect(payroll?.company).toBe('12346');
	});

	test('and when one is not there, it is said', () => {
		expect(refusalOf(text, { companies, columns: columns('ledgerAccount=Grbk') })).toMatchObject({
			code: 'fileColumnUnknown',
			column: 'Grbk',
		});
	});
});

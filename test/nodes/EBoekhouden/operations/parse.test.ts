import type { IBinaryKeyData, IDataObject, INodeParameters } from 'n8n-workflow';
import { NODE, runNode } from '../../../../engine';
import { IN_WORKFLOW } from '../../../support/carryOut';
import { TABLE, TWINFIELD_XML } from '../../../features/payroll/files/support/specimens';
import { workbookOf } from '../../../features/payroll/files/support/workbooks';

interface Given {
	input?: IDataObject[];
	files?: IBinaryKeyData[];
}

/** The built operation, without any account, as n8n runs it. */
async function run(parameters: INodeParameters, given: Given) {
	const execution = await runNode(
		'n8n-nodes-eboekhouden.eBoekhouden',
		{ resource: 'payrollJournal', operation: 'parse', ...IN_WORKFLOW, companies: '12345', ...parameters },
		{ credentials: {}, ...given },
	);
	const pairs = execution.nodeItems(NODE).map(({ pairedItem }) => pairedItem);
	return { execution, items: execution.items(NODE), pairs };
}

function file(fileName: string, content: Buffer | string): IBinaryKeyData {
	return { data: { fileName, mimeType: 'text/plain', data: Buffer.from(content).toString('base64') } };
}

const DAY = { day: 46173 };
const WORKBOOK = workbookOf([
	['Datum', 'Rekening', 'Bedrag'],
	[DAY, '4000', 10],
	[DAY, '1710', -10],
]);

const line = (
	ledgerAccount: string,
	description: string,
	debit: string,
	credit: string,
	costCentre = '',
) => ({
	ledgerAccount,
	description,
	debit,
	credit,
	costCentre,
});

test('a file of an item becomes a payroll item, without any account', async () => {
	const { execution, items, pairs } = await run({}, { files: [file('mei.csv', TABLE)] });
	expect(execution.error).toBeUndefined();
	expect(items).toEqual([
		{
			source: 'NMBRS',
			company: '12345',
			companyName: '',
			partial: true,
			complete: false,
			file: { name: 'mei.csv', format: 'table' },
			scope: { fromYear: 2026, fromPeriod: 1 },
			periodsPerYear: 12,
			journals: [
				{
					run: 'P05',
					namedByPerson: true,
					year: 2026,
					description: 'mei.csv',
					state: 'ready',
					entries: [
						{
							date: '2026-05-31',
							period: 5,
							lines: [
								line('4000', 'Bruto lonen', '12500.00', '0.00', '010'),
								line('1700', 'Loonheffingen', '0.00', '3900.50'),
								line('1710', 'Netto lonen', '0.00', '8599.50'),
							],
						},
					],
				},
			],
		},
	]);
	expect(pairs).toEqual([{ item: 0 }]);
});

test('each file its item or its row, paired with the item that it came in; rows pass as they are', async () => {
	const row = { service: 'Nmbrs', resource: 'payrollJournal', key: 'x', action: 'failed' };
	const input = [{}, row, {}, {}, {}];
	const files = [
		file('mei.xlsx', WORKBOOK),
		{},
		file('mei.pdf', '%PDF-1.7'),
		{},
		file('mei.xml', TWINFIELD_XML),
	];
	const { items, pairs } = await run({ companies: '12345=NL001' }, { input, files });
	expect(items).toMatchObject([
		row,
		{ company: '12345', file: { name: 'mei.xlsx' } },
		{
			...{ service: 'e-Boekhouden', resource: 'payrollJournal', key: 'mei.pdf', action: 'blocked' },
			...{ code: 'fileOtherKind', kind: 'pdf', attention: true, preview: false },
			reason:
				"'mei.pdf' is een PDF. Er is niets uit gelezen. Exporteer de journaalpost als tabel (CSV of xlsx), of als XML voor een boekhoudpakket.",
		},
		{ code: 'fileNotGiven', field: 'data' },
		{ company: '12345', companyName: 'Bakkerij De Korst B.V.' },
	]);
	expect(pairs).toEqual([{ item: 1 }, { item: 0 }, { item: 2 }, { item: 3 }, { item: 4 }]);
});

test('a name of the binary field that an expression left empty is told, and is no item without a file', async () => {
	const { items } = await run({ binaryField: '={{ "" }}' }, { input: [{}], files: [file('mei.csv', TABLE)] });
	expect(items).toMatchObject([
		{
			action: 'blocked',
			code: 'fileNotGiven',
			field: '',
			there: ['data'],
			reason: expect.stringContaining("'data'"),
		},
	]);
	const { items: none } = await run({ binaryField: '={{ "" }}' }, { input: [{}] });
	expect(none).toMatchObject([{ action: 'skipped', code: 'noPayrollFile' }]);
});

test.each(['constructor', 'toString', '__proto__', 'valueOf'])(
	'a binary field %s, which every object has, holds no file',
	async (binaryField) => {
		const { items } = await run({ binaryField }, { files: [file('mei.csv', TABLE)] });
		expect(items).toMatchObject([{ code: 'fileNotGiven', field: binaryField }]);
	},
);

test('several files of one item', async () => {
	const files = [
		{ ...file('mei.csv', TABLE), second: file('noord.csv', TABLE).data as IBinaryKeyData[string] },
	];
	const { items } = await run({ binaryField: 'data, second' }, { files });
	expect(items).toMatchObject([{ file: { name: 'mei.csv' } }, { file: { name: 'noord.csv' } }]);
});

test('a name of a file that is no text is told, also of a later item: it is not no file', async () => {
	const input = [{ name: 'data' }, { name: { first: 'data' } }];
	const files = [file('mei.csv', TABLE), file('juni.csv', TABLE)];
	const { items } = await run({ binaryField: '={{ $json.name }}' }, { input, files });
	expect(items).toMatchObject([
		{ file: { name: 'mei.csv' } },
		{ code: 'fileNotGiven', field: '{"first":"data"}', attention: true },
	]);
});

test('text of each item, in the language and with the columns that were asked for', async () => {
	const content = TABLE.replace('Datum', 'Dag').replace('Grootboek', 'Code');
	const input = [{ content }, { content: '' }, { content: content.slice(0, 80) }];
	const { items } = await run(
		{
			input: 'text',
			text: '={{ $json.content }}',
			columns: 'date=Dag, ledgerAccount=Code, debit=Debet, credit=Credit',
			language: 'en',
		},
		{ input },
	);
	expect(items).toMatchObject([
		{ company: '12345', journals: [{ entries: [{ lines: [{}, {}, {}] }] }] },
		{ why: 'fileEmpty', reason: "The file 'Maand' is empty. Export it from the payroll once more." },
		{ why: 'fileCutOff', line: 2 },
	]);
});

test.each<[INodeParameters, string]>([
	[{ companies: '' }, 'mustNotBeEmpty'],
	[{ companies: 'Bakkerij De Korst' }, 'companiesTerm'],
	[{ companies: '12345=' }, 'companiesTerm'],
	[{ companies: '1=Garage B.V.; 2=NL002' }, 'companiesTerm'],
	[{ companies: '1=Jansen, Bouw' }, 'companiesTerm'],
	[{ source: 'nmbrs' }, 'mustBeCapitalWord'],
	[{ columns: 'Datum' }, 'columnsTerm'],
	[{ columns: 'date=Datum, date=Dag' }, 'columnsTwice'],
	[{ fromPeriod: 13 }, 'periodTooHigh'],
	[{ fromYear: 1 }, 'mustBeYear'],
	[{ fromYear: 0 }, 'mustBeYear'],
	[{ fromPeriod: 0 }, 'mustBePeriod'],
	[{ format: 'mt940' }, 'mustBeOneOf'],
])('settings that are wrong: %j', async (parameters, code) => {
	const { items } = await run(parameters, { files: [file('mei.csv', TABLE)] });
	expect(items).toMatchObject([{ why: 'settingsWrong', action: 'blocked', faults: [{ code }] }]);
});

test('the files of one mail together are as large as one file may be; those of another mail, or by the form, are not counted', async () => {
	const half = `${' '.repeat(104)}\n`.repeat(51_000);
	const data = (name: string) => file(name, `${TABLE}${half}`).data as IBinaryKeyData[string];
	const both = { first: data('mei.csv'), second: data('mei 2.csv') };
	const codes = async (parameters: INodeParameters, files: IBinaryKeyData[]) => {
		const given = { input: files.map(() => ({})), files };
		const { items } = await run({ binaryField: 'first, second', ...parameters }, given);
		return items.map(({ code, file: read }) => code ?? (read as IDataObject).name);
	};
	const one = ['mei.csv', 'filesTooLargeTogether'];
	expect(await codes({ mail: true }, [both, both])).toEqual([...one, ...one]);
	expect(await codes({ mail: false }, [both])).toEqual(['mei.csv', 'mei 2.csv']);
});

describe('rows of a spreadsheet', () => {
	const row = (Grootboek: unknown, Debet: unknown, Credit: unknown, more = {}) =>
		({
			row_number: 2,
			Datum: '2026-05-31',
			Grootboek,
			Omschrijving: 'a "b"; c',
			Debet,
			Credit,
			...more,
		}) as IDataObject;
	const linesIn = ({ items }: Awaited<ReturnType<typeof run>>) =>
		(items as { journals?: { run: string; entries: { lines: object[] }[] }[] }[]).flatMap(
			({ journals = [] }) =>
				journals.map((journal) => [journal.run, ...journal.entries.map(({ lines }) => lines)]),
		);

	test('are one table, in the main run of their period; a name makes another run', async () => {
		const input = [row(4000, 1250.5, ''), row('1710', null, 1250.5)];
		const made = await run({ input: 'rows', source: 'SHEET' }, { input });
		expect(linesIn(made)).toEqual([
			['P05', [line('4000', 'a "b"; c', '1250.50', '0.00'), line('1710', 'a "b"; c', '0.00', '1250.50')]],
		]);
		const moments = input.map((one) => ({ ...one, Datum: '2026-05-31T00:00:00.000Z' }));
		expect(linesIn(await run({ input: 'rows' }, { input: moments }))).toEqual(linesIn(made));
		expect(made.items).toMatchObject([{ source: 'SHEET', journals: [{ description: 'Maand' }] }]);
		expect(linesIn(await run({ input: 'rows', name: 'Bonus' }, { input }))).toMatchObject([
			['P05-bonus', {}],
		]);
	});

	test('of which a cell is no text, or has a part of a cent, are refused in words', async () => {
		for (const wrong of [{ a: 1 }, 1250.505]) {
			const { items } = await run(
				{ input: 'rows' },
				{ input: [row(4000, wrong, ''), row(1710, '', 1250.5)] },
			);
			expect(items).toMatchObject([{ action: 'blocked', reason: expect.stringContaining('Maand') }]);
		}
	});
});

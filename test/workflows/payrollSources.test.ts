import fc from 'fast-check';
import { CFB, utils, write } from '@e965/xlsx';
import type { INode, INodeExecutionData } from 'n8n-workflow';
import { runWorkflow, type WorkflowFile } from '../../engine';
import { journalFile } from '../support/journalFiles';
import { EVERY_CASE } from '../support/runs';

/** Steps as people put them before From Rows; the files are told. */
const NODES: Record<string, [type: string, version: number, parameters: object, more?: object]> = {
	Start: ['n8n-nodes-base.manualTrigger', 1, {}],
	Files: ['n8n-nodes-base.noOp', 1, {}],
	Each: ['n8n-nodes-base.splitOut', 1, { fieldToSplitOut: '$binary', options: {} }],
	Loop: ['n8n-nodes-base.splitInBatches', 3, { batchSize: 1, options: {} }],
	Text: [
		'n8n-nodes-base.extractFromFile',
		1.1,
		{
			operation: 'csv',
			binaryPropertyName: '={{ Object.keys($binary)[0] }}',
			options: { delimiter: ';', includeEmptyCells: true, enableBOM: true },
		},
		{ onError: 'continueRegularOutput', alwaysOutputData: true },
	],
	Workbook: [
		'n8n-nodes-base.extractFromFile',
		1.1,
		{
			operation: 'xlsx',
			binaryPropertyName: '={{ Object.keys($binary)[0] }}',
			options: { rawData: true, includeEmptyCells: true, range: 'A1:AZ200' },
		},
		{ onError: 'continueRegularOutput', alwaysOutputData: true },
	],
	LongWorkbook: [
		'n8n-nodes-base.extractFromFile',
		1.1,
		{
			operation: 'xlsx',
			binaryPropertyName: 'data',
			options: { rawData: true, includeEmptyCells: true, range: 'A1:AZ20001' },
		},
	],
	LongText: [
		'n8n-nodes-base.extractFromFile',
		1.1,
		{
			operation: 'csv',
			binaryPropertyName: 'data',
			options: { delimiter: ';', includeEmptyCells: true, enableBOM: true, maxRowCount: 10_000 },
		},
	],
	XmlText: [
		'n8n-nodes-base.extractFromFile',
		1.1,
		{ operation: 'xml', binaryPropertyName: '={{ Object.keys($binary)[0] }}', options: {} },
		{ onError: 'continueRegularOutput' },
	],
	Xml: [
		'n8n-nodes-base.xml',
		1,
		{ mode: 'xmlToJson', dataPropertyName: 'data', options: { explicitArray: true, mergeAttrs: false } },
		{ onError: 'continueRegularOutput', alwaysOutputData: true },
	],
	Lines: [
		'n8n-nodes-base.splitOut',
		1,
		{ fieldToSplitOut: 'journal.line', options: {} },
		{ onError: 'continueRegularOutput', alwaysOutputData: true },
	],
	Kind: [
		'n8n-nodes-base.switch',
		3.2,
		{
			rules: {
				values: ['csv', 'xlsx'].map((ending) => ({
					conditions: {
						...{ options: { caseSensitive: true, typeValidation: 'loose', version: 2 }, combinator: 'and' },
						conditions: [
							{
								leftValue: '={{ Object.values($binary)[0].fileName }}',
								rightValue: ending,
								operator: { type: 'string', operation: 'endsWith' },
							},
						],
					},
				})),
			},
			options: {},
		},
	],
	All: ['n8n-nodes-base.merge', 3, { numberInputs: 2 }],
	Rows: [
		'n8n-nodes-eboekhouden.eBoekhouden',
		1,
		{
			...{ resource: 'payrollJournal', operation: 'fromRows', company: '12345', problemsAsRows: true },
			...{ fromYear: 2026, amounts: 'debitAndCredit', ledgerAccountColumn: 'Grootboek', dateColumn: 'Datum' },
			...{
				debitColumn: 'Debet',
				creditColumn: 'Credit',
				descriptionColumn: '',
				periodColumn: '',
				costCentreColumn: '',
			},
			files:
				"={{ $('Files').all().flatMap((item) => Object.values(item.binary)).map(({ fileName }) => fileName) }}",
		},
	],
};
const XML_COLUMNS = {
	...{ ledgerAccountColumn: 'Grootboek[0]', dateColumn: 'Datum[0]' },
	...{ debitColumn: 'Debet[0]', creditColumn: 'Credit[0]' },
};

interface File {
	name: string;
	content: Buffer;
}

type Way = readonly (readonly [from: string, to: string, output?: number, input?: number])[];

/** What comes of files by a way of steps: its gross by what it is called, or null for what was refused. */
async function come(
	items: readonly (readonly File[])[],
	way: Way,
	parameters: object = {},
): Promise<{ booked: string[]; refused: string[]; said: string }> {
	const names = [...new Set(['Start', 'Files', ...way.flatMap(([from, to]) => [from, to])])];
	const nodes = names.map((name): INode => {
		const [type, typeVersion, own, more] = NODES[name] ?? ['', 1, {}];
		return {
			...{ id: name, name, type, typeVersion, position: [0, 0], ...more },
			parameters: { ...own, ...(name === 'Rows' && parameters) } as INode['parameters'],
		};
	});
	const connections: WorkflowFile['connections'] = {};
	for (const [from, to, output = 0, input = 0] of [['Start', 'Files'] as const, ...way]) {
		const main = (connections[from] ??= { main: [] }).main as {
			node: string;
			type: 'main';
			index: number;
		}[][];
		while (main.length <= output) main.push([]);
		main[output]?.push({ node: to, type: 'main', index: input });
	}
	const pinned = items.map((files): INodeExecutionData => {
		const binary = files.map(({ name, content }, at) => [
			files.length > 1 ? `file_${at}` : 'data',
			{ data: content.toString('base64'), mimeType: 'application/octet-stream', fileName: name },
		]);
		return { json: {}, binary: Object.fromEntries(binary) as INodeExecutionData['binary'] };
	});
	const run = await runWorkflow(
		{ nodes, connections, settings: { executionOrder: 'v1' }, pinData: { Files: pinned } } as WorkflowFile,
		{ credentials: {}, startNode: 'Start' },
	);
	expect(run.error).toBeUndefined();
	const out = run.items('Rows') as unknown as {
		action?: string;
		key: string;
		reason: string;
		file: { name: string };
		journals?: { entries: { lines: { debit: string }[] }[] }[];
	}[];
	return {
		booked: out.flatMap(({ journals, file }) => {
			const lines = (journals ?? []).flatMap(({ entries }) => entries.flatMap((entry) => entry.lines));
			const gross = lines.reduce((sum, { debit }) => sum + Number(debit), 0);
			return journals ? [`${file.name} ${gross}`] : [];
		}),
		refused: out.flatMap(({ journals, key }) => (journals ? [] : [key])),
		said: out.map(({ reason = '' }) => reason).join('\n'),
	};
}

const csv = (gross: number) => Buffer.from(journalFile(['31-05-2026', gross]));
const cells = (gross: number) =>
	journalFile(['31-05-2026', gross])
		.split('\r\n')
		.filter(Boolean)
		.map((line) => line.split(';'));
const xlsx = (gross: number) => {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(cells(gross)), 'Blad1');
	return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};
const xml = (gross: number) => {
	const [names = [], ...lines] = cells(gross);
	const line = (of: string[]) => names.map((name, at) => `<${name}>${of[at] ?? ''}</${name}>`).join('');
	return Buffer.from(`<journal>${lines.map((of) => `<line>${line(of)}</line>`).join('')}</journal>`);
};

const step = (...names: string[]): Way => names.slice(1).map((to, at) => [names[at] ?? '', to]);
const XML_TOGETHER = step('Files', 'XmlText', 'Xml', 'Lines', 'Rows');
const EACH_BY_ITSELF: Way = [
	...step('Files', 'Loop', 'Rows'),
	['Loop', 'XmlText', 1],
	...step('XmlText', 'Xml', 'Lines', 'Loop'),
];
const TWO_KINDS: Way = [
	...step('Files', 'Kind', 'Text', 'All', 'Rows'),
	['Kind', 'Workbook', 1],
	['Workbook', 'All', 0, 1],
];
const UNREAD = {
	csv: ['Datum;Grootboek\r\n1;2;3;4\r\n', 'Datum;Grootboek;Debet;Credit\r\n', '"cut', '%PDF-1.7', ''],
	xlsx: ['PK cut off', ''],
	xml: ['<journal><line>', '<html><body/></html>', '<journal/>'],
};
const READ = { csv, xlsx, xml };
type Kind = keyof typeof READ;

const READERS: [string, Kind[], Way, object?][] = [
	['text', ['csv'], step('Files', 'Text', 'Rows')],
	['workbooks', ['xlsx'], step('Files', 'Workbook', 'Rows')],
	['both', ['csv', 'xlsx'], TWO_KINDS],
	['XML, each by itself', ['xml'], EACH_BY_ITSELF, XML_COLUMNS],
];

/** How often each name is among these, without the number that tells those of one name apart. */
const bare = (said: readonly string[]) => said.map((one) => one.trim().replace(/ \(\d\)/, '')).sort();

describe.each(READERS)('files by the reader of %s', (_reader, kinds, way, parameters) => {
	const file = fc.record({
		name: fc.constantFrom('mei', ' mei', 'mei bonus'),
		kind: fc.constantFrom(...kinds),
		isRead: fc.boolean(),
		which: fc.nat(),
	});

	/** Two of one name were one journal, and the name of one that could not be read was given to the next. */
	test('each is booked as itself, or told as not booked', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 6 }), async (files) => {
				const names = files.map(({ name, kind }) => `${name}.${kind}`);
				const contents = files.map(({ kind, isRead, which }, at) => {
					const unread = UNREAD[kind];
					return isRead ? READ[kind](100 * (at + 1)) : Buffer.from(unread[which % unread.length] ?? '');
				});
				const { booked, refused } = await come(
					files.map((_, at) => [{ name: names[at] ?? '', content: contents[at] ?? Buffer.alloc(0) }]),
					way,
					parameters,
				);
				const sums = names.map((name, at) => `${name} ${100 * (at + 1)}`);
				expect(bare(booked)).toEqual(bare(sums.filter((_, at) => files[at]?.isRead)));
				expect(bare(refused)).toEqual(bare(names.filter((_, at) => !files[at]?.isRead)));
				// Each is called otherwise.
				const said = [...booked.map((one) => one.replace(/ \d+$/, '')), ...refused];
				expect(new Set(said).size).toBe(files.length);
			}),
			{ numRuns: 25 },
		);
	});
});

describe('a line of which n8n does not know the file is not booked, where files came', () => {
	const three = (bad: number) =>
		['a', 'b', 'c'].map((name, at) => [
			{ name: `${name}.xml`, content: at === bad ? Buffer.from('<journal><line>') : xml(100 * (at + 1)) },
		]);

	test.each([
		['first', three(0)],
		['in the middle', three(1)],
		['last', three(2)],
		['first of two', three(0).slice(0, 2)],
		['last of two', three(2).slice(1)],
	])('XML together, with one that is cut off %s', async (_where, files) => {
		const { booked, refused, said } = await come(files, XML_TOGETHER, XML_COLUMNS);
		expect(booked).toEqual([]);
		expect(refused).toEqual(expect.arrayContaining(files.flatMap((one) => one.map(({ name }) => name))));
		expect(said).toContain('Loop Over Items');
	});

	test('XML together, all of it read', async () => {
		const { booked } = await come(three(-1), XML_TOGETHER, XML_COLUMNS);
		expect(booked).toEqual(['a.xml 100', 'b.xml 200', 'c.xml 300']);
	});

	const both = [
		{ name: 'mei.csv', content: csv(100) },
		{ name: 'mei.csv', content: csv(200) },
	];

	test.each([
		['told', {}],
		['not told', { files: '' }],
	])('an item with several files, which are %s', async (_told, parameters) => {
		const { booked, refused, said } = await come([both], step('Files', 'Text', 'Rows'), parameters);
		expect([booked, refused.length > 0]).toEqual([[], true]);
		expect(said).toContain('$binary');
	});

	/** n8n leaves the other one in the item, as if the lines were made of it. */
	test('an item with two files, of which one was read', async () => {
		const two = both.map(({ name }, at) => ({ name: `${at}${name}`, content: xml(100) }));
		const { booked, said } = await come([two], XML_TOGETHER, { ...XML_COLUMNS, files: '' });
		expect(booked).toEqual([]);
		expect(said).toContain('$binary');
	});

	test('by a form or a mail, each split out', async () => {
		const { booked } = await come([both], step('Files', 'Each', 'Text', 'Rows'));
		expect(booked).toEqual(['mei.csv (1) 100', 'mei.csv (2) 200']);
	});

	test('two of one name that a person gave them are two', async () => {
		const { booked } = await come(
			both.map((file, at) => [{ ...file, name: `${at}.csv` }]),
			step('Files', 'Text', 'Rows'),
			{ file: 'lonen mei', files: '' },
		);
		expect(booked).toEqual(['lonen mei (1) 100', 'lonen mei (2) 200']);
	});
});

describe('a file that is too long', () => {
	/** As many lines as that, which balance. */
	const rowsOf = (lines: number) => [
		['Datum', 'Grootboek', 'Debet', 'Credit'],
		...Array.from({ length: lines }, (_, at) =>
			at % 2 === 0 ? ['31-05-2026', '4000', '1,00', ''] : ['31-05-2026', '1710', '', '1,00'],
		),
	];
	const long = {
		LongText: (lines: number) =>
			Buffer.from(
				rowsOf(lines)
					.map((row) => row.join(';'))
					.join('\n'),
			),
		LongWorkbook: (lines: number, blank = 0) => {
			const [head = [], ...rows] = rowsOf(lines);
			const book = utils.book_new();
			const all = [head, ...rows.slice(0, 2), ...Array.from({ length: blank }, () => []), ...rows.slice(2)];
			utils.book_append_sheet(book, utils.aoa_to_sheet(all), 'Blad1');
			return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
		},
	};

	/** Of a workbook n8n takes seconds for each, and what counts its lines is the same. */
	const workbooks = [
		['LongWorkbook', 10_000, null],
		['LongWorkbook', 30_000, null],
	] as const;
	test.each([
		['LongText', 9_998, 4999],
		['LongText', 10_000, null],
		['LongText', 30_000, null],
		...(EVERY_CASE ? workbooks : []),
	] as const)('by %s, of %d lines', async (reader, lines, gross) => {
		const files = [
			[{ name: 'mei.a', content: long[reader](lines) }],
			[{ name: 'b', content: long[reader](4) }],
		];
		const { booked, said } = await come(files, step('Files', reader, 'Rows'));
		expect(booked).toEqual(gross === null ? ['b 2'] : [`mei.a ${gross}`, 'b 2']);
		if (gross === null) expect(said).toMatch(/'mei\.a' was booked: it has 10000 lines or more/);
	});

	test('no line of one with blank lines between is lost in silence', async () => {
		const content = long.LongWorkbook(9_998, 1_900);
		const { booked } = await come([[{ name: 'mei.a', content }]], step('Files', 'LongWorkbook', 'Rows'));
		expect(booked).toEqual(['mei.a 4999']);
	});

	/** By rows and columns that are not there it stopped n8n for hours. */
	test.each(['A1:XFD1048576', 'A1:Z1048576', 'A1:XFD2000'])('a workbook that claims %s', async (claim) => {
		const zip = CFB.read(xlsx(100), { type: 'buffer' });
		const sheet = CFB.find(zip, '/xl/worksheets/sheet1.xml');
		if (!sheet) throw new Error('no sheet');
		const text = Buffer.from(sheet.content as Uint8Array).toString();
		sheet.content = Buffer.from(text.replace(/<dimension ref="[^"]*"/, `<dimension ref="${claim}"`));
		expect(sheet.content.toString()).toContain(claim);
		const content = CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as Buffer;
		const before = process.cpuUsage();
		const { booked } = await come([[{ name: 'mei.a', content }]], step('Files', 'LongWorkbook', 'Rows'));
		expect([booked, process.cpuUsage(before).user < 5_000_000]).toEqual([['mei.a 100'], true]);
	});
});

test('a period that is given for each file is that of the file, read at its first line', async () => {
	const files = ['2026-04', '2026-05'].map((period) => [{ name: `${period}.csv`, content: csv(100) }]);
	const { booked, said } = await come(files, step('Files', 'Text', 'Rows'), {
		period: "={{ $('Files').item.binary.data.fileName.slice(0, 7) }}",
	});
	expect(booked).toEqual(['2026-04.csv 100', '2026-05.csv 100']);
	expect(said.trim()).toBe('');
});

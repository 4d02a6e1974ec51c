import type { WorkflowFile } from '../../engine';
import { usePayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

/** Puts n8n's step *Edit Fields* behind *Read a text*, with a value for the list of each line, as the guide says. */
const editFields =
	(value: string) =>
	(workflow: WorkflowFile): WorkflowFile => {
		const assignments = [{ id: 'row', name: 'row', value: `={{ ${value} }}`, type: 'array' }];
		const reader = workflow.connections['Read a text'] ?? {};
		return {
			...workflow,
			nodes: [
				...workflow.nodes,
				{
					...{ id: 'edit', name: 'Edit Fields', type: 'n8n-nodes-base.set', typeVersion: 3.4 },
					position: [0, 0],
					parameters: { assignments: { assignments }, includeOtherFields: true, options: {} },
				},
			],
			connections: {
				...workflow.connections,
				'Read a text': { main: [[{ node: 'Edit Fields', type: 'main', index: 0 }]] },
				'Edit Fields': reader,
			},
		};
	};

const HEADING = 'Datum;Grootboek;Omschrijving;Debet;Credit';
const csv = (debit: string, credit: string, heading = HEADING) =>
	[heading, `31-05-2026;4000;Bruto;${debit}`, `31-05-2026;1710;Netto;${credit}`, ''].join('\r\n');

interface Mended {
	settings?: Record<string, unknown>;
	file?: string | Buffer;
	edit?: ReturnType<typeof editFields>;
}

const WITH_SIDE = 'Datum;Grootboek;Omschrijving;Bedrag;DC';
const OF_SIDE = { amounts: 'amountAndSide', amountColumn: 'Bedrag', sideColumn: 'DC' };

/** A file that is refused, what its row says in Dutch, and what the reader does who follows that to the letter. */
const ADVICE: [string, string | Buffer, Record<string, unknown>, RegExp, Mended][] = [
	[
		'amounts with a point',
		csv('1250.50;', ';1250.50'),
		{},
		/Kies bij 'Lines → Decimal Sign' het andere/,
		{ settings: { decimalSign: 'point' } },
	],
	[
		'amounts of both kinds',
		csv('1250.50;', ';1250,50'),
		{},
		/gelijk met de stap Edit Fields/,
		{ edit: editFields("$json.row?.map((value) => value.replace('.', ','))") },
	],
	[
		'CR and DR behind the amounts',
		csv('1250,50 DR;', ';1250,50 CR'),
		{},
		/Edit Fields van n8n, vóór de stap Make payroll/,
		{ edit: editFields('$json.row?.map((value) => value.replace(/ (CR|DR)$/, ""))') },
	],
	[
		'amounts that may be thousands',
		csv('250,500;', ';250,500'),
		{},
		/Zijn het decimalen\? Maak er dan twee van.*Edit Fields/,
		{ edit: editFields('$json.row?.map((value) => value.replace(/(,\\d\\d)0$/, "$1"))') },
	],
	[
		'a dash for nothing',
		csv('1250,50;-', '-;1250,50'),
		{},
		/Zet het bij 'Lines → Empty/,
		{ settings: { emptyIs: '-' } },
	],
	[
		'an accountant’s dash for nothing',
		csv('€ 1.250,50;€ -', '€ -;€ 1.250,50'),
		{},
		/Zet het bij 'Lines → Empty/,
		{ settings: { emptyIs: '€ -' } },
	],
	[
		'a minus in the column of credit',
		csv('1250,50;', ';-1250,50'),
		{},
		/Kies 'Debit and Negative Credit' bij 'Columns → Amounts'/,
		{ settings: { amounts: 'debitAndNegativeCredit' } },
	],
	[
		'no minus in it, where one was chosen',
		csv('1250,50;', ';1250,50'),
		{ amounts: 'debitAndNegativeCredit' },
		/Kies 'Debit and Credit' bij 'Columns → Amounts'/,
		{ settings: { amounts: 'debitAndCredit' } },
	],
	[
		'a minus beside the word for credit',
		csv('1250,50;D', '-1250,50;C', WITH_SIDE),
		OF_SIDE,
		/Kies 'Amount' bij 'Columns → Amounts'/,
		{ settings: { amounts: 'amount' } },
	],
	[
		'a formula that failed',
		csv('#WAARDE!;', ';1250,50'),
		{},
		/formule van het rekenblad mislukt: verbeter die daar/,
		{ file: csv('1250,50;', ';1250,50') },
	],
];

test.each(ADVICE)(
	'%s: nothing is booked, and the advice works to the letter',
	async (_of, file, settings, says, mended) => {
		folder.put('2026-05.csv', file);
		const { status, rows, failure } = await folder.run(settings);
		expect([status, rows.map(({ attention }) => attention), sandbox().writes()]).toEqual([
			'error',
			[true],
			[],
		]);
		expect(failure).toMatch(says);
		if (mended.file !== undefined) folder.put('2026-05.csv', mended.file);
		const again = await folder.run({ ...settings, ...mended.settings }, { edit: mended.edit });
		expect([again.status, again.message]).toEqual(['success', '1 payroll journals booked']);
		const gross = /250,500/.test(String(file)) ? '250.50' : '1250.50';
		expect(['4000', '1710'].map((account) => sandbox().books.balance(account))).toEqual([gross, `-${gross}`]);
	},
);

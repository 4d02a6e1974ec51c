import { join } from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { byToken, runWorkflow, type WorkflowFile } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { credentialsOf, picked } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

const FILE = join(__dirname, '..', '..', 'examples', 'memorial-from-sheet.json');
const SHEET = 'Read the sheet';
const BOOK = 'Book each entry once';

const sandbox = useSandbox();

/** The rows of a sheet in place of Google's, which is not asked here, and an account that somebody chose. */
function prepared(file: WorkflowFile, parameters: INodeParameters): WorkflowFile {
	for (const node of file.nodes) {
		if (node.name === SHEET)
			Object.assign(node, { type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {}, credentials: {} });
		if (node.name === BOOK) Object.assign(node.parameters, { ledgerAccount: picked('2999'), ...parameters });
	}
	return file;
}

async function run(
	input: IDataObject[],
	parameters: INodeParameters = { preview: false },
	file = readWorkflow(FILE),
) {
	const before = sandbox().books.mutations.length;
	const done = await runWorkflow(prepared(file, parameters), {
		credentials: credentialsOf(sandbox()),
		startNode: SHEET,
		input,
	});
	return { ...done, given: done.items(BOOK), booked: sandbox().books.mutations.slice(before) };
}

/** As Google Sheets gives them: numbers where a cell has one, an empty text where it has nothing. */
const row = (
	Boekstuk: string,
	Rekening: string | number,
	Debet: string | number,
	Credit: string | number,
) => ({
	...{ Boekstuk, Datum: '31-05-2026', Rekening, Debet, Credit, Omschrijving: 'Afschrijving mei' },
});

const TWELVE = [
	...Array.from({ length: 11 }, (_, at) => row('A-1', at % 2 ? '4000' : 4500, at + 0.1, '')),
	row('A-1', '1710', '', 56.1),
];
const OTHER = [row('A-2', '4000', '10,50', ''), row('A-2', '1710', '', '10,50')];

test.each([
	['SOAP', () => readWorkflow(FILE)],
	['REST', () => byToken(FILE)],
])('twelve rows become one entry, two vouchers two, and a second time none, over %s', async (_how, file) => {
	const first = await run([...TWELVE, ...OTHER], { preview: false }, file());
	expect(first.status).toBe('success');
	expect(first.booked).toMatchObject([
		{ kind: 'Memoriaal', voucher: 'A-1', date: '2026-05-31', description: 'Afschrijving mei' },
		{ kind: 'Memoriaal', voucher: 'A-2' },
	]);
	expect(first.booked.map(({ rows }) => rows.length)).toEqual([12, 2]);
	const again = await run([...TWELVE, ...OTHER], { preview: false }, file());
	expect([again.status, again.booked]).toEqual(['success', []]);
	expect(again.given).toMatchObject([{ action: 'unchanged' }, { action: 'unchanged' }]);
});

test('as it is shipped it shows what would be booked, and books nothing', async () => {
	const { status, given, booked } = await run(TWELVE, {});
	expect([status, given.map(({ action }) => action), booked]).toEqual(['success', ['wouldBeCreated'], []]);
});

test.each([
	['a row without its other side', [row('A-1', '4000', 10, '')], /10\.00/],
	['the error of a formula', [row('A-1', '#N/B', 10, ''), row('A-1', '1710', '', 10)], /#N\/B/],
	['a total without a voucher', [row('', '', 10, 10)], /Reference/],
	[
		'a date that differs in one row',
		[{ ...row('A-1', '4000', 10, ''), Datum: '30-05-2026' }, row('A-1', '1710', '', 10)],
		/10\.00/,
	],
])('%s: told, and nothing is booked', async (_what, rows, told) => {
	const { status, error, booked } = await run(rows);
	expect([status, booked]).toEqual(['error', []]);
	expect(error?.message).toMatch(told);
});

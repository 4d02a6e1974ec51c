import { clientTable, runOffice, type ClientOfTable } from '../support/officeWorkflow';
import { OVER_BOTH } from '../support/overBoth';
import { onDay } from '../support/calendar';
import { table } from '../support/journalFiles';
import { BAKERY, FOUR_WEEKLY } from '../support/payrollWorkflow';
import { usePayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';
import { standing } from './support/worlds';

/** A row of the table of an office, and a file in a folder: neither comes from a service. */
const sandbox = useSandbox();
const DAY = '2026-11-20';
const NAME = 'Tweeling';

describe('a row of the table of an office', () => {
	const client = (): ClientOfTable => ({
		...{ client: 'Bakkerij', company: String(BAKERY), fromYear: 2026, fromPeriod: 9 },
		administration: sandbox().administrations.own.company,
	});
	/** Of a company that has nothing to book, with every column filled. */
	const twin = (): ClientOfTable => ({
		...{ client: NAME, company: String(FOUR_WEEKLY), fromYear: 2026, fromPeriod: 13, active: true },
		...{ administration: `${NAME} B.V.`, closedUntil: '2026-01-31', decisions: '', lastRun: '' },
		...{ result: '', counts: '', message: '', callsThisMonth: 0, callsMonth: '2026-11' },
	});
	const ODD = [undefined, '', null, 'onleesbaar', 'x'.repeat(5_000)];

	/** As n8n imports a file: then any text can be in a cell. */
	const TEXTS = { fromYear: 'string', fromPeriod: 'string', callsThisMonth: 'string' } as const;
	const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

	async function night(rows: ClientOfTable[]) {
		sandbox().reset();
		sandbox().payroll.showCompany(FOUR_WEEKLY);
		sandbox().administrations.add({ company: `${NAME} B.V.` });
		const clients = rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])),
		);
		const clientsTable = clientTable(clients, undefined, TEXTS);
		const run = await onDay(DAY, async () => await runOffice(sandbox(), clientsTable));
		const isOther = (line: string) => !/Tweeling|12346|onleesbaar|xxxx/.test(line);
		const told = run.told.filter(isOther);
		return { standing: standing(sandbox()), told, lines: run.lines.filter((line) => /^Bakkerij/.test(line)) };
	}

	const columns = ['client', 'company', 'administration', 'fromYear', 'fromPeriod', 'active', 'closedUntil'];
	test.each([...columns, 'decisions', 'lastRun', 'callsMonth'])(
		'%s: the other client is booked all the same',
		async (column) => {
			const alone = await night([client()]);
			expect(alone.lines).toEqual(['Bakkerij: booked']);
			for (const odd of column === 'active' ? [undefined, null] : ODD)
				expect({ odd, ...(await night([{ ...twin(), [column]: odd }, client()])) }).toEqual({
					odd,
					...alone,
				});
		},
	);
});

describe.each(OVER_BOTH)('a file in a folder, over %s', (_protocol, edit) => {
	const folder = usePayrollFolder(sandbox, { fromPeriod: 1 });
	const FILES: [name: string, file: string, content: string | Buffer][] = [
		['nothing in it', 'juni.csv', ''],
		['no table', 'juni.csv', 'onleesbaar'],
		['a text of 5,000 characters', 'juni.csv', 'x'.repeat(5_000)],
		['no amount', 'juni.csv', table('', '30-06-2026')],
		['an amount that is text', 'juni.csv', table('onleesbaar', '30-06-2026')],
		['no date', 'juni.csv', table('100,00', '')],
		['a date that is text', 'juni.csv', table('100,00', 'onleesbaar')],
		['a long description', 'juni.csv', table('100,00', '30-06-2026', 'x'.repeat(5_000))],
		['bytes of no format', 'juni.xlsx', Buffer.from('PK\u0003\u0004 onleesbaar')],
		['another kind of file', 'juni.pdf', '%PDF-1.7'],
	];

	test.each(FILES)('%s: the other file is booked all the same', async (_name, file, content) => {
		const of = async () => {
			sandbox().reset();
			const { rows } = await onDay(DAY, async () => await folder.run({}, { edit }));
			return rows
				.filter((row) => JSON.stringify(row).includes('2026-05'))
				.map(({ action, code }) => [action, code]);
		};
		folder.put('mei.csv', table());
		const alone = await of();
		expect(alone).toEqual([['booked', 'journalBooked']]);
		folder.put(file, content);
		expect(await of()).toEqual(alone);
	});
});

import { OVER_BOTH } from '../support/overBoth';
import { onDay } from '../support/calendar';
import { table } from '../support/journalFiles';
import { usePayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';

/** A file in a folder, which no service gives. */
const sandbox = useSandbox();
const DAY = '2026-11-20';

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

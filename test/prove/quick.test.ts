import { Bench } from './bench';
import { previewDifferences } from './previewCheck';
import { allSuites, proverNamed, subjectNamed, suiteName, type Suite } from './registry';
import { Random } from './random';
import { leakedSecrets, unreadableTexts } from './reportCheck';
import { bookAgain } from './subjects/bookings';
import { payroll } from './subjects/payroll';
import { monthStates } from './subjects/payrollMonths';
import { fieldService } from './subjects/fieldService';
import { invoiceNumbersOf } from './subjects/orders';
import { startSandbox, type Sandbox } from '../../sandbox';

/** `npm run prove` does all of it; this shows that it works, and that it would find a fault. */
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

const SEED = 7;
const CASES = 1;

const benches = new Map<string, Bench>();

/** One for each subject, so that what it does undisturbed is measured once. */
function benchOf(subject: string): Bench {
	const bench =
		benches.get(subject) ?? new Bench({ sandbox, subject: subjectNamed(subject), seed: SEED, quick: true });
	benches.set(subject, bench);
	return bench;
}

/** In five seconds: all suites run each week and with `npm run prove -- --quick`, those that kill a process too. */
const SAMPLE = new Set(['payroll:everyCall', 'payroll:overlap', 'fieldService:behaviours']);
const suites: Suite[] = allSuites().filter((suite) => SAMPLE.has(suiteName(suite)));

test.each(suites)('$subject:$prover', async ({ subject, prover }) => {
	const bench = benchOf(subject);
	const cases = await proverNamed(prover).cases(bench);
	for (const name of new Random(SEED).sample(cases, CASES)) {
		const { violations } = await proverNamed(prover).run(bench, name);
		expect({ name, violations }).toEqual({ name, violations: [] });
	}
});

describe('a fault would be found', () => {
	const context = { seed: SEED, results: [], overlapped: false };

	test('a booking too many, one too few, and a clearing account that is not empty', async () => {
		await payroll.prepare(sandbox, SEED);
		await payroll.run(sandbox);
		expect(payroll.brokenInvariants(sandbox, context)).toEqual([]);
		const [month] = [...monthStates(SEED)].find(([, state]) => state === 'notBooked') ?? [];
		const made = sandbox.books.memorials().find(({ voucher }) => voucher.endsWith(`/${month}`));
		if (!made) throw new Error('nothing was booked');
		const again = bookAgain(sandbox.books, made);
		expect(payroll.brokenInvariants(sandbox, context).length).toBeGreaterThan(1);
		sandbox.books.deleteMutation(again);
		sandbox.books.deleteMutation(made.number);
		expect(payroll.brokenInvariants(sandbox, context).length).toBeGreaterThan(1);
		sandbox.books.bookByHand({ rows: [{ ledgerAccount: '4000', amount: '1.00' }] });
		expect(payroll.brokenInvariants(sandbox, context)).toContain('the clearing account stands at 1.00');
	});

	test('an order with two invoices, one with none, and one that is not handled', async () => {
		await fieldService.prepare(sandbox, SEED);
		await fieldService.run(sandbox);
		expect(fieldService.brokenInvariants(sandbox, context)).toEqual([]);
		const { books } = sandbox;
		const [number] = invoiceNumbersOf(sandbox, '204501');
		const made = books.invoices.find((invoice) => invoice.number === number);
		if (!made) throw new Error('no invoice was made');
		books.invoices.push({ ...made, number: 'COPY1' });
		expect(fieldService.brokenInvariants(sandbox, context)).toEqual([
			`order 204501 has 2 invoices: ${number}, COPY1`,
		]);
		books.invoices = books.invoices.filter((invoice) => !['COPY1', number].includes(invoice.number));
		expect(fieldService.brokenInvariants(sandbox, context)).toEqual([
			'order 204501 is Afgehandeld 1 with 0 invoices',
		]);
		sandbox.fieldService.setStatus('204502', 'Compleet');
		expect(fieldService.brokenInvariants(sandbox, context)).toHaveLength(2);
	});

	test('a preview that announces something else, and one that writes', async () => {
		await payroll.prepare(sandbox, SEED);
		const preview = await payroll.run(sandbox, { preview: true });
		const real = await payroll.run(sandbox);
		expect(previewDifferences(preview, [], real)).toEqual([]);
		expect(previewDifferences(preview, sandbox.writes(), real).length).toBeGreaterThan(0);
		const booked = real.rows.findIndex(({ action }) => action === 'booked');
		const without = real.rows.filter((_, index) => index !== booked);
		expect(previewDifferences({ ...preview, rows: without }, [], real)).toHaveLength(1);
		const other = preview.rows.map((row, index) => (index === booked ? { ...row, entries: [] } : row));
		expect(previewDifferences({ ...preview, rows: other }, [], real)).toHaveLength(1);
	});

	test('a row without words, and a secret', async () => {
		await fieldService.prepare(sandbox, SEED);
		const { engineRun, ...result } = await fieldService.run(sandbox);
		expect([...unreadableTexts(result), ...leakedSecrets(sandbox, engineRun)]).toEqual([]);
		const row = { service: '', resource: '', key: '', action: 'failed' as const };
		expect(
			unreadableTexts({
				...result,
				rows: [{ ...row, code: '', reason: 'It failed: undefined', attention: true, preview: false }],
			}),
		).toHaveLength(1);
		const { token } = sandbox.outSmart.credentials;
		expect(leakedSecrets(sandbox, { ...engineRun, log: [`sent ${token}`] })).toHaveLength(1);
	});
});

import { Bench } from '../../prove/bench';
import { unannounced } from '../../prove/announced';
import { allParts, proverOf, subjectOf, type Part } from '../../prove/registry';
import { Random } from '../../prove/random';
import { leaks, unreadable } from '../../prove/readable';
import { bookAgain } from '../../prove/subjects/bookings';
import { castOf, payroll } from '../../prove/subjects/payroll';
import { fieldService } from '../../prove/subjects/fieldService';
import { invoicesOf } from '../../prove/subjects/orders';
import { startSandbox, type Sandbox } from '../../sandbox';

/** `npm run prove` does all of it; this shows that it works, and that it would find a fault. */
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

const SEED = 7;
const CASES = 2;

/** A killed process takes a second to start. */
const parts: Part[] = allParts().filter(({ prover }) => prover !== 'killed');

test.each(parts)(
	'$subject:$prover',
	async ({ subject, prover }) => {
		const part = { subject, prover };
		const bench = new Bench({ sandbox, subject: subjectOf(part), seed: SEED, quick: true });
		const cases = await proverOf(part).cases(bench);
		for (const name of new Random(SEED).some(cases, CASES)) {
			const { violations } = await proverOf(part).run(bench, name);
			expect({ name, violations }).toEqual({ name, violations: [] });
		}
	},
	20_000,
);

describe('a fault would be found', () => {
	const circumstances = { seed: SEED, told: [], overlapped: false };

	test('a booking too many, one too few, and a clearing account that is not empty', async () => {
		await payroll.prepare(sandbox, SEED);
		await payroll.run(sandbox);
		expect(payroll.invariants(sandbox, circumstances)).toEqual([]);
		const [month] = [...castOf(SEED)].find(([, role]) => role === 'new') ?? [];
		const made = sandbox.books.memorials().find(({ voucher }) => voucher.endsWith(`/${month}`));
		if (!made) throw new Error('nothing was booked');
		const again = bookAgain(sandbox.books, made);
		expect(payroll.invariants(sandbox, circumstances).length).toBeGreaterThan(1);
		sandbox.books.deleteMutation(again);
		sandbox.books.deleteMutation(made.number);
		expect(payroll.invariants(sandbox, circumstances).length).toBeGreaterThan(1);
		sandbox.books.bookByHand({ rows: [{ ledgerAccount: '4000', amount: '1.00' }] });
		expect(payroll.invariants(sandbox, circumstances)).toContain('the clearing account stands at 1.00');
	});

	test('an order with two invoices, one with none, and one that is not handled', async () => {
		await fieldService.prepare(sandbox, SEED);
		await fieldService.run(sandbox);
		expect(fieldService.invariants(sandbox, circumstances)).toEqual([]);
		const { books } = sandbox;
		const [number] = invoicesOf(sandbox, '204501');
		const made = books.invoices.find((invoice) => invoice.number === number);
		if (!made) throw new Error('no invoice was made');
		books.invoices.push({ ...made, number: 'COPY1' });
		expect(fieldService.invariants(sandbox, circumstances)).toEqual([
			`order 204501 has 2 invoices: ${number}, COPY1`,
		]);
		books.invoices = books.invoices.filter((invoice) => !['COPY1', number].includes(invoice.number));
		expect(fieldService.invariants(sandbox, circumstances)).toEqual([
			'order 204501 is Afgehandeld 1 with 0 invoices',
		]);
		sandbox.fieldService.setStatus('204502', 'Compleet');
		expect(fieldService.invariants(sandbox, circumstances)).toHaveLength(2);
	});

	test('a preview that announces something else, and one that writes', async () => {
		await payroll.prepare(sandbox, SEED);
		const preview = await payroll.run(sandbox, { preview: true });
		const real = await payroll.run(sandbox);
		expect(unannounced(preview, [], real)).toEqual([]);
		expect(unannounced(preview, sandbox.writes(), real).length).toBeGreaterThan(0);
		const booked = real.rows.findIndex(({ action }) => action === 'booked');
		const without = real.rows.filter((_, index) => index !== booked);
		expect(unannounced({ ...preview, rows: without }, [], real)).toHaveLength(1);
		const other = preview.rows.map((row, index) => (index === booked ? { ...row, entries: [] } : row));
		expect(unannounced({ ...preview, rows: other }, [], real)).toHaveLength(1);
	});

	test('an order that waits without a row, and an invoice that bills something else', async () => {
		await fieldService.prepare(sandbox, SEED);
		const { rows } = await fieldService.run(sandbox);
		const untold = (told = rows) => fieldService.world?.untold(sandbox, told);
		expect(untold()).toEqual([]);
		expect(untold([])?.length).toBeGreaterThan(0);
		sandbox.fieldService.editWorkOrder('204501', { materials: [] });
		expect(untold()).toHaveLength(1);
	});

	test('a run that differs without a row', async () => {
		await payroll.prepare(sandbox, SEED);
		const { rows } = await payroll.run(sandbox);
		expect(payroll.world?.untold(sandbox, rows)).toEqual([]);
		expect(payroll.world?.untold(sandbox, []).length).toBeGreaterThan(0);
	});

	test('a row without words, and a secret', async () => {
		await fieldService.prepare(sandbox, SEED);
		const { execution, ...told } = await fieldService.run(sandbox);
		expect([...unreadable(told), ...leaks(sandbox, execution)]).toEqual([]);
		const row = { service: '', resource: '', key: '', action: 'failed' as const, preview: false };
		expect(unreadable({ ...told, rows: [{ ...row, reason: 'It failed: undefined' }] })).toHaveLength(1);
		const { token } = sandbox.outSmart.credentials;
		expect(leaks(sandbox, { ...execution, log: [`sent ${token}`] })).toHaveLength(1);
	});
});

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sandbox } from '../../sandbox';
import { addDays, today } from '../../base/values/dates';
import { useSandbox } from '../support/sandbox';
import type { Invoiced, ToInvoice } from './support/manyInvoicesProcess';

const LATENCY_MS = 50;
const MINUTES = 5;
/** Of the whole process, the package and its libraries included. */
const MEGABYTES = 700;

const sandbox = useSandbox();

function fill({ books }: Sandbox, count: number): void {
	const [known] = books.invoices;
	const [line] = known?.lines ?? [];
	if (!known || !line) throw new Error('The sandbox has no invoice');
	const text = { ...line, quantity: '0', code: '', unitPrice: '0.00', vatCode: 'GEEN' };
	books.invoices = Array.from({ length: count }, (_, index) => ({
		...known,
		number: `F${index}`,
		relationCode: index % 400 < 5 ? (books.relations[index % 5]?.code ?? '') : `C${index % 4_000}`,
		date: addDays(today(), -(index % 365)),
		lines: [line, line, line, line, line, line, { ...text, description: `Werkbon WB-${index} #${index}` }],
	}));
}

function orders(count: number) {
	return Array.from({ length: count }, (_, index) => ({
		...{ sourceId: `9${index}`, reference: `WB-9${index} #9000${index}`, number: '', date: today() },
		...{
			paymentTermDays: 14,
			template: 'Factuursjabloon',
			book: true,
			createdOn: today(),
			workDate: today(),
		},
		relation: { code: sandbox().books.relations[index % 5]?.code ?? '', country: 'NL' },
		lines: [
			{ quantity: '2', unit: 'uur', code: '', description: 'Montage', unitPrice: '48.00', kind: 'hours' },
			{ quantity: '1', unit: 'stuk', code: '', description: 'Kraan', unitPrice: '12.50' },
		],
		invoice: { state: 'new' },
	}));
}

async function invoice(items: ToInvoice['items']): Promise<Invoiced> {
	const child = fork(join(__dirname, 'support', 'manyInvoicesProcess.ts'), { execArgv: ['--import', 'tsx'] });
	return await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.on('message', (message: 'ready' | Invoiced) => {
			if (message !== 'ready') return resolve(message);
			const { url, credentials } = sandbox().eBoekhouden;
			child.send({ url, credentials, items } satisfies ToInvoice);
		});
	});
}

test('100 orders against 20,000 invoices, with 50 ms for each answer', async () => {
	fill(sandbox(), 20_000);
	sandbox().holdAnswers(async () => await sleep(LATENCY_MS));
	sandbox().calls.length = 0;
	const done = await invoice(orders(100));
	expect(done.states).toEqual({ created: 100 });
	expect(done.seconds).toBeLessThan(MINUTES * 60);
	expect(done.megabytes).toBeLessThan(MEGABYTES);
});

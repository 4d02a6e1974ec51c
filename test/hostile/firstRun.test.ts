import { runOutSmart } from '../support/outSmartWorkflow';
import { useSandbox } from '../support/sandbox';
import { inItsOwnProcess } from './support/ownProcess';
import { beforeFirstRun, ORDERS, PRODUCTS, RELATIONS } from './support/firstRunWorld';

const sandbox = useSandbox();
beforeEach(() => beforeFirstRun(sandbox()));

/**
 * The list of relations is read for OutSmart, for the first order and for the others. Each order is looked up before and
 * after, and read before it is marked. Whether all may be created, and whether all are marked, one list tells. Which
 * administrations the login sees is asked once.
 */
const CALLS_AT_MOST = 98;

async function run() {
	const before = sandbox().calls.length;
	const done = await runOutSmart(sandbox());
	const counts: Record<string, number> = {};
	for (const { operation } of sandbox().calls.slice(before)) counts[operation] = (counts[operation] ?? 0) + 1;
	return { ...done, counts, calls: sandbox().calls.length - before };
}

test(`a first run with ${RELATIONS} relations, ${PRODUCTS} products and ${ORDERS} orders makes few calls; the next one writes nothing`, async () => {
	const first = await run();
	expect(first).toMatchObject({
		status: 'success',
		message:
			'2000 relations synchronized 480 materials synchronized 20 hour types synchronized 10 invoices created, 1 skipped',
		counts: {
			...{ 'POST relations': 10, 'POST materials': 3, 'POST hourtypes': 1 },
			...{ 'GET relations': 3, 'GET materials': 2, 'GET hourtypes': 3 },
			...{ GetRelaties: 3, AddFactuur: ORDERS },
		},
	});
	expect(first.calls).toBeLessThanOrEqual(CALLS_AT_MOST);

	const writes = sandbox().writes().length;
	const quiet = await run();
	expect(quiet).toMatchObject({
		status: 'success',
		message: 'nothing to synchronize (unchanged: 2000 relations, 480 materials, 20 hour types), 1 skipped',
	});
	expect(quiet.rows.length).toBeLessThan(10);
	expect(quiet.calls).toBeLessThanOrEqual(13);
	expect(sandbox().writes()).toHaveLength(writes);
});

test('it takes less than 300 MB, the engine of n8n included', async () => {
	const { status, megabytes } = await inItsOwnProcess('synchronize', sandbox(), 150);
	expect(status).toBe('success');
	expect(megabytes).toBeLessThan(300);
	expect(sandbox().fieldService.relations).toHaveLength(RELATIONS);
	expect(sandbox().books.invoices).toHaveLength(ORDERS);
});

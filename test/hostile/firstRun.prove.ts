import { runInAProcess } from './support/inAProcess';
import { useSandbox } from '../support/sandbox';
import { beforeFirstRun, ORDERS, PRODUCTS, RELATIONS } from './support/firstRunWorld';

const MEGABYTES_AT_MOST = 300;
/** Of Node.js's heap; n8n's engine takes some 100 MB besides. */
const HEAP = 150;

const sandbox = useSandbox();
beforeEach(() => beforeFirstRun(sandbox()));

test(`a first run with ${RELATIONS} relations, ${PRODUCTS} products and ${ORDERS} orders takes less than ${MEGABYTES_AT_MOST} MB, n8n's engine included`, async () => {
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = sandbox();
	const services = { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart };
	const { status, megabytes } = await runInAProcess({ protocol: 'soap', byHand: true, services }, HEAP);
	expect(status).toBe('success');
	expect(megabytes).toBeLessThan(MEGABYTES_AT_MOST);
	expect(sandbox().fieldService.relations).toHaveLength(RELATIONS);
	expect(sandbox().books.invoices).toHaveLength(ORDERS);
});

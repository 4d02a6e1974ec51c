import { fill } from '../../tools/measure/fill';
import { runInAProcess } from '../../tools/measure/inAProcess';
import { useSandbox } from '../support/sandbox';

const SIZE = { relations: 10_000, products: 5_000 };
const MEGABYTES_AT_MOST = 300;
/** n8n's engine takes some 100 MB besides. */
const HEAP = 150;
const DETAILS_AT_MOST = 200;

const sandbox = useSandbox();

const details = (what: string) =>
	sandbox().calls.filter(({ operation }) => operation === `GET /v1/${what}/{id}`).length;
const run = async (byHand: boolean) => {
	sandbox().calls.length = 0;
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = sandbox();
	const services = { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart };
	return await runInAProcess({ protocol: 'rest', byHand, services }, HEAP);
};

/** That each record has its turn within 27 hours is shown in turns.property.test.ts. */
test('10,000 relations and 5,000 products over REST: all by hand, 200 of each a quarter, and what is new at once', async () => {
	const { books, fieldService } = sandbox();
	fill(sandbox(), SIZE, false);
	const whole = await run(true);
	expect(whole.status).toBe('success');
	expect([fieldService.relations.length, fieldService.materials.length]).toEqual([10_000, 5_000]);
	expect(fieldService.relation('R9999')).toMatchObject({
		name: books.relations[9_999]?.name,
		city: 'Utrecht',
	});
	expect(whole.megabytes).toBeLessThan(MEGABYTES_AT_MOST);

	const [relation] = books.relations;
	if (!relation) throw new Error('no relation');
	books.relations.unshift({ ...relation, id: 20_001, code: 'NEW', name: 'Nieuwe klant B.V.' });
	const quarter = await run(false);
	expect(quarter).toMatchObject({ status: 'success', codes: expect.arrayContaining(['readInTurns']) });
	expect(quarter.message).toMatch(/^1 relations synchronized/);
	expect(fieldService.relation('NEW')?.name).toBe('Nieuwe klant B.V.');
	expect(details('relation')).toBeLessThanOrEqual(DETAILS_AT_MOST);
	expect(details('product')).toBeLessThanOrEqual(DETAILS_AT_MOST);
	expect(quarter.megabytes).toBeLessThan(MEGABYTES_AT_MOST);
});

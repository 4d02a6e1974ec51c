import type { INodeParameters } from 'n8n-workflow';
import type { OwnAnswer } from '../../../../sandbox';
import { CONTINUE, picked, useOperations } from '../../../support/runOperation';
import { mapped } from '../../../support/everyField';

const { sandbox, run } = useOperations('outSmart');
const service = () => sandbox().fieldService;

/** How many calls asked for a filter on a column. */
const filteredBy = (column: string, since: number) =>
	sandbox()
		.calls.slice(since)
		.filter(({ request }) => /[?&]key(%5B%5D)?=/.test(request) && request.includes(`=${column}`)).length;

describe.each([
	['project', 'projects'],
	['object', 'objects'],
	['contactPerson', 'contactPersons'],
] as const)('many of %s', (resource, list) => {
	const many = async (given: INodeParameters) => await run([resource, 'getMany'], given);

	test('all, one, as many as the limit says, of one relation, or none', async () => {
		const { items } = await many({ returnAll: true });
		expect(items).toHaveLength(service()[list].length);
		expect(items.every((item) => !('wireRow' in item))).toBe(true);
		expect((await many({ returnAll: false, limit: 1 })).items).toEqual(items.slice(0, 1));
		const filters = { relation: picked('1002') };
		expect((await many({ returnAll: true, filters })).items).toEqual(
			items.filter(({ relation }) => relation === '1002'),
		);
		Object.assign(service(), { [list]: [] });
		expect((await many({ returnAll: true })).items).toEqual([]);
		expect(sandbox().writes()).toEqual([]);
	});
});

describe.each([
	['project', 'projects', { name: 'Nieuw' }, { description: 'Lang', startDate: '31-01-2026' }],
	['object', 'objects', { description: 'Oven' }, { price: '12.5', warrantyEnds: '2027-01-31' }],
	['contactPerson', 'contactPersons', { name: 'A. Jansen' }, { phone: '030-1' }],
] as const)('create or update: %s', (resource, list, own, additionalFields) => {
	const given = { code: '007', relation: '1001', ...own };
	const save = async (change: INodeParameters, more = {}) =>
		await run([resource, 'createOrUpdate'], mapped({ ...given, ...change }), more);

	test('is found in the whole list where the service does not allow the filter, which is tried once', async () => {
		await save(additionalFields);
		const column = { project: 'code', object: 'obj_code', contactPerson: 'cpn_code' }[resource];
		service().settings.filtersRefused = [column];
		const since = sandbox().calls.length;
		const { items } = await save(additionalFields, { input: [{}, {}] });
		expect(items).toMatchObject([{ action: 'unchanged' }, { action: 'unchanged' }]);
		expect(filteredBy(column, since)).toBe(1);
		const moved = await save({ relation: '1002' });
		expect(moved.items).toMatchObject([{ action: 'updated', changed: ['relation'] }]);
	});

	test('a relation that is not there, or a text that is too long: nothing is sent', async () => {
		const unknown = await save({ relation: '9999' });
		expect(unknown.execution.error?.message).toContain("no relation '9999'");
		const long = await save({ code: 'x'.repeat(256) });
		expect(long.execution.error?.message).toContain('longer than 255');
		expect(sandbox().writes()).toEqual([]);
	});

	test('refused by the service: its code, and nothing saved', async () => {
		sandbox().faults.inject({ kind: 'outsmartCode', code: 1007, skip: 2, times: 9, text: 'Kapot' });
		const { execution } = await save({});
		expect(execution.error?.message).toContain('1007: Kapot');
		expect(service()[list].some((one) => one.code === '007')).toBe(false);
	});

	test('what came back otherwise is said', async () => {
		sandbox().faults.inject({ kind: 'own', operation: `POST ${RESOURCE[list]}`, answer: () => SAVED });
		const { execution } = await save({});
		expect(execution.error?.message).toBe("OutSmart took '007', but does not show what was sent.");
	});
});

const RESOURCE = { projects: 'projects', objects: 'objects', contactPersons: 'contactpersons' };
const SAVED = {
	status: 200,
	contentType: 'application/json',
	body: '{"code":200,"messages":[],"response":1}',
};

describe('customer prices', () => {
	const given = {
		...{ priceOf: 'material', material: picked('FLT-10'), relation: picked('1001') },
		...{ price: '11.5', startDate: '2026-01-01' },
	};
	const agree = async (change: INodeParameters = {}, more = {}) =>
		await run(['customerPrice', 'createOrUpdate'], { ...given, ...change }, more);
	const posts = () => sandbox().writes().length;

	test('agreed once, however often it is asked; for an hour type and for all relations too', async () => {
		expect((await agree()).items).toMatchObject([{ material: 'FLT-10', price: '11.50', action: 'created' }]);
		expect((await agree({ price: '11.50' })).items).toMatchObject([{ price: '11.50', action: 'unchanged' }]);
		expect(posts()).toBe(1);
		const hours = {
			priceOf: 'hourType',
			hourType: picked('MONT'),
			relation: picked(''),
			endDate: '2026-12-31',
		};
		expect((await agree(hours)).items).toMatchObject([{ hourType: 'MONT', material: '', action: 'created' }]);
		const { items } = await run(['customerPrice', 'getMany'], { returnAll: true });
		expect(items).toMatchObject([
			{ material: 'FLT-10', relation: '1001', price: '11.50', to: '' },
			{ hourType: 'MONT', relation: '', to: '2026-12-31' },
		]);
		const filters = { relation: picked('1001') };
		expect((await run(['customerPrice', 'getMany'], { filters })).items).toHaveLength(1);
	});

	test('another price in the place of the one before, or beside it, which is said', async () => {
		await agree();
		service().settings.pricesReplaced = true;
		expect((await agree({ price: '12' })).items).toMatchObject([{ action: 'updated' }]);
		service().settings.pricesReplaced = false;
		expect((await agree({ price: '13' })).execution.error).toMatchObject({
			message: expect.stringContaining('one of 12.00 exists beside it'),
		});
	});

	test.each([
		[{ price: '1.234,56' }, /not a number/],
		[{ endDate: '2025-12-31' }, /before it begins/],
		[{ material: picked('') }, /'Material' is empty/],
		[{ relation: picked('9999') }, /no relation/],
		[{ relation: picked('={{ $json.misspelled }}') }, /The expression at 'Relation' takes nothing/],
		[{ startDate: 'morgen' }, /must be a date/],
	])('%j: nothing is sent', async (change, told) => {
		expect((await agree(change as never)).execution.error?.message).toMatch(told);
		expect(posts()).toBe(0);
	});

	test('an answer that is lost: looked up, never sent twice', async () => {
		sandbox().faults.inject({ kind: 'dropAfter', operation: 'POST prices' });
		expect((await agree()).items).toMatchObject([{ action: 'created' }]);
		sandbox().faults.inject({ kind: 'dropBefore', operation: 'POST prices' });
		const lost = await agree({ price: '15' }, CONTINUE);
		expect(lost.items).toMatchObject([{ message: { outcome: 'unknown', advice: expect.any(String) } }]);
		expect(posts()).toBe(2);
	});
});

describe('what was paid', () => {
	const byNumber = picked('2026-00001', 'number');
	const pay = async (change: INodeParameters = {}, more = {}) =>
		await run(['invoiceStatus', 'set'], { invoice: byNumber, reference: 'BANK-1', ...change }, more);

	test('all that is open, once for each reference', async () => {
		const { items } = await pay();
		expect(items).toMatchObject([
			{ id: '164', status: 'PAYED', paid: '43.56', open: '0.00', action: 'updated' },
		]);
		expect(items[0]?.payment).toMatchObject({ reference: 'BANK-1', amount: '43.56', type: 'BANK' });
		expect((await pay()).items).toMatchObject([{ status: 'PAYED', action: 'unchanged' }]);
		expect(service().payments).toHaveLength(1);
	});

	test.each([
		[{ amount: '43.57' }, /still open of it is 43\.56/],
		[{ amount: '-1' }, /not a number .*\(0 – 99999/],
		[{ amount: '0' }, /still open/],
		[{ amount: '={{ [3.56] }}' }, /Amount is not text/],
		[{ amount: '={{ $json.misspelled }}' }, /The expression at 'Amount' takes nothing/],
		[{ invoice: picked('F1', 'number') }, /has no invoice 'F1'/],
		[{ invoice: picked('166', 'id') }, /still open of it is 0\.00/],
	])('%j: nothing is sent', async (change, told) => {
		expect((await pay(change)).execution.error?.message).toMatch(told);
		expect(sandbox().writes()).toEqual([]);
	});

	test('more than a payment can hold, also when it is all that is open: nothing is sent', async () => {
		Object.assign(service().invoices[0] as object, { amount: '150000.00' });
		expect((await pay()).execution.error?.message).toMatch(/Amount.*below 100000/);
		expect(sandbox().writes()).toEqual([]);
	});

	test('a reference that was used for something else', async () => {
		await pay({ amount: '3.56' });
		const other = await pay({ amount: '4.00' });
		expect(other.execution.error?.message).toContain('was used before');
		expect(service().payments).toHaveLength(1);
	});

	test('an answer that is lost: looked up, never sent twice', async () => {
		sandbox().faults.inject({ kind: 'dropAfter', operation: 'POST transactions' });
		expect((await pay()).items).toMatchObject([{ status: 'PAYED', action: 'updated' }]);
		sandbox().faults.inject({ kind: 'dropBefore', operation: 'POST transactions' });
		const lost = await pay({ reference: 'B2', invoice: picked('165', 'id') }, CONTINUE);
		expect(lost.items).toMatchObject([{ message: { outcome: 'unknown' } }]);
		expect(sandbox().writes()).toHaveLength(2);
	});
});

const counted = (operation: string) => sandbox().calls.filter((call) => call.operation === operation).length;

describe.each([
	['material', 'materials', { code: '={{ $json.code }}', description: 'Los', price: '={{ $json.price }}' }],
	['hourType', 'hourtypes', { code: '={{ $json.code }}', description: 'Uur', price: '={{ $json.price }}' }],
] as const)('many of %s', (resource, list, values) => {
	const input = Array.from({ length: 20 }, (_, at) => ({ code: `Z${at}`, price: '1.50' }));
	const save = async (given: { code: string; price: string }[], more = {}) => {
		sandbox().calls.splice(0);
		return await run([resource, 'createOrUpdate'], mapped(values), { input: given, ...more });
	};
	const stored = () => service()[resource === 'material' ? 'materials' : 'hourTypes'];
	const calls = () => ({ lists: counted(`GET ${list}`), writes: sandbox().writes().length });

	test('one list before and one after, and each item has its own result', async () => {
		const { items, pairs } = await save(input);
		expect(items).toMatchObject(input.map(({ code }) => ({ code, action: 'created' })));
		expect(pairs).toEqual(input.map((_one, item) => ({ item })));
		expect(calls()).toEqual({ lists: 2, writes: 1 });
		const again = await save([...input.slice(0, 3), { code: 'Z3', price: '2.00' }]);
		expect(again.items.map(({ action }) => action)).toEqual([...Array(3).fill('unchanged'), 'updated']);
		expect(calls()).toEqual({ lists: 2, writes: 1 });
		await save(input.slice(0, 3));
		expect(calls()).toEqual({ lists: 1, writes: 0 });
	});

	test('a code that comes twice is changed twice, the second time on what was there then', async () => {
		const { items } = await save([
			{ code: 'Z1', price: '1.50' },
			{ code: 'Z2', price: '1.00' },
			{ code: 'Z1', price: '2.50' },
		]);
		expect(items.map(({ code, action }) => [code, action])).toEqual([
			['Z1', 'created'],
			['Z2', 'created'],
			['Z1', 'updated'],
		]);
		expect(calls()).toEqual({ lists: 3, writes: 2 });
		const [left, ...others] = stored().filter(({ code }) => code === 'Z1');
		expect(Number(left && ('salePrice' in left ? left.salePrice : left.price))).toBe(2.5);
		expect(others).toEqual([]);
	});

	test('what cannot be sent, or is refused, is the error of its own item; the others are saved', async () => {
		const key = resource === 'material' ? 'materials' : 'hourTypes';
		const answer: OwnAnswer = (carryOut) => {
			const before = [...stored()];
			const done = carryOut();
			if (!stored().some(({ code }) => code === 'Z2')) return done;
			Object.assign(service(), { [key]: before });
			return { ...SAVED, body: '{"code":1299,"messages":["Kapot"],"response":null}' };
		};
		sandbox().faults.inject({ kind: 'own', operation: `POST ${list}`, times: 99, answer });
		const { items } = await save([...input.slice(0, 3), { code: '', price: '1' }], CONTINUE);
		expect(items).toMatchObject([
			{ code: 'Z0', action: 'created' },
			{ code: 'Z1', action: 'created' },
			{ error: expect.stringContaining('Kapot'), message: { outcome: 'notDone' } },
			{ error: expect.any(String), message: { code: expect.any(String) } },
		]);
		expect(stored().filter(({ code }) => code.startsWith('Z'))).toHaveLength(2);
	});
});

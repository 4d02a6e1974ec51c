import { hourTypeKind, materialKind } from '../../../features/masterData/productKinds';
import { relationKind } from '../../../features/masterData/relationKind';
import { Upserts } from '../../../features/masterData/upserts';
import { FakeClient } from '../../support/outSmart/fakeClient';
import { hourType, material, relation } from '../../support/outSmart/records';

const relations = (client: FakeClient) =>
	new Upserts(client, relationKind('e-Boekhouden'), { isShown: () => true });
const materials = (client: FakeClient) => new Upserts(client, materialKind(new Set()));
const hourTypes = (client: FakeClient) => new Upserts(client, hourTypeKind(new Set()));

test('a new relation says which fields have a placeholder; one that is there, and other kinds, do not', async () => {
	const client = new FakeClient({ relations: [relation().wireRow] });
	const [made, changed] = [
		await relations(client).add({ code: '7', name: 'Vos' }),
		await relations(client).add({ code: '1042', name: 'Korst', city: '' }),
	];
	expect(await made.settle()).toMatchObject({
		action: 'created',
		reason: expect.stringContaining('<leeg>') as string,
	});
	expect(await changed.settle()).toMatchObject({ action: 'updated', reason: 'Changed: name.' });
	const type = await hourTypes(client).add({ code: 'U1', description: 'Uur', price: '50.00' });
	expect(await type.settle()).toMatchObject({ action: 'created', reason: 'New in OutSmart.' });
});

test('what is not given, or empty where the record has something, stays as it was', async () => {
	const client = new FakeClient({ materials: [material().wireRow], hourTypes: [hourType().wireRow] });
	const { settle } = await materials(client).add({
		code: 'FLT-10',
		description: 'Filter',
		unit: '',
		price: '13.00',
	});
	const before = material();
	expect(await settle()).toMatchObject({
		...{ action: 'updated', changed: ['price'] },
		...{ description: before.description, unit: before.unit },
	});
});

test('all of a run are sent together; a second change of one is made on what the first left', async () => {
	const client = new FakeClient({ relations: [relation().wireRow] });
	const together = relations(client);
	const settled = [
		await together.add({ code: '7', name: 'Vos' }),
		await together.add({ code: '8', name: 'Das' }),
		await together.add({ code: '7', name: 'Vos B.V.' }),
	];
	const results = [];
	for (const { settle } of settled) results.push(await settle());
	expect(results).toMatchObject([
		{ code: '7', name: 'Vos', action: 'created' },
		{ code: '8', name: 'Das', action: 'created' },
		{ code: '7', name: 'Vos B.V.', action: 'updated', changed: ['name'] },
	]);
	expect(client.writes).toEqual(['save relations 7,8', 'save relations 7']);
});

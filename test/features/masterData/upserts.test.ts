import { hourTypeKind } from '../../../features/masterData/productKinds';
import { relationKind } from '../../../features/masterData/relationKind';
import { Upserts } from '../../../features/masterData/upserts';
import { FakeClient } from '../../support/outSmart/fakeClient';
import { relation } from '../../support/outSmart/records';

const relations = (client: FakeClient) =>
	new Upserts(client, relationKind('e-Boekhouden'), { isShown: () => true });
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

import type { Fault } from '../../../../base/words/finding';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import { synchronizeHourTypes } from '../../../../nodes/OutSmart/operations/hourType/synchronize';
import { synchronizeMaterials } from '../../../../nodes/OutSmart/operations/material/synchronize';
import { synchronizeRelations } from '../../../../nodes/OutSmart/operations/relation/synchronize';
import { confirmWorkOrder } from '../../../../nodes/OutSmart/operations/workOrder/confirm';
import { prepareOneInvoice } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { markAsHandled } from '../../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import type { Operation } from '../../../../base/n8n/operation';
import { toRow } from '../../../../base/words/row';
import { onItsWay } from '../support/chain';
import { execute } from '../support/execute';

const EARLIER = {
	service: 'e-Boekhouden',
	resource: 'relation',
	key: 'list',
	action: 'failed',
	reason: 'No.',
};
const UNCLEAR = { code: 'mustBeOnOrOff', field: 'preview', value: 'nee' } as const;
const settingsRow = (service: string, ...faults: [Fault, ...Fault[]]) =>
	toRow(
		{
			...{ service, resource: 'settings', key: 'settings', action: 'blocked', preview: false },
			findings: [{ code: 'settingsWrong', faults }],
		},
		'en',
	);

test.each<[string, Operation<OutSmartClient>]>([
	['Relation: Synchronize', synchronizeRelations],
	['Material: Synchronize', synchronizeMaterials],
	['Hour Type: Synchronize', synchronizeHourTypes],
	['Work Order: Prepare Invoices', prepareOneInvoice],
	['Work Order: Confirm', confirmWorkOrder],
	['Work Order: Mark as Handled', markAsHandled],
])('%s: one row, whatever comes in; OutSmart is not asked', async (_name, operation) => {
	const { client, item } = await onItsWay({ state: 'created' });
	const product = { code: 'MONT', description: 'Montage', unit: 'uur', price: '48' };
	const input = [EARLIER, item, product, { code: '1', name: 'Een' }];
	const rows = await execute(operation, client, input, { preview: 'nee' });
	expect(rows).toEqual([EARLIER, settingsRow('OutSmart', UNCLEAR)]);
	expect(client.calls).toEqual([]);
});

test('what an earlier step told of the settings is not told again', async () => {
	const { client, item } = await onItsWay({ state: 'created' });
	const told = settingsRow('e-Boekhouden', UNCLEAR, { code: 'mustNotBeEmpty', field: 'x' });
	expect(await execute(markAsHandled, client, [told, item], { preview: 'nee' })).toEqual([told]);
	expect(client.calls).toEqual([]);
});

test.each([undefined, null, ''])('a preview that is %o is a preview', async (preview) => {
	const { client, item } = await onItsWay({ state: 'created' });
	const [row] = await execute(markAsHandled, client, [item], { preview });
	expect(row).toMatchObject({ action: 'created', preview: true });
	expect(client.writes).toEqual([]);
});

import { mustBe } from '../../../../base/words/faults';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import { synchronizeHourTypes } from '../../../../nodes/OutSmart/operations/hourType/synchronize';
import { synchronizeMaterials } from '../../../../nodes/OutSmart/operations/material/synchronize';
import { synchronizeRelations } from '../../../../nodes/OutSmart/operations/relation/synchronize';
import { confirmWorkOrder } from '../../../../nodes/OutSmart/operations/workOrder/confirm';
import { prepareInvoices } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { markAsHandled } from '../../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import type { Operation } from '../../../../base/n8n/operation';
import { onItsWay } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';

const EARLIER = {
	service: 'e-Boekhouden',
	resource: 'relation',
	key: 'list',
	action: 'failed',
	reason: 'No.',
};

test.each<[string, Operation<OutSmartClient>]>([
	['Relation: Synchronize', synchronizeRelations],
	['Material: Synchronize', synchronizeMaterials],
	['Hour Type: Synchronize', synchronizeHourTypes],
	['Work Order: Prepare Invoices', prepareInvoices],
	['Work Order: Confirm', confirmWorkOrder],
	['Work Order: Mark as Handled', markAsHandled],
])('%s: one row, whatever comes in; OutSmart is not asked', async (_name, operation) => {
	const { client, item } = await onItsWay({ state: 'created' });
	const product = { code: 'MONT', description: 'Montage', unit: 'uur', price: '48' };
	const input = [EARLIER, item, product, { code: '1', name: 'Een' }];
	const rows = await execute(operation, client, input, { preview: 'nee' });
	expect(rows).toMatchObject([
		EARLIER,
		{
			...{
				service: 'OutSmart',
				resource: 'settings',
				action: 'blocked',
				code: 'settingsWrong',
				preview: false,
			},
			faults: [mustBe('preview', 'onOrOff', 'nee')],
		},
	]);
	expect(client.calls).toEqual([]);
});

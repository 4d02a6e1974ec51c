import type { INode } from 'n8n-workflow';
import type { WorkflowFile } from '../../engine';
import { itemsOf, type Execution } from './server/execution';
import { isInstalled } from './server/install';
import { installOldest, OLDEST } from './server/oldest';
import type { CredentialReference } from './server/rest';
import { silently } from './server/tell';
import { onceAMinute } from './server/templates';
import { installedN8n } from './support/prepared';
import { useN8n } from './support/useN8n';

const BAKERY = 12345;
const OCTOBER = 822;
const NAME = 'When it happens';

/** The next of its minutes, twice over: a machine that is busy may be late for one. */
const MOST_SECONDS = 180;

interface Watched {
	type: 'eBoekhoudenTrigger' | 'nmbrsTrigger' | 'outSmartTrigger';
	credentialType: string;
	parameters: INode['parameters'];
}

function workflowOf(
	{ type, credentialType, parameters }: Watched,
	credentials: CredentialReference[],
): WorkflowFile {
	const credential = credentials.find((one) => one.type === credentialType);
	if (!credential) throw new Error(`There is no credential of ${credentialType}.`);
	const trigger: INode = {
		...{
			id: 'trigger-1',
			name: NAME,
			type: `n8n-nodes-eboekhouden.${type}`,
			typeVersion: 1,
			position: [0, 0],
		},
		parameters: {
			...parameters,
			pollTimes: { item: [{ mode: 'custom', cronExpression: onceAMinute() }] },
		},
		credentials: { [credentialType]: { id: credential.id, name: credential.name } },
	};
	const end: INode = {
		...{ id: 'end-1', name: 'End', type: 'n8n-nodes-base.noOp', typeVersion: 1, position: [200, 0] },
		parameters: {},
	};
	return {
		name: `Watches: ${type}`,
		nodes: [trigger, end],
		connections: { [NAME]: { main: [[{ node: 'End', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1', saveDataSuccessExecution: 'all' },
	};
}

describe.each([
	['this', installedN8n, true],
	['the oldest', async () => await installOldest(silently), isInstalled(OLDEST)],
] as const)('triggers on their schedule in %s n8n', (which, installed, isThere) => {
	const when = isThere ? test : test.skip;
	const world = isThere ? useN8n(`triggers-${which.replace(' ', '-')}`, 'bakery', installed) : undefined;

	/** Published; then something happens; then the schedule polls. Gives the results of the two executions. */
	async function watch(watched: Watched, happens: () => void): Promise<Execution[]> {
		if (!world) throw new Error('This n8n is not installed.');
		const { client, credentials } = world();
		const { id } = await client.createWorkflow(workflowOf(watched, credentials));
		await client.activate(id);
		const start = await client.ended((await client.started(id)).id);
		happens();
		const { id: second } = await client.startedTimes(id, 2, MOST_SECONDS);
		const told = await client.ended(second);
		await client.deactivate(id);
		return [start, told];
	}

	when('a work order that is completed', async () => {
		const { fieldService } = world?.().sandbox ?? {};
		let order = '';
		const watched: Watched = {
			...{ type: 'outSmartTrigger', credentialType: 'outSmartApi' },
			parameters: { event: 'workOrderCompleted' },
		};
		const [start, told] = await watch(watched, () => void (order = fieldService?.addWorkOrder({}) ?? ''));
		// An execution without items stores the start; no node runs after it.
		expect([start?.status, itemsOf(start ?? {}, NAME), itemsOf(start ?? {}, 'End')]).toEqual([
			'success',
			[],
			[],
		]);
		expect([told?.status, told?.mode]).toEqual(['success', 'trigger']);
		expect(itemsOf(told ?? {}, 'End')).toMatchObject([{ event: 'workOrderCompleted', id: order }]);
	});

	when('an invoice that is paid', async () => {
		const { books } = world?.().sandbox ?? {};
		const invoice = { ledgerAccount: '1300', relationCode: '1001', invoiceNumber: '2026-900' };
		const sold = [{ ledgerAccount: '8000', amount: '121.00' }];
		books?.bookByHand({ kind: 'FactuurVerstuurd', ...invoice, rows: sold });
		const watched: Watched = {
			...{ type: 'eBoekhoudenTrigger', credentialType: 'eBoekhoudenSoapApi' },
			parameters: { event: 'invoicePaid' },
		};
		const [, told] = await watch(watched, () => {
			const payment = { ...invoice, ledgerAccount: '1000' };
			const rows = [{ ledgerAccount: '1300', amount: '121.00' }];
			books?.bookByHand({ kind: 'FactuurbetalingOntvangen', ...payment, rows });
		});
		expect(itemsOf(told ?? {}, 'End')).toMatchObject([{ invoiceNumber: '2026-900', open: '0.00' }]);
	});

	when('a run that is locked', async () => {
		const { payroll } = world?.().sandbox ?? {};
		payroll?.unlock(BAKERY, OCTOBER);
		const watched: Watched = {
			...{ type: 'nmbrsTrigger', credentialType: 'nmbrsApi' },
			parameters: { event: 'runLocked', companies: String(BAKERY), fromYear: 2026, fromPeriod: 9 },
		};
		const [, told] = await watch(watched, () => payroll?.lock(BAKERY, OCTOBER));
		expect(itemsOf(told ?? {}, 'End')).toMatchObject([{ event: 'runLocked', id: String(OCTOBER) }]);
	});
});

import { join } from 'node:path';
import { byToken, listSearch, NODE, runNode, runWorkflow } from '../../../engine';
import type { Sandbox } from '../../../sandbox';

export interface Wanted {
	protocol: 'soap' | 'rest';
	/** By hand, which reads all; else by the clock. */
	byHand: boolean;
	services: Pick<Sandbox, 'eBoekhouden' | 'eBoekhoudenRest' | 'nmbrs' | 'outSmart'>;
}

export interface Measured {
	status: string;
	message: string;
	/** Codes of its rows. */
	codes: string[];
	seconds: number;
	/** The most memory that the process had, n8n's engine included. */
	megabytes: number;
}

const WORKFLOW = join(__dirname, '..', '..', '..', 'workflows', 'outsmart-sync.json');

/** What a drop-down or a change of one material takes. */
export interface Looked {
	status: string;
	message: string;
	seconds: number;
	megabytes: number;
	/** In the drop-down. */
	shown?: number;
}

/** The drop-down of materials, or one of them that is changed. */
export type Look = {
	look: 'change' | 'picker';
	services: Wanted['services'];
};

async function look({ look, services }: Look): Promise<Looked> {
	const credentials = credentialsOf(services);
	const begun = performance.now();
	const done = (status: string, message: string, more = {}): Looked => ({
		...{ status, message, seconds: (performance.now() - begun) / 1000, ...more },
		megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
	});
	if (look === 'picker') {
		const { results } = await listSearch('n8n-nodes-eboekhouden.outSmart', 'searchMaterials', {
			credentials: { outSmartApi: credentials.outSmartApi },
		});
		return done('success', '', { shown: results.length });
	}
	const change = { resource: 'material', operation: 'createOrUpdate', code: 'W7' };
	const parameters = { ...change, description: 'Nieuw', price: '9.50' };
	const { status, items } = await runNode('n8n-nodes-eboekhouden.outSmart', parameters, { credentials });
	const [first] = items(NODE) as { action?: string }[];
	return done(status, first?.action ?? '');
}

/** Runs the shipped workflow in a process of its own, against the sandbox of the one that started it. */
async function measure({ protocol, byHand, services }: Wanted): Promise<Measured> {
	const run = async (settings: object) =>
		await runWorkflow(protocol === 'rest' ? byToken(WORKFLOW) : WORKFLOW, {
			credentials: credentialsOf(services),
			settings: { preview: false, defaultLedgerAccount: '8000', ...settings },
			...(byHand && { startNode: 'Start by hand' }),
		});
	// The first run loads the engine and the nodes.
	await run({ active: false });
	const begun = performance.now();
	const execution = await run({});
	const seconds = (performance.now() - begun) / 1000;
	const [log] = execution.items('Log') as { message: string; rows: { code: string }[] }[];
	return {
		...{ status: execution.status, message: log?.message ?? '', seconds },
		codes: (log?.rows ?? []).map(({ code }) => code),
		megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
	};
}

function credentialsOf({ eBoekhouden, eBoekhoudenRest, nmbrs, outSmart }: Wanted['services']) {
	return {
		nmbrsApi: { data: { ...nmbrs.credentials, baseUrl: nmbrs.url } },
		outSmartApi: { data: { ...outSmart.credentials, baseUrl: outSmart.url } },
		eBoekhoudenSoapApi: { data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url } },
		eBoekhoudenRestApi: { data: { ...eBoekhoudenRest.credentials, baseUrl: eBoekhoudenRest.url } },
	};
}

process.once('message', (wanted: Look | Wanted) => {
	void ('look' in wanted ? look(wanted) : measure(wanted)).then((measured) => {
		process.send?.(measured, () => process.disconnect());
	});
});
process.send?.('ready');

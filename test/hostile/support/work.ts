import { join } from 'node:path';
import { sendThrough } from '../../../base/n8n/http';
import { n8nHelpers } from '../../support/n8nHelpers';
import { listSearch, NODE, runNode, runWorkflow, type CredentialSet } from '../../../engine';
import { mapped } from '../../support/everyField';

/** What a process is asked to do. */
export interface Asked {
	work: keyof typeof WORK;
	credentials: CredentialSet;
	url: string;
}

interface Result {
	status?: string;
	message?: string;
	/** Codes of its rows. */
	codes?: string[];
	/** In the drop-down. */
	shown?: number;
	/** Of an answer. */
	length?: number;
	unusable?: string;
}

/** The most memory that the process had, n8n's engine included, and what the work added to what it had before. */
export type Measured = Result & { megabytes: number; taken: number };

const WORKFLOW = join(__dirname, '..', '..', '..', 'workflows', 'outsmart-sync.json');
const NODE_TYPE = 'n8n-nodes-eboekhouden.outSmart';
/** What loads the engine, the nodes and the helpers, and what is measured then. */
const WORK = {
	/** The shipped workflow, by hand, which reads all. */
	async synchronize({ credentials }: Asked): Promise<() => Promise<Result>> {
		const run = async (settings: object) =>
			await runWorkflow(WORKFLOW, {
				credentials,
				settings: { preview: false, defaultLedgerAccount: '8000', ...settings },
				startNode: 'Start by hand',
			});
		await run({ active: false });
		return async () => {
			const { status, items } = await run({});
			const [log] = items('Log') as { message: string; rows: { code: string }[] }[];
			return { status, message: log?.message, codes: log?.rows.map(({ code }) => code) };
		};
	},
	picker:
		({ credentials }: Asked) =>
		async () => {
			const { results } = await listSearch(NODE_TYPE, 'searchMaterials', { credentials });
			return { shown: results.length };
		},
	change:
		({ credentials }: Asked) =>
		async () => {
			const change = { resource: 'material', operation: 'createOrUpdate' };
			const parameters = { ...change, ...mapped({ code: 'W7', description: 'Nieuw', price: '9.50' }) };
			const { status, items } = await runNode(NODE_TYPE, parameters, { credentials });
			return { status, message: (items(NODE) as { action?: string }[])[0]?.action };
		},
	async receive({ url }: Asked) {
		const send = sendThrough(n8nHelpers);
		const get = async (path: string) =>
			await send({ method: 'GET', url: `${url}${path}`, headers: {}, timeoutMs: 20_000 });
		await get('/small');
		return async () => {
			const { body, unusable } = await get('/large');
			return { length: body.length, unusable };
		};
	},
};

const megabytesNow = () => process.memoryUsage().rss / 2 ** 20;

async function measure(asked: Asked): Promise<Measured> {
	const work = await WORK[asked.work](asked);
	const before = megabytesNow();
	let most = before;
	const watch = setInterval(() => (most = Math.max(most, megabytesNow())), 5);
	const result = await work();
	clearInterval(watch);
	return {
		...result,
		megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
		taken: Math.round(Math.max(most, megabytesNow()) - before),
	};
}

process.once('message', (asked: Asked) => {
	void measure(asked).then((measured) => process.send?.(measured, () => process.disconnect()));
});
process.send?.('ready');

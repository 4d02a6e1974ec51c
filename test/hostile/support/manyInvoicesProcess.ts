import type { IDataObject } from 'n8n-workflow';
import { connectEBoekhoudenSoap } from '../../../services/eBoekhouden/soap/soapClient';
import { createOrGetInvoices } from '../../../nodes/EBoekhouden/operations/invoice/createOrGet';
import { lookUpInvoices } from '../../../nodes/EBoekhouden/operations/invoice/lookUp';
import { carryOut } from '../../support/carryOut';

export interface ToInvoice {
	url: string;
	credentials: { username: string; securityCode1: string; securityCode2: string };
	items: IDataObject[];
}

export interface Invoiced {
	/** How many orders ended in each state. */
	states: Record<string, number>;
	seconds: number;
	/** The most memory that the process had, and what it had before. */
	megabytes: number;
	megabytesBefore: number;
	/** Of this process alone, whatever else the machine does. */
	cpuSeconds: number;
}

const memory = () => Math.round(process.resourceUsage().maxRSS / 1024);

/** Looks up and creates in a process of its own, against the sandbox of the one that started it. */
async function run({ url, credentials, items }: ToInvoice): Promise<void> {
	const client = connectEBoekhoudenSoap({
		...credentials,
		baseUrl: url,
		wait: async () => {},
		send: async ({ method, url: to, headers, body }) => {
			const answer = await fetch(to, { method, headers, body });
			return {
				status: answer.status,
				headers: Object.fromEntries(answer.headers),
				body: await answer.text(),
			};
		},
	});
	const parameters = { preview: false, language: 'en', limit: 100 };
	const [megabytesBefore, start] = [memory(), Date.now()];
	const looked = await carryOut(lookUpInvoices, { client, parameters, input: items });
	const input = looked.map(({ json }) => json);
	const created = await carryOut(createOrGetInvoices, { client, parameters, input });
	const seconds = (Date.now() - start) / 1000;
	const { user, system } = process.cpuUsage();
	const cpuSeconds = (user + system) / 1_000_000;
	const states: Record<string, number> = {};
	for (const { json } of created) {
		const state = (json.invoice as { state?: string } | undefined)?.state ?? String(json.action);
		states[state] = (states[state] ?? 0) + 1;
	}
	process.send?.({ states, seconds, megabytes: memory(), megabytesBefore, cpuSeconds } satisfies Invoiced);
	process.disconnect();
}

process.once('message', (given: ToInvoice) => void run(given));
process.send?.('ready');

import { runWorkflow, type EngineRun } from '../../engine';
import type { Row } from '../../nodes/shared/rows';
import type { Sandbox } from '../../sandbox';
import type { Behaviour } from '../behaviours/behaviour';
import type { Moves } from '../moves/move';

/** Where the services stand, with their secrets; a sandbox is one. */
export type Services = Pick<Sandbox, 'eBoekhouden' | 'nmbrs' | 'outSmart'>;

/** What can be sent to another process. */
export interface Told {
	status: string;
	message: string;
	rows: Row[];
	failure: string;
}

export interface Ran extends Told {
	execution: EngineRun;
}

export interface Circumstances {
	seed: number;
	/** By all executions so far. */
	told: Told[];
	/** Two of them ran at the same time. */
	overlapped: boolean;
}

/** Settings other than those of the subject. */
export type How = Record<string, unknown>;

/** A shipped workflow with a world around it. */
export interface Subject {
	name: string;
	/** The world as it is before the first execution; the seed varies it. */
	prepare(sandbox: Sandbox, seed: number): Promise<void>;
	run(services: Services, how?: How): Promise<Ran>;
	/** What is wrong after an undisturbed execution, in words. */
	invariants(sandbox: Sandbox, circumstances: Circumstances): string[];
	/** What must come out the same however the executions went, as sorted lines. */
	outcome(sandbox: Sandbox, overlapped: boolean): string[];
	/** What went wrong, but was told as it may be when executions overlap. */
	conceded?(sandbox: Sandbox): string[];
	/** Writes that a further execution may make, because nothing comes of them: refused, or in a session that ended. */
	isVain(response: string): boolean;
	/**
	 * All that a further execution could change. When the service refused it something and this is as it was before, its
	 * writes came to nothing: an order is claimed before its first invoice, and let go after a refusal.
	 */
	state?(sandbox: Sandbox): string;
	/** What a person does about the orders that wait for one; whether there was anything to do. */
	mend?(sandbox: Sandbox): boolean;
	/** Of a variant: the operation with which it begins to differ from another subject, which is disturbed before that. */
	differsFrom?: string;
	/** What can change around it, and what should come of that. */
	world?: Moves;
	/** How the services may behave. */
	behaviours?: Behaviour[];
}

export async function runShipped(
	file: string,
	services: Services,
	settings: Record<string, unknown>,
): Promise<Ran> {
	const { eBoekhouden, nmbrs, outSmart } = services;
	const execution = await runWorkflow(file, {
		credentials: {
			eBoekhoudenSoapApi: { data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url } },
			nmbrsApi: { data: { ...nmbrs.credentials, baseUrl: nmbrs.url } },
			outSmartApi: { data: { ...outSmart.credentials, baseUrl: outSmart.url } },
		},
		settings: { preview: false, ...settings },
	});
	const log = execution.items('Log')[0] as { message: string; rows: Row[] } | undefined;
	return {
		status: execution.status,
		message: log?.message ?? '',
		rows: log?.rows ?? [],
		failure: [execution.error?.message, execution.error?.description].filter(Boolean).join('\n'),
		execution,
	};
}

import { byToken, runWorkflow } from '../../../engine';
import type { Row } from '../../../base/words/row';
import type { RecordedCall, Sandbox } from '../../../sandbox';
import type { Behaviour } from '../behaviours/behaviour';
import type { Execution, ExecutionResult, WorkflowSettings } from './execution';
import { protocol } from '../protocol';

/** The addresses of the services, with their secrets; a sandbox has them. */
export type Services = Pick<Sandbox, 'eBoekhouden' | 'eBoekhoudenRest' | 'nmbrs' | 'outSmart'>;

/** What the invariants depend on, besides the sandbox. */
export interface CheckContext {
	seed: number;
	/** Of all executions so far, in order. */
	results: ExecutionResult[];
	/** Whether two of them ran at the same time. */
	overlapped: boolean;
}

/** A shipped workflow under test, with its data. */
export interface Subject {
	name: string;
	/** The initial data. */
	reset(sandbox: Sandbox): void;
	/** Brings the sandbox into the state before the first execution; the seed varies it. */
	prepare(sandbox: Sandbox, seed: number): Promise<void>;
	run(services: Services, settings?: WorkflowSettings): Promise<Execution>;
	/** What is wrong after an undisturbed execution, in words. */
	brokenInvariants(sandbox: Sandbox, context: CheckContext): string[];
	/** What must be the same however the executions went, as sorted lines; empty when it is not comparable. */
	outcome(sandbox: Sandbox, overlapped: boolean): string[];
	/** Known errors when executions overlap, which the report mentions. Counted, and not violations. */
	knownLimits?(sandbox: Sandbox): string[];
	/** From the answer to a write: it had no effect, because it was refused or its session had ended. */
	hadNoEffect(call: Answered): boolean;
	/**
	 * Everything that an execution can change. An execution that is refused something may write and undo it, which this
	 * shows: an order is claimed before its invoice, and released after a refusal.
	 */
	state?(sandbox: Sandbox): string;
	/** Does what a person does about orders that wait for one; returns whether there were any. */
	fixByHand?(sandbox: Sandbox): boolean;
	/** For a variant: the first operation that differs from the main subject; faults are tried from there on. */
	firstOwnOperation?: string;
	/** Possible behaviour of the services. */
	behaviours: Behaviour[];
}

export type Answered = Pick<RecordedCall, 'status' | 'response'>;

/** By the code of a refusal that a subject expects; over REST an ended session has no body. */
export function isRefusal({ status, response }: Answered, codes: RegExp): boolean {
	return status === 401 || codes.test(response);
}

/** How many executions run now, and how many have begun: the additions of one are only known when it ran alone. */
const executions = { running: 0, begun: 0 };

export async function runShippedWorkflow(
	file: string,
	services: Services,
	settings: WorkflowSettings,
): Promise<Execution> {
	const begun = (executions.begun += 1);
	const before = inBooks(services);
	const isFirst = executions.running === 0;
	executions.running += 1;
	const execution = await run(file, services, settings).finally(() => (executions.running -= 1));
	const after = inBooks(services);
	if (before === undefined || after === undefined || !isFirst || executions.begun !== begun) return execution;
	return { ...execution, added: after - before };
}

/** Entries and invoices; not known of a sandbox in another process. */
function inBooks(services: Partial<Sandbox>): number | undefined {
	return services.books && services.books.mutations.length + services.books.invoices.length;
}

async function run(file: string, services: Services, settings: WorkflowSettings): Promise<Execution> {
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = services;
	const engineRun = await runWorkflow(protocol() === 'rest' ? byToken(file) : file, {
		credentials: {
			eBoekhoudenRestApi: { data: { ...eBoekhoudenRest.credentials, baseUrl: eBoekhoudenRest.url } },
			eBoekhoudenSoapApi: { data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url } },
			nmbrsApi: { data: { ...nmbrs.credentials, baseUrl: nmbrs.url } },
			outSmartApi: { data: { ...outSmart.credentials, baseUrl: outSmart.url } },
		},
		// The workflows are shipped with preview switched on.
		settings: { preview: false, ...settings },
	});
	const log = engineRun.items('Log')[0] as { message: string; rows: Row[] } | undefined;
	return {
		status: engineRun.status,
		message: log?.message ?? '',
		rows: log?.rows ?? [],
		failure: [engineRun.error?.message, engineRun.error?.description].filter(Boolean).join('\n'),
		engineRun,
	};
}

/** The same subject, with a service that behaves like this. */
export function withBehaviour(subject: Subject, { apply, settings }: Behaviour): Subject {
	return {
		...subject,
		prepare: async (sandbox, seed) => {
			await subject.prepare(sandbox, seed);
			apply(sandbox);
		},
		run: async (services, others) => await subject.run(services, { ...settings, ...others }),
	};
}

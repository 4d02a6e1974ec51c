import type { IExecuteFunctions, ILoadOptionsFunctions, IPollFunctions } from 'n8n-workflow';

/**
 * The contexts in which a node calls its service: an execution, a drop-down, a poll. All give credentials and
 * send requests.
 */
export type ServiceContext = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions;

/**
 * Marks that *Settings* chooses no administration: the one of the login is used, if it sees no other. No real
 * administration has this name.
 */
export const ONLY_ONE = '\0';

/** How a node gets the client of its service, in any context. */
export interface Service<Client> {
	open(context: ServiceContext): Promise<Client>;
	/** The owner of a credential's account, if the credential has a field for it that is not secret. */
	account?(context: ServiceContext): Promise<string>;
	/** Identifies the chosen credential by its id in n8n, not by its content. */
	credential?(context: ServiceContext): string;
	/**
	 * The administration that an item is for, in an account with several; '' for the account's own. @throws
	 * FindingError
	 */
	administrationOf?(context: ServiceContext, index: number): string;
	/** The client for an administration, the same one for every spelling. @throws ServiceProblem when it does not exist */
	within?(client: Client, administration: string, context: ServiceContext): Promise<Client>;
	/** Closes the client. It never throws, since the work is done by then. */
	close(client: Client): Promise<void>;
}

/** The service of operations that work only on their input: it has no client. */
export const noAccount: Service<never> = {
	open: async () => await Promise.resolve(undefined as never),
	close: async () => {},
};

/** Opens the service, uses it and always closes it: the only place where that is done. */
export async function withService<Client, Result>(
	service: Service<Client>,
	context: ServiceContext,
	use: (client: Client) => Promise<Result>,
): Promise<Result> {
	const client = await service.open(context);
	try {
		return await use(client);
	} finally {
		await service.close(client);
	}
}

/**
 * Opens the service like `withService`, in the administration that the node is set to, for contexts without
 * items.
 */
export async function withAdministration<Client, Result>(
	service: Service<Client>,
	context: ServiceContext,
	use: (client: Client) => Promise<Result>,
): Promise<Result> {
	const administration = service.administrationOf?.(context, 0) ?? '';
	return await withService(service, context, async (own) => {
		if (administration === '' || !service.within) return await use(own);
		const client = await service.within(own, administration, context);
		try {
			return await use(client);
		} finally {
			if (client !== own) await service.close(client);
		}
	});
}

/**
 * The time for which an answer is kept in an execution: an hour, because an execution that waits for a person may continue days
 * later.
 */
const KEPT_MS = 3_600_000;

/**
 * Asks once for all steps of an execution: the answer is kept in n8n's data of that execution. A retried execution has the
 * data of the first under an id of its own, and asks again. @throws what `ask` throws, which is never kept
 */
export async function onceInExecution<T>(
	context: ServiceContext,
	what: string,
	ask: () => Promise<T>,
): Promise<T> {
	if (!('getContext' in context)) return await ask();
	const kept = context.getContext('flow') as Record<string, Partial<Kept<T>> | undefined>;
	const execution = context.getExecutionId();
	const { answer, at = 0, of } = kept[what] ?? {};
	if (execution && of === execution && answer && Date.now() - at < KEPT_MS) return answer.is;
	const is = await ask();
	kept[what] = { answer: { is }, at: Date.now(), of: execution };
	return is;
}

interface Kept<T> {
	answer: { is: T };
	at: number;
	/** The id of the execution that asked for the answer. */
	of: string;
}

/** The clients of one execution: one for each administration that its items are for. */
export class AdministrationClients<Client> {
	private readonly found = new Map<string, Promise<Client>>();
	private lastUse?: ReadonlyMap<Client, number>;

	constructor(
		private readonly service: Service<Client>,
		private readonly node: IExecuteFunctions,
		private readonly own: Client,
	) {}

	/** An item's administration as it was given; '' for the account's own. @throws FindingError when it cannot be determined */
	administrationOf(index: number): string {
		return this.service.administrationOf?.(this.node, index) ?? '';
	}

	/** A text that is the same in two steps with the same credential and the same administration for an item. */
	whereOf(index: number): string {
		const credential = this.service.credential?.(this.node) ?? '';
		return `${credential}/${this.administrationOf(index).toLowerCase()}`;
	}

	/**
	 * The client for an administration. Items for one administration share a client, however they spell its
	 * name. @throws ServiceProblem when it does not exist
	 */
	async in(administration: string): Promise<Client> {
		const { service, own } = this;
		if (administration === '' || !service.within) return own;
		const known = this.found.get(administration);
		if (known) return await known;
		const opened = service.within(own, administration, this.node);
		this.found.set(administration, opened);
		return await opened;
	}

	/**
	 * Closes the client of an item, unless a later item uses it, so that two hundred administrations are never
	 * open at once.
	 */
	async done(index: number): Promise<void> {
		if (this.found.size === 0) return;
		const client = await this.clientIfAny(index);
		this.lastUse ??= await this.lastUses();
		if (client !== undefined && this.lastUse.get(client) === index) await this.end(client);
	}

	/**
	 * Closes a client; the next call opens it again. The client of the account itself stays open until the end.
	 */
	async end(client: Client): Promise<void> {
		if (client !== this.own) await this.service.close(client);
	}

	/** Closes all clients but that of the account itself, which is closed where it was opened. */
	async close(): Promise<void> {
		for (const opened of this.found.values()) {
			const client = await opened.catch(() => undefined);
			if (client !== undefined) await this.end(client);
		}
	}

	private async lastUses(): Promise<ReadonlyMap<Client, number>> {
		const uses = new Map<Client, number>();
		for (const index of this.node.getInputData().keys()) {
			const client = await this.clientIfAny(index);
			if (client !== undefined) uses.set(client, index);
		}
		return uses;
	}

	private async clientIfAny(index: number): Promise<Client | undefined> {
		try {
			return await this.in(this.administrationOf(index));
		} catch {
			return undefined;
		}
	}
}

/** The clients for an operation, which does not close them all itself. */
export type Clients<Client> = Omit<AdministrationClients<Client>, 'close'>;

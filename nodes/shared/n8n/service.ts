import type { IExecuteFunctions, ILoadOptionsFunctions, IPollFunctions } from 'n8n-workflow';

/** Where a node calls its service: an execution, a drop-down, a poll. All give credentials and send requests. */
export type ServiceContext = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions;

/** How a node gets the client of its service, wherever it runs. */
export interface Service<Client> {
	open(context: ServiceContext): Promise<Client>;
	/** Whose account the credential is for, where something in it says so that is no secret. */
	account?(context: ServiceContext): Promise<string>;
	/** Which of its credentials a node was given, by the id that n8n gave it: nothing of what is in it. */
	credential?(context: ServiceContext): string;
	/** What is in that credential, as a hash that shows no secret: who edits it, changes this. */
	identity?(context: ServiceContext): Promise<string>;
	/** Where an account gives several places: the one that is wanted (for an item), '' for its own. @throws Stop */
	placeOf?(context: ServiceContext, index: number): string;
	/** The client for such a place, the same one however it is called. @throws ServiceProblem when it is not there */
	within?(client: Client, place: string): Promise<Client>;
	/** Never throws: what was done stands. */
	close(client: Client): Promise<void>;
}

/** For what works on its input alone: there is no client, and nobody asks for one. */
export const noAccount: Service<never> = {
	open: async () => await Promise.resolve(undefined as never),
	close: async () => {},
};

/** Opens the service, uses it and closes it again, whatever happens: the only place where that is done. */
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

/** The same in the place that the node is set to: for what has no items. */
export async function withPlace<Client, Result>(
	service: Service<Client>,
	context: ServiceContext,
	use: (client: Client) => Promise<Result>,
): Promise<Result> {
	const place = service.placeOf?.(context, 0) ?? '';
	return await withService(service, context, async (own) => {
		if (place === '' || !service.within) return await use(own);
		const client = await service.within(own, place);
		try {
			return await use(client);
		} finally {
			await service.close(client);
		}
	});
}

/** The clients of one execution: one for each place that its items are for. */
export interface Clients<Client> {
	/** The place that an item is for, as it was given; '' for that of the account itself. @throws Stop when nobody can say */
	placeOf(index: number): string;
	/** A text that is the same in two steps that were given the same credential and the same place for an item. */
	whereOf(index: number): string;
	/** What the credential is, as a hash; '' where the service says nothing of it. */
	identity(): Promise<string>;
	/** Items for one place have one client, however they call it. @throws ServiceProblem when there is no such place */
	in(place: string): Promise<Client>;
	/** Ends the client of an item, unless a later item has the same: two hundred are not open at once. */
	done(index: number): Promise<void>;
	/** Ends a client; the next call opens it again. That of the account itself stays until the end. */
	end(client: Client): Promise<void>;
}

export class PlacesOf<Client> implements Clients<Client> {
	private readonly found = new Map<string, Promise<Client>>();
	private lastUse?: ReadonlyMap<Client, number>;

	constructor(
		private readonly service: Service<Client>,
		private readonly node: IExecuteFunctions,
		private readonly own: Client,
	) {}

	placeOf(index: number): string {
		return this.service.placeOf?.(this.node, index) ?? '';
	}

	whereOf(index: number): string {
		const credential = this.service.credential?.(this.node) ?? '';
		return `${credential}/${this.placeOf(index).toLowerCase()}`;
	}

	async identity(): Promise<string> {
		return (await this.service.identity?.(this.node)) ?? '';
	}

	async in(place: string): Promise<Client> {
		const { service, own } = this;
		if (place === '' || !service.within) return own;
		const known = this.found.get(place);
		if (known) return await known;
		const asked = service.within(own, place);
		this.found.set(place, asked);
		return await asked;
	}

	async done(index: number): Promise<void> {
		if (this.found.size === 0) return;
		const client = await this.clientIfAny(index);
		this.lastUse ??= await this.lastUses();
		if (client !== undefined && this.lastUse.get(client) === index) await this.end(client);
	}

	async end(client: Client): Promise<void> {
		if (client !== this.own) await this.service.close(client);
	}

	/** All but that of the account itself, which whoever opened it closes. */
	async close(): Promise<void> {
		for (const asked of this.found.values()) {
			const client = await asked.catch(() => undefined);
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
			return await this.in(this.placeOf(index));
		} catch {
			return undefined;
		}
	}
}

import type { IExecuteFunctions } from 'n8n-workflow';
import type { Service } from './service';

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

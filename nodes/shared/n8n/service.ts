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

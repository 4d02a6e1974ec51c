import { chosenStart, runWorkflow } from '../../../engine';
import { startSandbox, type DataSet, type Sandbox } from '../../../sandbox';
import { credentialsOf } from '../server/templates';

/** Everything that the workflows leave in the services, in full. */
export function booksOf({ books, fieldService }: Sandbox) {
	const { mutations, invoices, relations } = books;
	const { workOrders, workStatuses, materials, hourTypes } = fieldService;
	return structuredClone({
		mutations,
		invoices,
		relations,
		fieldService: { relations: fieldService.relations, workOrders, workStatuses, materials, hourTypes },
	});
}

/** The same workflow on n8n's engine in this process, as in the tests of the repository: the expected result. */
export async function booksAfterInProcessRun(
	file: string,
	settings: Record<string, unknown>,
	data?: DataSet,
): Promise<ReturnType<typeof booksOf>> {
	const sandbox = await startSandbox({ data });
	try {
		const credentials = Object.fromEntries(
			credentialsOf(sandbox).map((credential) => [credential.type, { data: credential.data }]),
		);
		const { status } = await runWorkflow(file, {
			credentials,
			settings: { ...chosenStart(file), ...settings },
		});
		if (status !== 'success') throw new Error(`The in-process run ended as ${status}.`);
		return booksOf(sandbox);
	} finally {
		await sandbox.stop();
	}
}

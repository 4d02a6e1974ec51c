import type { NmbrsClient } from '../client/client';

/** Asks each question once, but for journals. */
export function askingOnce(client: NmbrsClient): NmbrsClient {
	const answers = new Map<string, Promise<unknown>>();
	const once = async <Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> => {
		const known = answers.get(question) as Promise<Answer> | undefined;
		const answer = known ?? ask();
		answers.set(question, answer);
		return await answer;
	};
	return {
		...passing(client),
		listCompanies: async () => await once('companies', async () => await client.listCompanies()),
		listRuns: async (company, year) =>
			await once(`runs ${company} ${year}`, async () => await client.listRuns(company, year)),
		getCurrentPeriod: async (company) =>
			await once(`period ${company}`, async () => await client.getCurrentPeriod(company)),
	};
}

/** Reads the journals that are wanted; any other run is as one without. */
export function readingOnly(
	client: NmbrsClient,
	isWanted: (company: string, run: string, year: number) => boolean,
): NmbrsClient {
	return {
		...passing(client),
		getJournal: async (company, run, year, per) =>
			isWanted(company, run, year) ? await client.getJournal(company, run, year, per) : '',
	};
}

/** An instance of a class has its methods elsewhere, so that it cannot be spread. */
function passing(client: NmbrsClient): NmbrsClient {
	return {
		listCompanies: async () => await client.listCompanies(),
		listRuns: async (...asked) => await client.listRuns(...asked),
		getJournal: async (...asked) => await client.getJournal(...asked),
		getCurrentPeriod: async (...asked) => await client.getCurrentPeriod(...asked),
		listCostCentres: async (...asked) => await client.listCostCentres(...asked),
		getEnvironment: async () => await client.getEnvironment(),
	};
}

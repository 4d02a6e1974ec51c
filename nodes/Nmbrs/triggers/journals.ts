import type { Reading } from '../../../base/changes/compare';
import type { ValuesOf } from '../../../base/n8n/field';
import { SAMPLES, triggerEvent } from '../../../base/n8n/triggers/event';
import { FindingError } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import { today } from '../../../base/values/dates';
import { addAll, without } from '../../../base/values/records';
import type { NmbrsClient, PayrollClient } from '../../../services/nmbrs/client';
import { payrollJournalFields } from '../operations/payrollJournal/fields';
import type { NmbrsJournal, NmbrsPayroll } from '../../../features/payroll/nmbrs/readJournal';
import { readPayrolls } from '../../../features/payroll/nmbrs/readPayroll';

export const event = triggerEvent<NmbrsClient>();

/** The fields of an event about journals: the company, from which period on, and how journals are split. */
export const journalFields = without('output', payrollJournalFields);
type Values = ValuesOf<typeof journalFields>;

/** A journal as in *Get Many*, one item for each. */
interface JournalItem extends NmbrsJournal {
	source: string;
	company: string;
	companyName: string;
}

/**
 * The wanted journals; the others are marked as not read. A journal that cannot be read because of its own run is marked as not
 * read too. Any other failure ends the poll.
 */
export async function readJournals(
	client: PayrollClient,
	values: Values,
	isWanted: (key: string) => boolean,
): Promise<Reading<JournalItem>> {
	const passed: string[] = [];
	const isRead = (run: Parameters<typeof journalKey>[0]) => {
		const key = journalKey(run);
		if (isWanted(key)) return true;
		passed.push(key);
		return false;
	};
	const results = await readPayrolls(client, { ...values, isWanted: isRead }, today());
	// A run without a number is left out here without an error, because the workflow that books reports it.
	const isOfAll = ({ findings: [found] }: { findings: readonly [Finding, ...Finding[]] }) =>
		found.code !== 'withoutNumber' || found.of !== 'run';
	const [wrong] = results.flatMap(({ rows }) => rows).filter(isOfAll);
	if (wrong) throw new FindingError(lastOf(wrong.findings));
	const journals = results.flatMap(({ payroll }) => (payroll ? itemsOf(payroll) : []));
	for (const { state, problem } of journals)
		if (state === 'unread' && problem && problem.code !== 'runWithoutPeriod') throw new FindingError(problem);
	return {
		records: journals
			.filter(({ state }) => state === 'ready')
			.map((item) => ({ key: journalKey(item), content: contentOf(item), item })),
		unread: [...passed, ...journals.filter(({ state }) => state === 'unread').map(journalKey)],
	};
}

/** The keys of all runs with a journal to read, in order. */
export async function keysOf(client: PayrollClient, values: Values): Promise<readonly string[]> {
	return (await readJournals(client, values, () => false)).unread ?? [];
}

/** The problem of a call, which is the last of these findings: those before it say what the call was for. */
function lastOf(findings: readonly [Finding, ...Finding[]]): Finding {
	return findings[findings.length - 1] ?? findings[0];
}

function itemsOf({ source, company, companyName, journals }: NmbrsPayroll): JournalItem[] {
	return journals.map((journal) => ({ source, company, companyName, ...journal }));
}

/** The key of a journal, as rows have it. */
function journalKey({ company, year, run }: Pick<JournalItem, 'company' | 'year' | 'run'>): string {
	return `NMBRS ${company}/${year}/${run}`;
}

/**
 * The content that is compared, field by field, so that a new field in a later version of this package does not change all
 * journals.
 */
function contentOf({ entries }: JournalItem): unknown {
	return entries.map(({ date, period, lines }) => [
		date,
		period,
		lines.map((line) => [
			...[line.ledgerAccount, line.description],
			...[line.debit, line.credit, line.costCentre],
		]),
	]);
}

/** The newest journals, read a few at a time until there are enough. */
export async function sampleJournals(given: PayrollClient, values: Values): Promise<JournalItem[]> {
	const client = askingOnce(given);
	const keys = [...(await keysOf(client, values))].reverse();
	const found: JournalItem[] = [];
	for (let at = 0; at < keys.length && found.length < SAMPLES; at += SAMPLES) {
		const wanted = new Set(keys.slice(at, at + SAMPLES));
		const { records } = await readJournals(client, values, (key) => wanted.has(key));
		addAll(found, records.map(({ item }) => item).reverse());
	}
	return found;
}

/** A client that makes each call once and remembers its answer, but for journals. */
export function askingOnce(client: PayrollClient): PayrollClient {
	const answers = new Map<string, Promise<unknown>>();
	const once = async <Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> => {
		const known = answers.get(question) as Promise<Answer> | undefined;
		const answer = known ?? ask();
		answers.set(question, answer);
		return await answer;
	};
	return {
		ends: client.ends,
		getJournal: async (...asked) => await client.getJournal(...asked),
		listCompanies: async () => await once('companies', async () => await client.listCompanies()),
		listRuns: async (company, year) =>
			await once(`runs ${company} ${year}`, async () => await client.listRuns(company, year)),
		getCurrentPeriod: async (company) =>
			await once(`period ${company}`, async () => await client.getCurrentPeriod(company)),
	};
}

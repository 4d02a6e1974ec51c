import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { today } from '../../base/values/dates';
// The sentences of problems.
import '../../features';
import { version } from '../../package.json';
import { placesFor, type Addresses, type Places, type Tools } from './connect';
import { readCredentials } from './credentials';
import { objectionToBooks, objectionToOrders, RECOGNISED, type Objection } from './guard';
import { newTag } from './names';
import { writeReport } from './report';
import { result, type Result } from './results';
import { askAll } from './run';
import { tableOf } from './table';
import { takeBack } from './takeBack';
import type { Limits } from './watch';

/** Half an hour, some of which is for taking back. */
export const ASKING_MS = 25 * 60_000;
const TAKING_BACK_MS = 5 * 60_000;

const progress = z
	.object({
		books: z.string(),
		orders: z.string(),
		month: z.string(),
		reads: z.number(),
		results: z.array(result),
	})
	.strict();
type Progress = z.output<typeof progress>;

interface Options extends Tools {
	/** Which git ignores: credentials, progress and report. */
	folder: string;
	addresses: Addresses;
	/** Its caller may stop it. */
	limits?: Limits;
}

/** Asks everything that can be asked, takes back what was made, and ends with the table and the report. */
export async function liveDay({
	folder,
	addresses,
	limits = newLimits(),
	...tools
}: Options): Promise<Result[]> {
	const person = withoutTime(tools.person, limits);
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'progress.json');
	const before: Progress = existsSync(file)
		? progress.parse(JSON.parse(readFileSync(file, 'utf8')))
		: { books: '', orders: '', month: '', reads: 0, results: [] };
	const month = today().slice(0, 7);
	limits.reads = before.month === month ? before.reads : 0;
	const credentials = await readCredentials(join(folder, 'credentials.json'), person);
	const places = placesFor(credentials, addresses, { ...tools, person, tag: newTag(), limits });
	const names = await permit(places, before, person);
	if (limits.isStopped) return before.results;
	const save = (results: readonly Result[]) =>
		writeFileSync(file, JSON.stringify({ ...names, month, reads: limits.reads, results }));
	const results = await askAll(places, { known: before.results, limits, say: person.say, save });
	const left = limits.isStopped
		? ['everything that it made, until it is run again']
		: await cleanUp(places, limits);
	save(results);
	for (const place of [places.soap, places.rest]) await place?.books.close();
	person.say(`\n${tableOf(results)}\n`);
	if (Object.values(places).some((place) => place.watch.mayWrite))
		person.say(['What stays behind:', ...left, RECOGNISED].join('\n  '));
	writeReport(join(folder, 'report.json'), version, results);
	person.say(
		`The file for an issue of the project, without anything of the account: ${join(folder, 'report.json')}`,
	);
	return results;
}

export const newLimits = (): Limits => ({ until: Date.now() + ASKING_MS, reads: 0, isStopped: false });

/** What a person takes to answer is not of the half hour. */
function withoutTime(person: Tools['person'], limits: Limits): Tools['person'] {
	const timed = (ask: (question: string) => Promise<string>) => async (question: string) => {
		const since = Date.now();
		const answer = await ask(question);
		limits.until += Date.now() - since;
		return answer;
	};
	return { ...person, ask: timed(person.ask), secret: timed(person.secret) };
}

async function cleanUp(places: Places, limits: Limits): Promise<string[]> {
	limits.until = Date.now() + TAKING_BACK_MS;
	return await takeBack(places);
}

/** Lets questions write where nothing can be harmed; everywhere else only those are asked that read. */
async function permit(
	places: Places,
	before: Progress,
	person: Tools['person'],
): Promise<Pick<Progress, 'books' | 'orders'>> {
	const { soap, rest, outSmart } = places;
	const type = async (what: string, known: string) => {
		const typed = await person.ask(
			`Name of ${what}, as it stands there, to let this command write in it (Enter: only read): `,
		);
		if (known !== '' && typed !== '' && typed !== known)
			throw new Error('progress.json is of another account; delete it to begin anew');
		return typed;
	};
	const judge = (what: string, objection: Objection): boolean => {
		if (objection !== '')
			person.say(`Nothing is written in ${what}: ${objection}. Only the questions that read are asked.`);
		return objection === '';
	};
	const books = soap || rest ? await type('the administration in e-Boekhouden', before.books) : '';
	for (const place of [soap, rest]) {
		if (!place) continue;
		// Without the one that has a name, it is not certain that both are the same.
		const isAlone = place === rest && soap?.watch.mayWrite === false;
		const objection = isAlone ? 'nor is anything over SOAP' : await objectionToBooks(place, books, person);
		place.watch.mayWrite = judge(`e-Boekhouden over ${place.over}`, objection);
	}
	const orders = outSmart ? await type('the account in OutSmart', before.orders) : '';
	if (outSmart)
		outSmart.watch.mayWrite = judge('OutSmart', await objectionToOrders(outSmart, orders, person));
	return { books: books || before.books, orders: orders || before.orders };
}

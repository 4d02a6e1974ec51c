import { isProblem, reasonOf } from '../../base/problems/problem';
import { word } from './shape';
import type { Places } from './connect';
import {
	NotAsked,
	notKnown,
	problemShape,
	type Asked,
	type Finding,
	type Over,
	type Question,
} from './question';
import { BOOKS, NMBRS, OUTSMART } from './questions';
import { resultOf, type Result } from './results';
import type { Limits } from './watch';

interface Asking {
	/** Of an earlier start: what is known is not asked again. */
	known: readonly Result[];
	limits: Limits;
	say(line: string): void;
	/** After each question. */
	save(results: readonly Result[]): void;
}

/** Asks each place its questions, and gives a result for each setting, whatever happens. */
export async function askAll({ soap, rest, nmbrs, outSmart }: Places, asking: Asking): Promise<Result[]> {
	const results = asking.known.filter(({ is }) => is !== 'notKnown');
	const ask = async <Place extends { over: Over; watch: { mayWrite: boolean }; renew?(): Promise<void> }>(
		place: Place | undefined,
		questions: Readonly<Record<string, Question<Place>>>,
	) => {
		if (!place) return;
		for (const [name, question] of Object.entries(questions)) {
			const isAsked = ({ question: one, over }: Result) => one === name && over === place.over;
			if (!question.over.includes(place.over) || results.some(isAsked)) continue;
			const found = await findingsOf(question, place, asking, name);
			for (const [setting, finding] of found)
				results.push(resultOf([name, question], place.over, setting, finding));
			asking.save(results);
		}
	};
	await ask(soap, BOOKS);
	await ask(rest, BOOKS);
	await ask(outSmart, OUTSMART);
	await ask(nmbrs, NMBRS);
	return results;
}

async function findingsOf<
	Place extends { over: Over; watch: { mayWrite: boolean }; renew?(): Promise<void> },
>(
	question: Question<Place>,
	place: Place,
	{ limits, say }: Asking,
	name: string,
): Promise<[Asked, Finding][]> {
	const isShown = (setting: Asked) => (question.only?.[setting] ?? place.over) === place.over;
	const none = (why: Finding['shapes'][number]): [Asked, Finding][] =>
		question.settings.filter(isShown).map((setting) => [setting, notKnown(why)]);
	if (limits.isStopped) return none(word('stopped'));
	if (Date.now() >= limits.until) return none(word('noTimeLeft'));
	if (question.writes && !place.watch.mayWrite) return none(word('onlyReading'));
	say(`${place.over}: ${question.asks}`);
	try {
		const findings = Object.entries(await question.ask(place)) as [Asked, Finding][];
		return findings.filter(([setting]) => isShown(setting));
	} catch (error) {
		if (error instanceof NotAsked) return none(error.why);
		if (limits.isStopped) return none(word('stopped'));
		await place.renew?.();
		// The text of the service is for the person alone; nothing of it gets into a result.
		say(`   ${name} is not known: ${reasonOf(error)}`);
		return none(isProblem(error) ? problemShape(error) : word('fault'));
	}
}

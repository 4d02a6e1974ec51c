import type { FaultKind, OwnAnswer, RecordedCall } from '../../../sandbox';
import { ANY_ANSWER, ODD_BUT_RIGHT } from './anyAnswers';
import type { Bench, Case, Outcome } from './bench';
import { JSON_ANSWERS, ODD_JSON } from './jsonAnswers';
import { differences, superfluous, told } from './judge';
import { ODD_SOAP, SOAP_ANSWERS } from './soapAnswers';
import { isOf, type Twin } from './twins';
import { fieldsIn, withOdd, type Oddity } from './wire';

const nothing = () => undefined;
const NOBODY: Twin = { name: 'nobody', marks: [], add: nothing };
const NOBODY_TWICE: Twin = { ...NOBODY, again: nothing };
const OF_NOBODY = { twin: NOBODY, without: NOBODY };

/** These take seconds. */
export const SLOW = /200 MB|100 MB|200,000|two million/;

/** Right, and refused with a message: a list that is read in pieces, and results that are a text. */
const REFUSED = new Set([
	'UTF-16 to GET materials',
	'an unknown element 2,000 deep to Company_GetCurrentPeriod',
	'an unknown element 2,000 deep to Journals_GetByRunCompany_v2',
]);

/** Every hostile answer at every operation of a world. Nobody waits for the answer to the end of a session. */
export async function hostileAnswers(bench: Bench): Promise<Case[]> {
	const { calls } = await bench.inPeace(NOBODY);
	const operations = new Set(calls.map(({ operation }) => operation));
	return [...operations]
		.filter((operation) => !isEnd(operation))
		.flatMap((operation) => {
			const isRest = operation.includes(' ');
			const wrong = { ...ANY_ANSWER, ...(isRest ? JSON_ANSWERS : SOAP_ANSWERS) };
			const right = { ...ODD_BUT_RIGHT, ...(isRest ? ODD_JSON : ODD_SOAP) };
			const cases = (answers: Record<string, OwnAnswer>, isRight: boolean): Case[] =>
				Object.entries(answers).map(([answered, answer]) => {
					const name = `${answered} to ${operation}`;
					const all = ({ done, after }: Outcome) => [done.message, ...after];
					return {
						name,
						...OF_NOBODY,
						fault: { kind: 'own', operation, answer },
						judge: (struck, peace) => [
							...(isRight && !REFUSED.has(name) ? differences(all(peace), all(struck)) : []),
							...superfluous(struck.mended, struck.before, peace.after),
						],
					};
				});
			return [...cases(wrong, false), ...cases(right, true)];
		});
}

const isEnd = (operation: string) => /^(CloseSession|DELETE .*session)$/.test(operation);

const WAYS_TO_SAY_SO: [RecordedCall['service'], FaultKind][] = [
	['Nmbrs', 'tooManyRequests'],
	['e-Boekhouden', 'tooManyRequests'],
	['e-Boekhouden', 'callLimit'],
	['OutSmart', 'tooManyRequests'],
];
/**
 * A node cannot know what another node was told; each of those after it may ask once, and a write is looked up. Journals are asked
 * for four at once: three may be on their way. Over REST e-Boekhouden says when it may be asked again: each of four is tried three
 * times, by two nodes at most.
 */
const AFTERWARDS = { SOAP: 4, REST: 23 };

/** From each call on, its service says that it was called too often. */
export async function limits(bench: Bench): Promise<Case[]> {
	const { calls } = await bench.inPeace(NOBODY);
	return WAYS_TO_SAY_SO.flatMap(([service, kind]) => {
		const own = calls.filter((call) => call.service === service);
		return own.map(({ operation }, skip) => ({
			name: `${kind} from ${service} ${skip} on, at ${operation}`,
			...OF_NOBODY,
			fault: { kind, service, skip },
			judge({ done, before, mended, calls: made }: Outcome, peace: Outcome) {
				const later = made
					.filter((call) => call.service === service && !isEnd(call.operation))
					.slice(skip + 1);
				const codes = done.rows.map(({ problem }) => (problem as { code?: string } | undefined)?.code ?? '');
				const isSaid =
					codes.some((code) => /^tooMany(Mutation)?Calls$/.test(code)) &&
					/te vaak (aangeroepen|opgevraagd)/.test(done.failure);
				return [
					...(later.length > AFTERWARDS[bench.world.protocol] ? [`${later.length} calls afterwards`] : []),
					...(done.status === 'error' && !isSaid && !isEnd(operation) ? [`not said: ${done.failure}`] : []),
					...superfluous(mended, before, peace.after),
				];
			},
		}));
	});
}

/**
 * A record that nothing needs is added, and one field of it is odd: everything else comes out as without that record, and the
 * record is done or named in a row.
 */
export async function oddFields(bench: Bench, twin: Twin): Promise<Case[]> {
	const { calls } = await bench.inPeace(twin);
	const fields = new Map<string, Case>();
	for (const { operation, response, status } of calls)
		if (status === 200 && response !== '')
			for (const [path, oddities] of fieldsIn(response, twin.marks))
				for (const oddity of oddities) {
					const name = `${path} ${oddity} in ${operation}`;
					if (isOfAnotherList(operation, path, oddity)) continue;
					fields.set(name, {
						...{ name, twin, without: twin.again ? NOBODY_TWICE : NOBODY },
						fault: {
							...{ kind: 'own', operation },
							answer: (carryOut) => withOdd(carryOut(), twin.marks, path, oddity),
						},
						judge: (struck, peace, alone) => ofOdd(twin, struck, peace, alone),
					});
				}
	return [...fields.values()];
}

/** By these a work order says that another list is meant: with another value it is another order. */
function isOfAnotherList(operation: string, path: string, oddity: Oddity): boolean {
	return (
		operation === 'GET GetWorkorders' && (path === 'WorkStatus' || (path === 'status' && oddity === 'long'))
	);
}

function ofOdd(twin: Twin, struck: Outcome, whole: Outcome, alone: Outcome): string[] {
	const isOfTwin = (text: string) => isOf(twin, text);
	const isOfOther = (text: string) => !isOfTwin(text) && !twin.concerns?.some((mark) => text.includes(mark));
	const { done, after } = struck;
	const rows = differences(told(alone.done, isOfOther), told(done, isOfOther));
	return [
		...(done.message === '' ? [`the log was not reached: ${done.failure}`] : []),
		...differences(alone.after.filter(isOfOther), after.filter(isOfOther)),
		...rows.map((line) => `row: ${line}`),
		...(isDoneOrNamed(struck, whole, isOfTwin) ? [] : ['neither done nor named']),
	];
}

/** Whether of the twin stands what stands of it when nothing is odd, and no more; or a row names it. */
function isDoneOrNamed(odd: Outcome, whole: Outcome, isOfTwin: (text: string) => boolean): boolean {
	const standing = ({ after }: Outcome) => after.filter(isOfTwin).length;
	const rows = ({ done }: Outcome) => told(done, isOfTwin).length;
	if (standing(odd) === standing(whole) && rows(odd) >= rows(whole)) return true;
	if (standing(odd) > standing(whole)) return false;
	return odd.done.rows.some(
		(row) => isOfTwin(JSON.stringify(row)) && ['blocked', 'failed', 'skipped', 'closed'].includes(row.action),
	);
}

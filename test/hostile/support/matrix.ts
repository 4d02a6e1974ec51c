import type { OwnAnswer } from '../../../sandbox';
import { ANY_ANSWER, ODD_BUT_RIGHT } from './anyAnswers';
import { JSON_ANSWERS, ODD_JSON } from './jsonAnswers';
import { ODD_SOAP, SOAP_ANSWERS } from './soapAnswers';

export interface Blow {
	operation: string;
	name: string;
	answer: OwnAnswer;
	/** Nothing is wrong with it: the run must do all that it would have done. */
	isRight: boolean;
}

/** Every answer at every operation of a workflow. Nobody waits for the answer of CloseSession. */
export function everyBlow(operations: string[]): Blow[] {
	return operations.filter((operation) => operation !== 'CloseSession').flatMap(blowsAt);
}

function blowsAt(operation: string): Blow[] {
	const isRest = /^(GET|POST) /.test(operation);
	const wrong = { ...ANY_ANSWER, ...(isRest ? JSON_ANSWERS : SOAP_ANSWERS) };
	const right = { ...ODD_BUT_RIGHT, ...(isRest ? ODD_JSON : ODD_SOAP) };
	const blows = (answers: Record<string, OwnAnswer>, isRight: boolean): Blow[] =>
		Object.entries(answers).map(([name, answer]) => ({ operation, name, answer, isRight }));
	return [...blows(wrong, false), ...blows(right, true)];
}

/** Whether only one kind of interface can answer so. */
export function isOfOneInterface({ name }: Blow): boolean {
	return !(name in ANY_ANSWER) && !(name in ODD_BUT_RIGHT);
}

/** These take seconds: all of them are the prover's. */
const SLOW = /200 MB|100 MB|200,000|two million/;

/** Each answer once, at another operation each time; the slow ones only here and there. */
export function oneOfEach(blows: Blow[], operations: string[]): Blow[] {
	const names = [...new Set(blows.map(({ name }) => name))].filter((name) => !SLOW.test(name));
	return names.map((name, index) => {
		const candidates = blows.filter((blow) => blow.name === name);
		const start = (index * 5) % operations.length;
		const inTurn = [...operations.slice(start), ...operations.slice(0, start)];
		const wanted = inTurn.find((operation) => candidates.some((blow) => blow.operation === operation));
		return candidates.find(({ operation }) => operation === wanted) as Blow;
	});
}

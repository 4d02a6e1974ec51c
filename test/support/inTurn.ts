import type { HttpAnswer, HttpRequest, SendHttp } from '../../base/transport/http';

/**
 * A service that gives the answers in turn, and repeats the last one; an error is thrown. `requests` has what was sent,
 * `waits` how long a client waited between tries.
 */
export function inTurn(answers: readonly (HttpAnswer | Error)[]) {
	const requests: HttpRequest[] = [];
	const waits: number[] = [];
	const send: SendHttp = async (request) => {
		const next = answers[Math.min(requests.length, answers.length - 1)];
		requests.push(request);
		if (next instanceof Error || next === undefined) throw next;
		if (!request.take || next.unusable || next.status >= 400) return next;
		// As n8n's helper does with a list that may be long.
		request.take(Buffer.from(next.body));
		return { ...next, body: '' };
	};
	const wait = async (milliseconds: number) => void waits.push(milliseconds);
	return { tools: { send, wait }, requests, waits };
}

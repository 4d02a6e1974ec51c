import { sendThrough } from '../../base/n8n/http';
import { NoAnswer, type HttpAnswer, type HttpRequest, type SendHttp } from '../../base/transport/http';
import { soapCall } from './reading';

/** Reading mutations has a limit in a month (docs/services/e-boekhouden.md 3): a day takes no more than a tenth of it. */
export const MOST_READS = 500;
/** Longer than any answer of an account with a few records. */
const ONE_ANSWER_MS = 60_000;
const KEPT = 40;

export interface Limits {
	/** In milliseconds since 1970. */
	until: number;
	/** Also of an earlier start. */
	reads: number;
	/** Ctrl+C was pressed. */
	isStopped: boolean;
}

/** Sends for one connection, sees its answers as they came, and stops sending when time or calls are used up. */
export class Watch {
	readonly seen: { request: HttpRequest; answer: HttpAnswer }[] = [];
	/** How often it sent. More than the calls of a question: an answer did not come, or not whole, and its call was sent again. */
	sent = 0;
	/** Until it is certain that nothing can be harmed. */
	mayWrite = false;

	constructor(
		private readonly through: SendHttp,
		private readonly limits: Limits,
		private readonly isReading: (request: HttpRequest) => boolean,
	) {}

	readonly send: SendHttp = async (request) => {
		if (!this.mayWrite && !this.isReading(request)) throw new NoAnswer('EPERM', false);
		const left = this.limits.until - Date.now();
		const countsAsRead = soapCall(request) === 'GetMutaties';
		if (left <= 0 || this.limits.isStopped || (countsAsRead && this.limits.reads >= MOST_READS))
			throw new NoAnswer('ECANCELED', false);
		if (countsAsRead) this.limits.reads++;
		const timeoutMs = Math.min(request.timeoutMs, ONE_ANSWER_MS, left);
		this.sent++;
		const answer = await this.through({ ...request, timeoutMs });
		this.seen.push({ request, answer });
		this.seen.splice(0, this.seen.length - KEPT);
		return answer;
	};

	/** The newest answer to a call whose address ends so. */
	last(ending = ''): HttpAnswer {
		const isIt = ({ request }: Watch['seen'][number]) =>
			new URL(request.url).pathname.replace(/\/$/, '').endsWith(ending) || soapCall(request) === ending;
		const answer = this.seen.findLast(isIt)?.answer;
		if (!answer) throw new Error(`no answer of ${ending}`);
		return answer;
	}
}

/** Over the network, as a node sends in n8n; redirects are not followed, as they would take secrets elsewhere. */
export const sendByFetch: SendHttp = sendThrough({
	async httpRequest({ method, url, headers, body, abortSignal: signal }) {
		const sent = { method, headers: headers as Record<string, string>, body: body as string | undefined };
		const answer = await fetch(url, { ...sent, redirect: 'manual', signal: signal as AbortSignal });
		return {
			statusCode: answer.status,
			headers: Object.fromEntries(answer.headers),
			body: answer.body ?? '',
		};
	},
});

import { NoAnswer, type HttpAnswer, type SendHttp } from '../../base/transport/http';
import type { Sandbox } from '../../sandbox';

/** Sends to a sandbox without the network between: what goes over it is tested in base/transport and services. */
export function sendTo(sandbox: Sandbox): SendHttp {
	return async ({ method, url, headers, body = '', wantsBytes = false, take }) => {
		const { pathname, search, host } = new URL(url);
		const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
		const outcome = await sandbox.answer({
			...{ method, path: `${pathname}${search}`, body },
			headers: { host, ...(Object.fromEntries(named) as Record<string, string>) },
		});
		if (outcome === 'silent') throw new NoAnswer('ETIMEDOUT', true);
		if (outcome === 'broken') throw new NoAnswer('ECONNRESET', true);
		const { status, contentType } = outcome;
		const bytes = Buffer.concat([...(outcome.chunks ?? [outcome.body])].map((chunk) => Buffer.from(chunk)));
		const given = Object.entries({ 'content-type': contentType, ...outcome.headers });
		const answer: HttpAnswer = {
			status,
			headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value ?? ''])),
			body: '',
		};
		if (take && status < 400) take(bytes);
		else if (wantsBytes && status < 400) answer.bytes = bytes;
		else answer.body = bytes.toString('utf8');
		return answer;
	};
}

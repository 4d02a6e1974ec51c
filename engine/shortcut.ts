import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import type { AxiosAdapter, AxiosStatic, InternalAxiosRequestConfig } from 'axios';
import { shortcuts } from './shortcuts';

/** The one that n8n sends with. */
const axios = createRequire(require.resolve('@n8n/backend-network'))('axios') as AxiosStatic;
const overNetwork = axios.getAdapter('http');

const adapter: AxiosAdapter = async (config) => await (shortened(config) ?? overNetwork(config));
axios.defaults.adapter = adapter;

function shortened(config: InternalAxiosRequestConfig): ReturnType<AxiosAdapter> | null {
	const { url = '', method = 'get', data = '', responseType, maxRedirects, params, signal } = config;
	// As our nodes send (base/n8n/http.ts); what n8n's own nodes send goes over the network.
	const isOurs = responseType === 'stream' && maxRedirects === 0 && params === undefined;
	if (!isOurs || typeof data !== 'string') return null;
	const { origin, host, pathname, search } = new URL(url);
	const named = Object.entries(config.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
	const headers = { ...(Object.fromEntries(named) as Record<string, string>), host };
	const request = { method: method.toUpperCase(), path: `${pathname}${search}`, headers, body: data };
	const answering = shortcuts.get(origin)?.(request);
	if (!answering) return null;
	return unlessAborted(signal as AbortSignal | undefined, async () => {
		const { status, headers: given, body } = await answering;
		const answer = { status, statusText: '', headers: new axios.AxiosHeaders(given), config, request };
		return { ...answer, data: Readable.from(typeof body === 'string' ? [Buffer.from(body)] : body) };
	});
}

async function unlessAborted<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
	if (!signal) return await work();
	return await new Promise((resolve, reject) => {
		const abort = () => reject(new axios.CanceledError());
		if (signal.aborted) return abort();
		signal.addEventListener('abort', abort, { once: true });
		work()
			.then(resolve, reject)
			.finally(() => signal.removeEventListener('abort', abort));
	});
}

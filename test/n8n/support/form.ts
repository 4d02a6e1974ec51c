import { fetchOnce } from '../server/fetchOnce';
import { until } from '../server/wait';

interface FormLogin {
	user: string;
	password: string;
}

/** Walks through a form of n8n as a browser does: each page is asked for, filled in and sent. */
export class FormVisit {
	private address = '';
	private authorization: string;

	constructor(
		private readonly url: string,
		{ user, password }: FormLogin,
	) {
		this.authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
		this.address = url;
	}

	/** The first page, as soon as n8n knows it. */
	async open(): Promise<string> {
		const ask = async () => {
			const answer = await this.ask();
			return answer.ok ? await answer.text() : undefined;
		};
		return await until(ask, { what: 'the form', seconds: 60 });
	}

	/** The status for a visitor without the password. */
	async statusForStrangers(): Promise<number> {
		return (await fetchOnce(this.url)).status;
	}

	/** The status for somebody who knows the number of the execution, and nothing else. */
	async statusWithoutToken(): Promise<number> {
		const url = new URL(this.address);
		url.search = '';
		return (await fetchOnce(url)).status;
	}

	/** Sends a page; gives the next one. */
	async send(fields: Record<string, string | File>): Promise<string> {
		const body = new FormData();
		for (const [name, value] of Object.entries(fields)) body.append(name, value);
		const answer = await this.ask({ method: 'POST', body });
		const text = await answer.text();
		if (!answer.ok) throw new Error(`The form was answered ${answer.status}: ${text.slice(0, 200)}`);
		this.address = nextIn(text) ?? this.address;
		return await this.nextPage();
	}

	/** Sends a page once more, as the back button and a second click do; whatever n8n answers, and it may answer nothing. */
	async again(fields: Record<string, string>): Promise<void> {
		const body = new FormData();
		for (const [name, value] of Object.entries(fields)) body.append(name, value);
		await this.ask({ method: 'POST', body, signal: AbortSignal.timeout(5000) }).catch(() => undefined);
	}

	/** The request that the last page sends by itself. */
	async leave(): Promise<void> {
		await this.ask({ method: 'POST', body: new FormData() });
	}

	private async nextPage(): Promise<string> {
		const status = withSuffix(this.address, '/n8n-execution-status');
		const isThere = async () => {
			const said = (await (await this.ask({}, status)).text()).trim();
			if (['error', 'crashed', 'canceled', 'success'].includes(said))
				throw new Error(`The execution ended: ${said}`);
			return said === 'form-waiting' || undefined;
		};
		await until(isThere, { what: 'the next page of the form', seconds: 60 });
		return await (await this.ask()).text();
	}

	private async ask(init: RequestInit = {}, address = this.address): Promise<Response> {
		return await fetchOnce(address, { ...init, headers: { Authorization: this.authorization } });
	}
}

function nextIn(text: string): string | undefined {
	try {
		return (JSON.parse(text) as { formWaitingUrl?: string }).formWaitingUrl;
	} catch {
		return undefined;
	}
}

function withSuffix(address: string, suffix: string): string {
	const url = new URL(address);
	url.pathname += suffix;
	return url.href;
}

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ToolCall {
	name: string;
	given: Record<string, unknown>;
}

interface Message {
	role: string;
	content: unknown;
	tool_call_id?: string;
}

interface Asked {
	messages: Message[];
	tools?: { function: { name: string; description: string; parameters: object } }[];
	stream?: boolean;
}

/**
 * A language model that speaks the protocol of OpenAI's chat completions: it calls the tools that a test names, once, and
 * answers when it has their results.
 */
export class ModelStub {
	readonly asked: Asked[] = [];
	private readonly server: Server;

	private constructor(
		private readonly calls: ToolCall[],
		private readonly answer: string,
	) {
		this.server = createServer((request, response) => {
			void read(request).then((body) => {
				const asked = JSON.parse(body) as Asked;
				this.asked.push(asked);
				const message = this.next(asked);
				if (asked.stream === true) {
					response.writeHead(200, { 'Content-Type': 'text/event-stream' });
					response.end(`data: ${JSON.stringify(chunkOf(message))}\n\ndata: [DONE]\n\n`);
				} else {
					response.writeHead(200, { 'Content-Type': 'application/json' });
					response.end(JSON.stringify(completionOf(message)));
				}
			});
		});
	}

	static async start(calls: ToolCall[], answer: string): Promise<ModelStub> {
		const stub = new ModelStub(calls, answer);
		await new Promise<void>((resolve) => stub.server.listen(0, '127.0.0.1', resolve));
		return stub;
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	/** For n8n, with a key that nobody has. */
	get credential() {
		const url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
		return { name: 'Model', type: 'openAiApi', data: { apiKey: 'no-key', url, header: false } };
	}

	/** The results of the calls, as they came to the model. */
	get given(): string[] {
		const results = this.asked.at(-1)?.messages.filter(({ role }) => role === 'tool') ?? [];
		const byId = new Map(results.map(({ tool_call_id: id, content }) => [id, content]));
		return this.calls.map((_call, index) => String(byId.get(idOf(index)) ?? ''));
	}

	private next({ messages }: Asked): object {
		if (messages.some(({ role }) => role === 'tool')) return { role: 'assistant', content: this.answer };
		const calls = this.calls.map(({ name, given }, index) => ({
			...{ index, id: idOf(index), type: 'function' },
			function: { name, arguments: JSON.stringify(given) },
		}));
		return { role: 'assistant', content: null, tool_calls: calls };
	}
}

const idOf = (index: number) => `call-${index}`;

const ABOUT = {
	id: 'chat-1',
	created: 1,
	model: 'stub',
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

function finishOf(message: object): string {
	return 'tool_calls' in message ? 'tool_calls' : 'stop';
}

function completionOf(message: object): object {
	return {
		...ABOUT,
		object: 'chat.completion',
		choices: [{ index: 0, message, finish_reason: finishOf(message) }],
	};
}

function chunkOf(message: object): object {
	const choice = { index: 0, delta: message, finish_reason: finishOf(message) };
	return { ...ABOUT, object: 'chat.completion.chunk', choices: [choice] };
}

async function read(request: IncomingMessage): Promise<string> {
	let body = '';
	for await (const part of request) body += String(part);
	return body;
}

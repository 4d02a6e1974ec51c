import type { Sandbox } from '../../../sandbox';

interface Controlled {
	status: number;
	answer: { message?: string; result?: unknown };
}

/** One action of the control interface. */
export async function control(sandbox: Sandbox, name: string, body: unknown = {}): Promise<Controlled> {
	const response = await fetch(`${sandbox.url}/control/${name}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	});
	return { status: response.status, answer: (await response.json()) as Controlled['answer'] };
}

import type { SendHttp } from '../../../shared/transport/http';

/** Counts what is sent, by operation. */
export class CallCount {
	private readonly counts = new Map<string, number>();

	counting(send: SendHttp): SendHttp {
		return async (request) => {
			const operation = /\/(\w+)"$/.exec(request.headers.SOAPAction ?? '')?.[1] ?? '';
			this.counts.set(operation, this.of(operation) + 1);
			return await send(request);
		};
	}

	of(operation: string): number {
		return this.counts.get(operation) ?? 0;
	}
}

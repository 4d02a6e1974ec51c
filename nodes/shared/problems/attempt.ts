import { isProblem, type ServiceProblem } from './problem';

export type Attempt<T> = { ok: true; value: T } | { ok: false; problem: ServiceProblem };

/** Calls a service where its answer must not end the run; a fault of our own still does. */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
	return await call().then(
		(value) => ({ ok: true, value }),
		(error: unknown) => {
			if (!isProblem(error)) throw error;
			return { ok: false, problem: error };
		},
	);
}

import type { Sandbox } from '../../sandbox';
import type { Ran, Subject } from '../subjects/subject';

/** One way in which a service may behave where the sources are silent or disagree. */
export interface Behaviour {
	/** `service.setting=value` */
	name: string;
	apply(sandbox: Sandbox): void;
	/** Settings of the workflow under which it matters. */
	how?: Record<string, unknown>;
	/**
	 * Where the workflow cannot do its work: what must not come of some executions all the same. Without it everything
	 * must end as it always does.
	 */
	harm?(sandbox: Sandbox, executions: Ran[]): string[];
}

/** The subject in a world that behaves so. */
export function behaving(subject: Subject, { apply, how }: Behaviour): Subject {
	return {
		...subject,
		prepare: async (sandbox, seed) => {
			await subject.prepare(sandbox, seed);
			apply(sandbox);
		},
		run: async (services, settings) => await subject.run(services, { ...how, ...settings }),
	};
}

/** Something was not done, and a row or the failure says so. */
export function silent(executions: Ran[]): string[] {
	const tells = ({ status, rows }: Ran) =>
		status === 'error' && rows.some(({ action }) => action === 'blocked' || action === 'failed');
	return executions.flatMap((ran, index) =>
		tells(ran) ? [] : [`execution ${index + 1} did not say that something is wrong`],
	);
}

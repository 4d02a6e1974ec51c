import type { Sandbox } from '../../../sandbox';
import type { Behaviour } from './behaviour';

export type RestSettings = Sandbox['books']['settings']['rest'];

export function inRest<Key extends keyof RestSettings>(key: Key, value: RestSettings[Key]): Behaviour {
	return {
		name: `rest.${key}=${String(value)}`,
		over: 'rest',
		apply: ({ books }) => void (books.settings.rest[key] = value),
	};
}

/** Possible behaviour of the REST interface, whatever it is used for (docs/services/e-boekhouden.md 8). */
export const restBehaviours: Behaviour[] = [
	inRest('header', 'bare'),
	inRest('header', 'bearer'),
	inRest('emptyValues', 'absent'),
	inRest('emptyValues', 'null'),
	inRest('emptyValues', 'filled'),
	inRest('order', 'descending'),
	inRest('mostOfPage', 250),
	inRest('mostOfPage', 12),
	inRest('filtersTellCapitals', false),
	inRest('errors', 'byField'),
	// Four calls are sent at once, and each is retried once: with fewer calls per session, one of them would be refused
	// twice.
	{ name: 'sessionCalls=5', over: 'rest', apply: ({ books }) => void (books.settings.sessionCalls = 5) },
];

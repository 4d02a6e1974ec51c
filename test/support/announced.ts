import { DEEDS, foreseen } from '../../base/words/row';

/** What a preview tells of the same rows, as `key action`. */
export function announced(told: readonly string[]): string[] {
	return told.map((one) => {
		const deed = DEEDS.find((action) => one.endsWith(` ${action}`));
		return deed ? one.slice(0, -deed.length) + foreseen(deed) : one;
	});
}

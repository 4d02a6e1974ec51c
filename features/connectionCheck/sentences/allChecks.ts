import type { CheckTexts } from './check';
import { eBoekhoudenChecks } from './eBoekhouden';
import { nmbrsChecks } from './nmbrs';
import { outSmartChecks } from './outSmart';

/** Every check by service, in the order in which a page and docs/reference/checks.md tell them. */
export const checksByService = {
	Nmbrs: nmbrsChecks,
	'e-Boekhouden': eBoekhoudenChecks,
	OutSmart: outSmartChecks,
} as const;

export type CheckId = keyof typeof eBoekhoudenChecks | keyof typeof nmbrsChecks | keyof typeof outSmartChecks;

export const checks: Readonly<Record<CheckId, CheckTexts>> = {
	...nmbrsChecks,
	...eBoekhoudenChecks,
	...outSmartChecks,
};

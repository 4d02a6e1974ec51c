import type { ProblemContext } from '../../../base/words/finding';
import { inBoth } from '../../../base/words/language';
import { problem, type ProblemMessages } from '../../../base/words/message';
import { later } from '../../../base/words/messages/transport';

/** The advice after a refused token. Trying again is no use, but a write that may have been done has to be looked up. */
const after = inBoth((call: ProblemContext) =>
	call.outcome === 'unknown' ? [` ${later.en(call)}`, ` ${later.nl(call)}`] : ['', ''],
);

/** Problems that OutSmart reports about a call. */
export const outSmartProblems = {
	wrongToken: problem('login', [
		'the customer token or the software token is missing or not right',
		'het Customer Token of het Software Token ontbreekt of klopt niet',
		[
			'Copy the customer token again from OutSmart (Instellingen > Externe koppelingen); the software token that belongs to it comes from OutSmart itself, for one software package.',
			'Neem het Customer Token opnieuw over uit OutSmart (Instellingen > Externe koppelingen); het Software Token dat erbij hoort komt van OutSmart zelf, voor één softwarepakket.',
		],
	]),
	/** A system in front of the service requires more than the two tokens. */
	turnedAway: problem('login', ({ status, ...call }: { status: number } & ProblemContext) => [
		`the call was turned away (HTTP ${status})`,
		`de aanroep werd afgewezen (HTTP ${status})`,
		[
			`Check both tokens in the credential. When they are right, OutSmart may want a bearer token, or a firewall in between refuses the call.${after.en(call)}`,
			`Controleer beide tokens bij je account in n8n. Kloppen die, dan wil OutSmart misschien een bearer token, of een firewall ertussen weigert de aanroep.${after.nl(call)}`,
		],
	]),
} as const satisfies ProblemMessages;

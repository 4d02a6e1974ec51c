import type { Messages } from '../../../base/words/message';

/** Problems that OutSmart reports about a call. */
export const outSmartProblems = {
	wrongToken: [
		'the customer token or the software token is missing or not right',
		'het Customer Token of het Software Token ontbreekt of klopt niet',
		[
			'Copy the customer token again from OutSmart (Instellingen > Externe koppelingen); the software token that belongs to it comes from OutSmart itself, for one software package.',
			'Neem het Customer Token opnieuw over uit OutSmart (Instellingen > Externe koppelingen); het Software Token dat erbij hoort komt van OutSmart zelf, voor één softwarepakket.',
		],
	],
	/** A system in front of the service requires more than the two tokens. */
	turnedAway: [
		'the service turned the call away (HTTP {status:number})',
		'de dienst wees de aanroep af (HTTP {status:number})',
		[
			'Check token and software token in the credential; when they are right, ask OutSmart whether your account needs a bearer token.',
			'Controleer Customer Token en Software Token bij je account in n8n; kloppen die, vraag OutSmart dan of je account een bearer token nodig heeft.',
		],
	],
} as const satisfies Messages;

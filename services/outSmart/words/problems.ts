import { inBoth } from '../../../base/words/language';
import type { Messages } from '../../../base/words/message';

const RECORDS = inBoth({
	employee: ['an employee', 'een medewerker'],
	material: ['a material', 'een materiaal'],
	relation: ['a relation', 'een relatie'],
	workOrder: ['the work order', 'de werkbon'],
	hourType: ['an hour type', 'een uursoort'],
	workStatus: ['a work order status', 'een werkbonstatus'],
	project: ['a project', 'een project'],
	object: ['an object', 'een object'],
});

export type RecordName = keyof typeof RECORDS.en;

/** Problems that OutSmart reports about a call. */
export const outSmartProblems = {
	tokenMissing: [
		'the token is missing',
		'het token ontbreekt',
		['Enter the token in the credential.', 'Vul Customer Token in bij je account in n8n.'],
	],
	softwareTokenMissing: [
		'the software token is missing',
		'het softwaretoken ontbreekt',
		['Enter the software token in the credential.', 'Vul Software Token in bij je account in n8n.'],
	],
	wrongToken: [
		'the token (customer token) is not right',
		'het token (Customer Token) klopt niet',
		[
			'Copy the token again from OutSmart (Instellingen > Externe koppelingen), or look whether token and software token changed places.',
			'Neem het token opnieuw over uit OutSmart (Instellingen > Externe koppelingen), of kijk of Customer Token en Software Token verwisseld zijn.',
		],
	],
	wrongSoftwareToken: [
		'the software token is wrong or not licensed with this token',
		'het softwaretoken is onjuist of hoort niet bij dit token',
		[
			'Ask OutSmart for the software token that belongs to this token: the two are issued together, for one software package.',
			'Vraag OutSmart om het softwaretoken dat bij dit token hoort: de twee worden samen uitgegeven, voor één softwarepakket.',
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
	noSuchCall: [
		'there is no such call at the base URL',
		'op de Base URL bestaat deze aanroep niet',
		[
			'Check the base URL in the credential; it ends with /openapi/8.',
			'Controleer de Base URL van je account in n8n; die eindigt op /openapi/8.',
		],
	],
	httpsOnly: [
		'the service answers over https only',
		'de dienst antwoordt alleen over https',
		[
			'Let the base URL in the credential begin with https://.',
			'Laat de Base URL in de credential met https:// beginnen.',
		],
	],
	recordRefused: ({ record }: { record: RecordName }) => [
		`the service refused ${RECORDS.en[record]}`,
		`de dienst weigerde ${RECORDS.nl[record]}`,
		[
			'Fix what the text of the service names, then run again.',
			'Verbeter wat de tekst van de dienst noemt, en start opnieuw.',
		],
	],
	workOrderMissing: [
		'there is no such work order',
		'die werkbon is er niet',
		[
			'Check the ID of the work order; it may have been deleted.',
			'Controleer het ID van de werkbon; misschien is hij verwijderd.',
		],
	],
	nothingToChange: [
		'there was nothing to change',
		'er viel niets te wijzigen',
		['Choose a work order status.', 'Kies een werkbonstatus.'],
	],
	nothingChanged: [
		'nothing was changed',
		'er is niets gewijzigd',
		['The work order has these values already.', 'De werkbon heeft deze waarden al.'],
	],
	deleteRefused: [
		'the service deleted nothing',
		'de dienst verwijderde niets',
		[
			'Check entity, key and value against the text of the service.',
			'Controleer entity, key en value in de tekst van de dienst.',
		],
	],
	/** By which the call filters a list. */
	filterRefused: [
		'the service does not allow a filter on {column}',
		'de dienst staat een filter op {column} niet toe',
		[
			'Leave the filter out (key, value and operator), and pick out what you need in a next step, such as Filter.',
			'Laat het filter weg (key, value en operator), en kies in een volgende stap, zoals Filter, wat je nodig hebt.',
		],
	],
} as const satisfies Messages;

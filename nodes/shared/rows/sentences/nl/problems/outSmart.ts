import type { OutSmartProblems, RecordName } from '../../../findings/problems/outSmart';
import type { InContext } from '../../../findings/problems';
import type { Sentences } from '../../sentence';

export const outSmart: Sentences<InContext<OutSmartProblems>> = {
	tokenMissing: { what: 'het token ontbreekt', todo: 'Vul Customer Token in de credential in.' },
	softwareTokenMissing: {
		what: 'het softwaretoken ontbreekt',
		todo: 'Vul Software Token in de credential in.',
	},
	wrongToken: {
		what: 'het token (Customer Token) klopt niet',
		todo: 'Neem het token opnieuw over uit OutSmart (Instellingen > Externe koppelingen), of kijk of Customer Token en Software Token verwisseld zijn.',
	},
	wrongSoftwareToken: {
		what: 'het softwaretoken is onjuist of hoort niet bij dit token',
		todo: 'Vraag OutSmart om het softwaretoken dat bij dit token hoort: de twee worden samen uitgegeven, voor één softwarepakket.',
	},
	turnedAway: {
		what: ({ status }) => `de dienst wees de aanroep af (HTTP ${status})`,
		todo: 'Controleer Customer Token en Software Token in de credential; kloppen die, vraag OutSmart dan of je account een bearer token nodig heeft.',
	},
	noSuchCall: {
		what: 'op de Base URL bestaat deze aanroep niet',
		todo: 'Controleer de Base URL in de credential; die eindigt op /openapi/8.',
	},
	httpsOnly: {
		what: 'de dienst antwoordt alleen over https',
		todo: 'Laat de Base URL in de credential met https:// beginnen.',
	},
	recordRefused: {
		what: ({ record }) => `de dienst weigerde ${RECORDS[record]}`,
		todo: 'Verbeter wat de tekst van de dienst noemt, en start opnieuw.',
	},
	workOrderMissing: {
		what: 'die werkbon is er niet',
		todo: 'Controleer het ID van de werkbon; misschien is hij verwijderd.',
	},
	nothingToChange: { what: 'er viel niets te wijzigen', todo: 'Kies een werkbonstatus.' },
	nothingChanged: { what: 'er is niets gewijzigd', todo: 'De werkbon heeft deze waarden al.' },
	deleteRefused: {
		what: 'de dienst verwijderde niets',
		todo: 'Controleer entity, key en value in de tekst van de dienst.',
	},
	pdfUnreadable: {
		what: ({ status }) => `op het adres van de pdf staat geen pdf (HTTP ${status})`,
		todo: 'Open de werkbon in OutSmart en kijk of de pdf daar wel te openen is; probeer het daarna opnieuw.',
	},
};

const RECORDS: Record<RecordName, string> = {
	employee: 'een medewerker',
	material: 'een materiaal',
	relation: 'een relatie',
	workOrder: 'de werkbon',
	hourType: 'een uursoort',
	workStatus: 'een werkbonstatus',
	project: 'een project',
	object: 'een object',
};

import type { OfficeFacts, OfficeWords } from '../office';

export const officePage: OfficeWords = {
	subject: (facts) => `Lonen van alle klanten: ${state(facts)}`,
	opening: (facts) =>
		`${facts.preview ? 'Proefrun: ' : ''}${counted(facts.clients, 'klant', 'klanten')}, waarvan ${facts.done} nu gedaan: ${[
			...(facts.preview
				? [
						`${counted(facts.waiting, 'loonrun', 'loonruns')} zou${facts.waiting === 1 ? '' : 'den'} geboekt worden`,
					]
				: [`${counted(facts.booked, 'loonrun', 'loonruns')} geboekt`]),
			...(facts.later > 0
				? [`${counted(facts.later, 'klant komt', 'klanten komen')} later aan de beurt`]
				: []),
			state(facts),
		].join(', ')}.`,
	title({ attention, later }) {
		if (attention > 0) return 'Er wacht iets op je';
		return later > 0 ? 'Nog niet alle klanten zijn gedaan' : 'Alles is in orde';
	},
	clients: 'Klanten',
	client: 'Klant',
	booked: 'Geboekt',
	waiting: 'Te boeken',
	blocked: 'Tegengehouden',
	closed: 'Afgesloten',
	failed: 'Mislukt',
	calls: 'Aanroepen deze maand',
	administration: 'Administratie',
	limit: 'Mag per maand',
	states: {
		attention: 'vraagt aandacht',
		booked: 'geboekt',
		doneBefore: 'vandaag al gedaan',
		failed: 'mislukt',
		inactive: 'niet actief',
		later: 'later aan de beurt',
		preview: 'nog te boeken',
		unchanged: 'bij',
	},
	quota: 'Aanroepen per administratie',
	quotaMeans:
		'Zoveel keer zijn deze maand mutaties gelezen, voor zover deze workflow het heeft geteld. Wat andere programma’s lezen telt ook mee bij e-Boekhouden, maar is hier niet te zien.',
	ownWorkflow: 'eigen workflow',
};

function state({ attention }: OfficeFacts): string {
	if (attention === 0) return 'niets wacht op jou';
	return attention === 1 ? '1 klant vraagt je aandacht' : `${attention} klanten vragen je aandacht`;
}

function counted(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}

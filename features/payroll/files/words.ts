import { inBoth } from '../../../base/words/language';
import { shown } from '../settings';

/** The texts of the pages of the form, besides those of a report. */
export const formWords = inBoth({
	/** Behind advice that is not about the form; what is booked of the file stays as it is. */
	keeper: (byLink: boolean) => [
		`If you cannot do that, ask who keeps the workflow, and then ${byLink ? 'open the link' : 'send the file'} again.`,
		`Kun je dat zelf niet, vraag het dan wie de workflow beheert, en ${byLink ? 'open daarna de link' : 'stuur het bestand daarna'} nog eens${byLink ? '' : ' in'}.`,
	],
	/** A question that a page asks. Where the last page has it too, it is a link there. */
	chooseIt: ({ byLink, preview }: { byLink: boolean; preview: boolean }) =>
		preview
			? byLink
				? [
						`Open the link again once '${shown.preview}' is off: then its second page asks this.`,
						`Open de link nog eens als '${shown.preview}' uit staat: dan vraagt de tweede pagina dit.`,
					]
				: [
						`With '${shown.preview}' off, the form asks this on its second page.`,
						`Staat '${shown.preview}' uit, dan vraagt het formulier dit op de tweede pagina.`,
					]
			: byLink
				? [
						'Open the question at the end of this page, and choose what it is.',
						'Open onderaan deze pagina de vraag, en kies wat het is.',
					]
				: [
						'Send the file again, and choose on the second page what it is.',
						'Stuur het bestand nog eens in, en kies op de tweede pagina wat het is.',
					],
	atTheEnd: [
		'Choose at the end of this page what it is, and send the file again there.',
		'Kies onderaan deze pagina wat het is, en stuur het bestand daar nog eens in.',
	],
	/** What was filled in as a period; its label is in Dutch, as it is in the form. */
	period: [
		"Send the file again with a year and a period at 'Periode', such as 2026-05; or leave it empty.",
		"Stuur het bestand nog eens in met bij 'Periode' een jaar en een periode, zoals 2026-05; of laat het leeg.",
	],
	/** A service did not answer. */
	away: (byLink: boolean) => [
		`Nothing was booked: ${byLink ? 'open the link' : 'send the file'} again later. If it lasts, ask who keeps the workflow.`,
		`Hiervan is niets geboekt: ${byLink ? 'open de link later nog eens' : 'stuur het bestand later nog eens in'}. Blijft het zo, vraag het dan wie de workflow beheert.`,
	],
	/** Why nothing was booked. */
	previewIsOn: [
		`Nothing was booked: who keeps the workflow still has '${shown.preview}' on.`,
		`Er is niets geboekt: wie de workflow beheert, heeft '${shown.preview}' nog aan staan.`,
	],
	/** Of a link. */
	gone: ['This question was answered, or no longer counts', 'Deze vraag is beantwoord of vervallen'],
	again: ['Send in another file', 'Nog een bestand insturen'],
	/** The question about rows of several periods. */
	whatIsIt: ['What are the rows of several periods?', 'Wat zijn de regels van meer perioden?'],
	oneRun: [
		'One payroll run, with corrections of earlier periods',
		'Eén loonrun, met correcties van eerdere perioden',
	],
	runForEach: ['A payroll run for each period', 'Elke periode een loonrun'],
	/** The question about columns that are not known, and its answers. */
	whatAreThey: (file: string) => [
		`What are these columns of '${file}'?`,
		`Wat zijn deze kolommen van '${file}'?`,
	],
	isColumn: ({ column, field }: { column: string; field: string }) => [
		`'${column}' is: ${field}`,
		`'${column}' is: ${field}`,
	],
	/** Above a question about one thing, and above its answers. */
	question: ({ place, count }: { place: number; count: number }) => [
		count > 1 ? `Question ${place} of ${count}` : 'Question',
		count > 1 ? `Vraag ${place} van ${count}` : 'Vraag',
	],
	/** Other files of the same company and period that are asked about on this page: each answer may book. */
	samePeriod: (names: string) => [
		`This page also asks about ${names}, of the same period. If these are the same wages, let only one of them book.`,
		`Deze pagina vraagt ook naar ${names}, van dezelfde periode. Zijn het dezelfde lonen, laat dan maar één ervan boeken.`,
	],
	title: (asks: boolean) =>
		asks ? ['What is this file?', 'Wat is dit bestand?'] : ['Is this right?', 'Klopt dit?'],
	intro: ({ asks, asksToBook }: { asks: boolean; asksToBook: boolean }) =>
		!asks
			? [
					'Nothing is booked before you press the button below. If it is not right, close this page: nothing is booked.',
					'Er wordt pas geboekt als je onderaan op Boek dit klikt. Klopt het niet? Sluit dan deze pagina: er wordt niets geboekt.',
				]
			: asksToBook
				? [
						'Choose below what it is. Nothing is booked before you choose Boeken and confirm.',
						'Kies hieronder wat het is. Er wordt pas geboekt als je Boeken kiest en op Bevestig klikt.',
					]
				: [
						'Choose below what it is. Nothing is booked before you confirm.',
						'Kies hieronder wat het is. Er wordt pas geboekt als je op Bevestig klikt.',
					],
	button: (asks: boolean) => (asks ? ['Confirm', 'Bevestig'] : ['Book this', 'Boek dit']),
	choose: ({ place, count, name }: { place: number; count: number; name: string }) => [
		`${count > 1 ? `Question ${place}: what` : 'What'} is '${name}'? Without a choice nothing of it is booked.`,
		`${count > 1 ? `Vraag ${place}: wat` : 'Wat'} is '${name}'? Kies je niets, dan wordt hiervan niets geboekt.`,
	],
});

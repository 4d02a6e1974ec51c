import { mend, send, set, wait } from '../../../../base/words/advice';
import type { Messages } from '../../../../base/words/message';
import { brief, withoutEnd } from '../../../../base/values/text';

/** Findings about how files come in: by the form, by mail or from a folder. */
export const fileSources = {
	/** The person in the form chose not to book, or did not choose in time. */
	fileNotConfirmed: [
		'Not booked: it was not confirmed, or not in time.',
		'Niet geboekt: het is niet bevestigd, of niet op tijd.',
		send(
			'Send the file, or open the link, once more if it must be booked after all.',
			'Stuur het bestand opnieuw in, of open de link nog eens, als het toch geboekt moet worden.',
		),
	],
	/** The question of a link in a report or a mail. */
	questionGone: [
		'This question is no longer asked: it was answered, the books or the file changed, or the file is not there.',
		'Deze vraag wordt niet meer gesteld: ze is beantwoord, de boekhouding of het bestand is veranderd, of het bestand is er niet.',
		send(
			'If the file came by mail, open the link again and choose all files of that mail; else there is nothing to do.',
			'Kwam het bestand per mail, open de link dan nog eens en kies alle bestanden van die mail; anders hoef je niets te doen.',
		),
	],
	/** A version of n8n before 2.16 shows the second page of a form to everyone. */
	formNotProtected: [
		'This n8n shows the second page of a form, with the wages and the button, to everyone who knows its address.',
		'Deze n8n toont de tweede pagina van een formulier, met de lonen en de knop, aan iedereen die het adres weet.',
		mend(
			'n8n',
			'Update n8n to 2.16 or newer. Until then put the file in the folder.',
			'Werk n8n bij naar 2.16 of nieuwer. Zet het bestand tot die tijd in de map.',
		),
	],
	/** Anybody may mail: of such a file nothing is booked. */
	mailedFile: [
		'Came by mail: shown, not booked.',
		'Kwam per mail: getoond, niet geboekt.',
		send(
			"Send the same file in by the form, which books it after 'Book this'.",
			"Stuur hetzelfde bestand in met het formulier: dat boekt het na 'Boek dit'.",
		),
	],
	/** A folder, or a mail when `folder` is empty, without a file to read; `files` are documents by their names. */
	noPayrollFile: ({ folder, files }: { folder: string; files: string[] }, t) => [
		folder === ''
			? 'No file came in, or it is empty.'
			: `The folder '${brief(folder)}' has no file to read${files.length === 0 ? '' : `, only: ${t.list(files, 5)}`}.`,
		folder === ''
			? 'Er kwam geen bestand binnen, of het is leeg.'
			: `In de map '${brief(folder)}' staat geen bestand om te lezen${files.length === 0 ? '' : `, alleen: ${t.list(files, 5)}`}.`,
		folder === ''
			? [
					send(
						'see whether it has anything in it, and send it again',
						'kijk of er iets in staat, en stuur het nog eens in',
					),
					set('folder', 'name a folder at {field}', 'zet een map bij {field}'),
				]
			: wait(
					'This only matters if you expected one.',
					'Dit is alleen een probleem als je er wel een verwacht.',
				),
	],
	/** Files of a folder that may have wages, but not by the end of their names. */
	folderFilesUnknown: ({ folder, files }: { folder: string; files: string[] }, t) => [
		`The folder '${brief(folder)}' has files that are not read, because their names do not end in xml, csv, txt or xlsx: ${t.list(files, 5)}.`,
		`In de map '${brief(folder)}' staan bestanden die niet gelezen worden, omdat hun naam niet eindigt op xml, csv, txt of xlsx: ${t.list(files, 5)}.`,
		send(
			'Save what must be booked under such a name, and take the others out of the folder.',
			'Bewaar wat geboekt moet worden onder zo’n naam, en haal de andere uit de map.',
		),
	],
	/** One file of a folder; `cause` is as for the folder. */
	folderFileUnread: ({ file, folder, cause }: { file: string; folder: string; cause: string }) => [
		`'${brief(file)}' in the folder '${brief(folder)}' ${cause === '' ? 'may not be read by n8n' : `cannot be read (${withoutEnd(brief(cause), '.')})`}. Other files are.`,
		`'${brief(file)}' in de map '${brief(folder)}' ${cause === '' ? 'mag n8n niet lezen' : `is niet te lezen (${withoutEnd(brief(cause), '.')})`}. Andere bestanden wel.`,
		send(
			'Put the file itself in the folder, not a link, under a name in ordinary letters; or take it out.',
			'Zet het bestand zelf in de map, geen verwijzing, met een naam in gewone letters; of haal het weg.',
		),
	],
	/** `cause` is the message of the system; '' when n8n does not allow the folder. */
	folderNotThere: ({ folder, cause }: { folder: string; cause: string }) => [
		`${cause === '' ? `The folder '${brief(folder)}' may not be read by n8n` : `The folder '${brief(folder)}' is not there (${withoutEnd(brief(cause), '.')})`}.`,
		`${cause === '' ? `De map '${brief(folder)}' mag n8n niet lezen` : `De map '${brief(folder)}' is er niet (${withoutEnd(brief(cause), '.')})`}.`,
		set(
			'folder',
			'Check the setting {field}, and whether the disk or network that it is on is there. With n8n 2 only ~/.n8n-files is read, unless N8N_RESTRICT_FILE_ACCESS_TO names another folder.',
			'Controleer de instelling {field}, en of de schijf of het netwerk waar hij op staat, er is. In n8n 2 wordt alleen gelezen in ~/.n8n-files, tenzij N8N_RESTRICT_FILE_ACCESS_TO een andere map noemt.',
		),
	],
	/** Other files beside one that was read, which are not journals by their names. */
	filesPassedOver: ({ files }: { files: string[] }, t) => [
		`Not read, because their names are not those of payroll journals: ${t.list(files, 5)}.`,
		`Niet gelezen, want volgens hun naam geen loonjournaalpost: ${t.list(files, 5)}.`,
	],
} satisfies Messages;

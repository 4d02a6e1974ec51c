import { inBoth } from '../../base/words/language';
import { counted } from '../../base/words/nouns';

/** The texts on the page of a check of connections, besides the reasons of its rows. */
export const connectionWords = inBoth({
	titles: {
		allExpected: ['Everything is as the package expects', 'Alles is zoals het pakket verwacht'],
		copes: [
			'Nothing has to be done: the package copes with what is different',
			'Er hoeft niets te gebeuren: het pakket kan overweg met wat anders is',
		],
		nothing: ['Nothing was checked', 'Er is niets gecontroleerd'],
	},
	/** Nothing wrong was found, but not all that workflows rest on was seen. */
	seenOnly: {
		expected: (unseen: readonly string[]) => [
			`What can be checked is as the package expects; cannot be checked: ${unseen.join(', ')}`,
			`Wat te controleren is, is zoals het pakket verwacht; niet te controleren: ${unseen.join(', ')}`,
		],
		copes: (unseen: readonly string[]) => [
			`The package copes with what is different; cannot be checked: ${unseen.join(', ')}`,
			`Het pakket kan overweg met wat anders is; niet te controleren: ${unseen.join(', ')}`,
		],
	},
	unread: (service: string) => [
		`solve why ${service} could not be read in full`,
		`los op waarom ${service} niet helemaal te lezen was`,
	],
	noLogin: (service: string) => [
		`solve why ${service} does not let you in`,
		`los op waarom inloggen bij ${service} niet lukt`,
	],
	/** Before what has to be done first. */
	first: (what: string) => [`First: ${what}`, `Eerst: ${what}`],
	counts: {
		toDo: (count: number) => [
			`${counted(count, 'thing', 'things')} to do`,
			`${counted(count, 'punt', 'punten')} te doen`,
		],
		differs: (count: number) => [`${count} different`, `${count} anders`],
		expected: (count: number) => [`${count} as expected`, `${count} zoals verwacht`],
		unasked: (count: number) => [
			`${count} not asked, as the login does not work`,
			`${count} niet gevraagd, omdat inloggen niet lukt`,
		],
	},
	differs: ['Different, and the package copes', 'Anders, en het pakket kan ermee overweg'],
	expected: ['As expected', 'Zoals verwacht'],
	others: (counts: string) => [`Other checks: ${counts}.`, `Andere controles: ${counts}.`],
	/** A heading, and behind a count. */
	notSeen: ['cannot be checked in this account', 'niet te controleren in dit account'],
	nothingToDo: ['You need not do anything about this.', 'Hier hoef je niets voor te doen.'],
	makers: ['For the makers', 'Voor de makers'],
	paste: [
		'Paste this into an issue on the page of the project. It has nothing of your account.',
		'Plak dit in een issue op de projectpagina. Er staat niets van je account in.',
	],
	next: ['Then try a workflow with Preview on.', 'Probeer daarna een workflow met Preview aan.'],
});

import type { NoFacts } from './finding';

/** What there can be against the administration that a node is to work in, before anything is asked. */
export type AdministrationFindings = {
	/** What an expression gave for an item is empty or no text. */
	administrationUnread: NoFacts;
	/** In a drop-down an expression that needs an item cannot be worked out. */
	administrationByItem: NoFacts;
	/** A token over REST is of one administration. */
	administrationOverToken: { administration: string };
};

/** What there can be against one of the administrations of an accountant's login; nothing was done in any. */
export type AdministrationProblems = {
	/** Not in the list. */
	administrationUnknown: { administration: string };
	/** Several have that name. */
	administrationTwice: { administration: string };
	/** It stands in the list, and the service does not open it. */
	administrationNotOpened: { administration: string };
};

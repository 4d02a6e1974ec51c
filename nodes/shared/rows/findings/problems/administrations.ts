/** What there can be against one of the administrations of an accountant's login; nothing was done in any. */
export type AdministrationProblems = {
	/** Not in the list; `administrations` are the first of those that are, `count` of them all. */
	administrationUnknown: { administration: string; administrations: string[]; count: number };
	/** Several have that name: `administrations` are their cities and guids. */
	administrationTwice: { administration: string; administrations: string[] };
	/** It stands in the list, and the service does not open it. */
	administrationNotOpened: { administration: string };
};

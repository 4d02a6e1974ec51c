/** What Nmbrs can have against a call. */
export type NmbrsProblems = {
	/** One code stands for all three. */
	wrongDomainUserOrToken: object;
	wrongDomain: { domain: string };
	/** The call itself is switched off for this user. */
	callSwitchedOff: object;
	notVisible: object;
	subscriptionInactive: object;
	periodOfOtherKind: object;
	valueOfOtherKind: object;
	notThere: object;
	currentPeriodUnreadable: { found: string };
};

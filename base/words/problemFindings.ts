import type { FactsOf } from './finding';
import type { Tables } from './features';

/** Which call it was, and what the service said about it. */
export type ProblemContext = {
	/** As the user knows it: "e-Boekhouden", "Nmbrs", "OutSmart". */
	service: string;
	/** The operation by the name that the service uses. */
	operation: string;
	/** Whether the call was meant to change something. */
	writes: boolean;
	/** Whether it may have changed something; a call that only reads never does. */
	outcome: 'notDone' | 'unknown';
	/** The service's own code and text; '' when it gave none. */
	serviceCode: string;
	serviceText: string;
	/** How long the service asks to wait, when it does. */
	waitSeconds?: number;
};

type InCalls = FactsOf<Tables['problems']>;

/** Problems with a call to a service, in any of the protocols. */
export type ProblemFindings = { [Code in keyof InCalls]: Omit<InCalls[Code], keyof ProblemContext> };

/** The same, with the call. */
export type InContext<Problems> = { [Code in keyof Problems]: Problems[Code] & ProblemContext };

import type { Company, CostCentre, CurrentPeriod, Environment, JournalPer, Run } from './types';

/**
 * Nmbrs as the operations see it, whichever protocol is behind it: what replaces today's, which ends on 1 March 2027,
 * only has to fill this in. Everything is a read, so everything is tried again after a passing fault. Every method
 * throws `ServiceProblem` and nothing else.
 */
export interface NmbrsClient {
	/** The companies that the user of the API may see. */
	listCompanies(): Promise<Company[]>;
	listRuns(companyId: string, year: number): Promise<Run[]>;
	/** The journal of a run as Nmbrs writes it; '' when there is none (yet). `year` is that of the run. */
	getJournal(companyId: string, runId: string, year: number, per: JournalPer): Promise<string>;
	getCurrentPeriod(companyId: string): Promise<CurrentPeriod>;
	listCostCentres(companyId: string): Promise<CostCentre[]>;
	/** The environment that user name and token belong to; does not need the domain to be right. */
	getEnvironment(): Promise<Environment>;
}

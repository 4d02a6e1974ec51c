import type { CostCentre, NewCostCentre } from './types';

/** Each by its id, which stays the same. */
export interface CostCentreChanges {
	find(id: string): Promise<CostCentre | null>;
	/** Those right below another one, as they are now; at the top for ''. */
	below(parentId: string): Promise<CostCentre[]>;
	/** Gives the id of the new one. */
	create(costCentre: NewCostCentre): Promise<string>;
	/**
	 * Changes the given fields, and gives it as it is now; where one stands cannot be changed.
	 * @throws ServiceProblem when there is none with that id
	 */
	update(id: string, change: Partial<Pick<NewCostCentre, 'description' | 'active'>>): Promise<CostCentre>;
	/** Gives it as it was. @throws ServiceProblem when there is none with that id */
	delete(id: string): Promise<CostCentre>;
}

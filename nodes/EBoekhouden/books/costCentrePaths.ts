import type { CostCentre } from './types';

/** Cost centres, each with the names of those that it is under: "200 Bakkerij > Ovens". */
export function withPaths(costCentres: readonly CostCentre[]): (CostCentre & { path: string })[] {
	const byId = new Map(costCentres.map((costCentre) => [costCentre.id, costCentre]));
	return costCentres.map((costCentre) => ({ ...costCentre, path: pathOf(costCentre, byId) }));
}

function pathOf(costCentre: CostCentre, byId: ReadonlyMap<string, CostCentre>): string {
	const names: string[] = [];
	const passed = new Set<CostCentre>();
	// One that is under itself ends the path.
	for (let one: CostCentre | undefined = costCentre; one && !passed.has(one); one = byId.get(one.parentId)) {
		passed.add(one);
		names.unshift(one.description);
	}
	return names.join(' > ');
}

/** As much of one as its name takes. */
interface CostCentre {
	id: string;
	description: string;
	/** Empty for one at the top. */
	parentId: string;
	/** Missing where the service does not say. */
	active?: boolean;
}

/**
 * Each by its path from the top, since names repeat below different ones: "100 Winkel > Kassa". One that is not in use any
 * more stays: what was booked on it can still be looked for.
 */
export function costCentreNames(centres: readonly CostCentre[]): { id: string; name: string }[] {
	const byId = new Map(centres.map((centre) => [centre.id, centre]));
	return centres.map((centre) => {
		const path = pathOf(centre, byId);
		return { id: centre.id, name: centre.active === false ? `${path} (inactive)` : path };
	});
}

function pathOf(centre: CostCentre, byId: ReadonlyMap<string, CostCentre>): string {
	const path = [centre.description];
	const seen = new Set([centre.id]);
	for (
		let above = byId.get(centre.parentId);
		above && !seen.has(above.id);
		above = byId.get(above.parentId)
	) {
		seen.add(above.id);
		path.unshift(above.description);
	}
	return path.join(' > ');
}

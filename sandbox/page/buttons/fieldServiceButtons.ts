import type { WorkOrder } from '../../outsmart/fieldService/types';
import type { World } from '../../world';
import type { Button } from './button';

function isOnItsWay({ status, archived }: WorkOrder): boolean {
	return !archived && status !== 'Compleet' && status !== 'Afgehandeld';
}

export function completeWorkOrder(workOrder: WorkOrder): Button[] {
	if (!isOnItsWay(workOrder)) return [];
	const { id } = workOrder;
	return [{ label: `Zet werkbon ${id} op Compleet`, action: 'setStatus', body: { id, status: 'Compleet' } }];
}

/** An order with something to bill first. */
export function completeNextWorkOrder({ fieldService }: World): Button[] {
	const { workOrders } = fieldService;
	const found =
		workOrders.find((workOrder) => isOnItsWay(workOrder) && workOrder.hours.length > 0) ??
		workOrders.find(isOnItsWay);
	return found ? completeWorkOrder(found) : [];
}

function addWorkOrder({ fieldService }: World): Button[] {
	const [relation] = fieldService.relations;
	const [hourType] = fieldService.hourTypes.filter(({ saleBooking, active }) => saleBooking && active);
	if (!relation || !hourType) return [];
	const workOrder = {
		debtorNumber: relation.debtorNumber,
		description: 'Storing verholpen',
		hours: [{ hourType: hourType.code, total: '01:30' }],
	};
	return [
		{ label: `Maak een complete werkbon voor ${relation.name}`, action: 'addWorkOrder', body: { workOrder } },
	];
}

export function fieldServiceButtons(world: World): Button[] {
	return [...completeNextWorkOrder(world), ...addWorkOrder(world)];
}

import type { DataSet } from '../../dataSets';
import { initialFieldService } from '../data/initialFieldService';
import {
	blankCustomerPrice,
	blankHourType,
	blankMaterial,
	blankRelation,
	blankWorkOrder,
	blankWorkStatus,
} from './blanks';
import { partyOf, periodOf, usedMaterialOf } from './newWorkOrder';
import type { WorkOrderByHand } from './newWorkOrder';
import type { ContactPerson, FieldInvoice, FieldObject, Payment, Project, WorkType } from './records';
import { defaultSettings } from './settings';
import type {
	CustomerPrice,
	Employee,
	FieldRelation,
	HourType,
	Material,
	Status,
	PaymentMethod,
	WorkOrder,
	WorkStatus,
} from './types';

/** OutSmart: its state, and what a person can do in its back office. */
export class FieldService {
	relations: FieldRelation[] = [];
	materials: Material[] = [];
	hourTypes: HourType[] = [];
	workStatuses: WorkStatus[] = [];
	employees: Employee[] = [];
	/** Agreed with customers, or with all of them. */
	prices: CustomerPrice[] = [];
	/** Empty: then the service uses its standard list (docs/services/outsmart.md 3.1). */
	paymentMethods: PaymentMethod[] = [];
	workOrders: WorkOrder[] = [];
	projects: Project[] = [];
	objects: FieldObject[] = [];
	contactPersons: ContactPerson[] = [];
	/** Empty: then the service uses its standard list. */
	workTypes: WorkType[] = [];
	/** Made in OutSmart itself. */
	invoices: FieldInvoice[] = [];
	payments: Payment[] = [];
	readonly settings = defaultSettings();
	private lastId = 0;

	constructor(data: DataSet = 'bakery') {
		this.reset(data);
	}

	reset(data: DataSet = 'bakery'): void {
		const { workOrders, firstWorkOrderId, ...rest } = initialFieldService(data);
		Object.assign(this, rest, { prices: [], paymentMethods: [], workOrders: [], payments: [] });
		const { documents } = this.settings;
		Object.assign(this.settings, defaultSettings(), { documents });
		this.lastId = firstWorkOrderId - 1;
		for (const workOrder of workOrders) this.addWorkOrder(workOrder);
	}

	relation(debtorNumber: string): FieldRelation | undefined {
		return this.relations.find((relation) => relation.debtorNumber === debtorNumber);
	}

	material(code: string): Material | undefined {
		return this.materials.find((material) => material.code === code);
	}

	hourType(code: string): HourType | undefined {
		return this.hourTypes.find((hourType) => hourType.code === code);
	}

	workStatus(code: string): WorkStatus | undefined {
		return this.workStatuses.find((workStatus) => workStatus.code === code);
	}

	/** Adds it, or changes the given fields. */
	saveRelation(relation: Partial<FieldRelation> & { debtorNumber: string }): void {
		save(this.relations, this.relation(relation.debtorNumber), blankRelation(), relation);
	}

	saveMaterial(material: Partial<Material> & { code: string }): void {
		save(this.materials, this.material(material.code), blankMaterial(), material);
	}

	saveHourType(hourType: Partial<HourType> & { code: string }): void {
		save(this.hourTypes, this.hourType(hourType.code), blankHourType(), hourType);
	}

	saveWorkStatus(workStatus: Partial<WorkStatus> & { code: string }): void {
		save(this.workStatuses, this.workStatus(workStatus.code), blankWorkStatus(), workStatus);
	}

	/** Default: for every debtor, from 2020 on, without an end. */
	addPrice(price: Partial<CustomerPrice> & { price: string }): void {
		this.prices.push({ ...blankCustomerPrice(), ...price });
	}

	invoice(id: string): FieldInvoice | undefined {
		return this.invoices.find((invoice) => invoice.id === id);
	}

	workOrder(id: string): WorkOrder {
		const found = this.workOrders.find((workOrder) => workOrder.id === id);
		if (!found) throw new Error(`There is no work order ${id}.`);
		return found;
	}

	/** Default: Compleet with work status 1 on 2 November 2026, without hours and materials. */
	addWorkOrder(given: WorkOrderByHand): string {
		this.lastId += 1;
		const id = String(this.lastId);
		const defaults: WorkOrderByHand = {
			orderNumber: `WB-2026-${id.slice(-4)}`,
			status: 'Compleet',
			workStatus: '1',
			finished: true,
			date: '2026-11-02',
			time: '09:00',
			worksheetCode: `5e0a${id}`,
		};
		this.workOrders.push({ ...blankWorkOrder(), id });
		this.editWorkOrder(id, { ...defaults, ...given });
		return id;
	}

	/** Lists of hours and materials are replaced completely; a debtor number copies that relation. */
	editWorkOrder(id: string, patch: WorkOrderByHand): void {
		const workOrder = this.workOrder(id);
		const { debtorNumber, invoiceDebtorNumber, customer, invoiceCustomer, hours, materials, ...header } =
			patch;
		Object.assign(workOrder, header);
		if (debtorNumber !== undefined) {
			const relation = this.relation(debtorNumber);
			workOrder.customer = partyOf(debtorNumber, relation);
			const payer = relation?.invoiceDebtorNumber || debtorNumber;
			workOrder.invoiceCustomer = partyOf(payer, this.relation(payer));
		}
		if (invoiceDebtorNumber !== undefined) {
			workOrder.invoiceCustomer = partyOf(invoiceDebtorNumber, this.relation(invoiceDebtorNumber));
		}
		Object.assign(workOrder.customer, customer);
		Object.assign(workOrder.invoiceCustomer, invoiceCustomer);
		if (hours) workOrder.hours = hours.map((one) => periodOf(one, workOrder.date));
		if (materials) {
			workOrder.materials = materials.map((one) => usedMaterialOf(one, this.material(one.code ?? '')));
		}
	}

	setStatus(id: string, status: Status): void {
		this.workOrder(id).status = status;
	}

	setWorkStatus(id: string, code: string): void {
		this.workOrder(id).workStatus = code;
	}

	archive(id: string): void {
		this.workOrder(id).archived = true;
	}

	deleteWorkOrder(id: string): void {
		const gone = this.workOrder(id);
		this.workOrders = this.workOrders.filter((workOrder) => workOrder !== gone);
	}
}

function save<Row extends object>(
	rows: Row[],
	existing: Row | undefined,
	blank: Row,
	given: Partial<Row>,
): void {
	if (existing) Object.assign(existing, given);
	else rows.push({ ...blank, ...given });
}

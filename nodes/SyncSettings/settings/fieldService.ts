import { administrationSetting as administration } from '../../EBoekhouden/operations/administration/field';
import {
	closedUntil,
	exportRelations,
	faultsInExport,
	leadingRelations,
	vat,
} from '../../EBoekhouden/operations/invoice/exportFields';
import {
	faultsInHourUnits,
	hourSettings,
	invoiceSettings,
	materialFreeFields,
	materialsWithoutPrice,
	terms,
	workOrders,
} from '../../OutSmart/operations/settings';
import { faultsInSettings } from '../../OutSmart/operations/workOrder/invoiceFields';
import { previewSetting, setting } from '../../../base/n8n/settings';
import { without } from '../../../base/values/records';
import { labels } from '../../../features/invoicing/settings';
import { labels as ofMasterData } from '../../../features/masterData/settings';
import { knownRelations } from '../../shared/settings';
import { switchedOn, workflowSettings } from './form';
import { groups as ofPayroll, pausable } from './payroll';

const masterData = {
	importRelations: switchedOn({
		displayName: ofMasterData.importRelations,
		description: 'Whether the relations of e-Boekhouden are kept up to date in OutSmart (relaties bijhouden)',
		nl: 'Relaties uit e-Boekhouden bijhouden in OutSmart.',
	}),
	importMaterials: switchedOn({
		displayName: ofMasterData.importMaterials,
		description:
			'Whether the products of e-Boekhouden are kept up to date as materials in OutSmart (artikelen bijhouden als materiaal)',
		nl: 'Artikelen uit e-Boekhouden bijhouden als materialen in OutSmart.',
	}),
	importHourTypes: switchedOn({
		displayName: ofMasterData.importHourTypes,
		description:
			'Whether the products of e-Boekhouden that are charged by the hour are kept up to date as hour types in OutSmart (artikelen per uur bijhouden als uursoort)',
		nl: 'Artikelen met de eenheid _Uur_ bijhouden als uursoorten in OutSmart.',
	}),
};

const exportInvoices = switchedOn({
	displayName: labels.exportInvoices,
	description:
		'Whether completed work orders become invoices in e-Boekhouden (complete werkbonnen factureren)',
	nl: 'Complete werkbonnen worden facturen in e-Boekhouden.',
});

const ofHours = { displayName: 'Hours', description: 'How hours are recognised and counted (uren)' };
const ofWorkOrders = {
	displayName: 'Work Orders',
	description: 'Which work orders are invoiced (werkbonnen)',
};

const ofInvoices = {
	displayName: 'Invoices',
	description: 'Template, term, number, date and text of the invoices (facturen)',
};

const ofVat = {
	displayName: 'VAT and Turnover',
	description: 'VAT code and ledger account of invoice lines (btw en omzet)',
};

const ofInvoicing = {
	workOrders: { ...ofWorkOrders, settings: workOrders },
	invoices: {
		...ofInvoices,
		settings: { ...terms, ...invoiceSettings, materialsWithoutPrice },
	},
	closing: { ...ofPayroll.closing, settings: { closedUntil } },
	hours: { ...ofHours, settings: hourSettings },
	vat: {
		...ofVat,
		settings: { ...vat, materialFreeFields },
	},
	relations: {
		displayName: 'Relations',
		description: 'Which names are one customer, and whose data take precedence (relaties)',
		settings: { knownRelations, leadingRelations },
	},
};

/** The settings that only the export of invoices reads. */
const ofExport = Object.keys({
	...terms,
	exportRelations,
	...workOrders,
	...invoiceSettings,
	materialsWithoutPrice,
	closedUntil,
	...without('hourUnits', hourSettings),
	...vat,
});

/** The settings of the workflow that runs every quarter of an hour. */
export const fieldService = workflowSettings({
	name: 'Field Service',
	value: 'fieldService',
	description: 'Relations, products and invoices between OutSmart and e-Boekhouden (buitendienst)',
	top: {
		administration,
		preview: setting(previewSetting, {
			...previewSetting,
			nl: 'Proefrun: je ziet wat er zou gebeuren, en er wordt niets gemaakt of veranderd. Alleen als het veld duidelijk uit staat, wordt er iets geschreven; is het leeg of weg, dan is de uitvoering een proefrun.',
		}),
		exportInvoices,
		exportRelations,
	},
	groups: {
		masterData: {
			displayName: 'Master Data',
			description: 'What is kept up to date in OutSmart (stamgegevens)',
			settings: masterData,
		},
		...ofInvoicing,
		execution: pausable,
	},
	branches: {
		relations: ({ importRelations }) => importRelations === true,
		products: ({ importMaterials, importHourTypes }) => importMaterials === true || importHourTypes === true,
		invoices: ({ exportInvoices }) => exportInvoices === true,
	},
	checks: [faultsInHourUnits, faultsInSettings, faultsInExport],
	unused: (isOff) => [
		...(isOff('exportInvoices') ? ofExport : []),
		...(isOff('exportInvoices') && isOff('importRelations') ? ['knownRelations', 'leadingRelations'] : []),
		...(isOff('exportInvoices') && isOff('importMaterials') ? ['materialFreeFields'] : []),
		...(isOff('importMaterials') && isOff('importHourTypes') ? ['hourUnits'] : []),
	],
});

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
import { choice } from '../../../base/n8n/fieldTypes';
import { previewSetting, setting, withOtherTexts } from '../../../base/n8n/settings';
import { without } from '../../../base/values/records';
import { labels as ofDigest } from '../../../features/weeklyDigest/settings';
import { labels } from '../../../features/invoicing/settings';
import { labels as ofMasterData } from '../../../features/masterData/settings';
import { knownRelations, start } from '../../shared/settings';
import { switchedOn, workflowSettings } from './form';
import { addresses, mail, recipients } from './mail';
import { companySettings, execution, groups as ofPayroll, pausable } from './payroll';

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

/** Settings that only the export of invoices reads. */
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

/** The workflow that runs every quarter of an hour. */
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

/**
 * The weekly mail. What decides whether something would be booked has the same settings as the workflow that books it.
 */
export const digest = workflowSettings({
	name: 'Digest',
	value: 'digest',
	description: 'A mail about the week: what was booked, invoiced and left (weekbericht)',
	top: {
		administration,
		recipient: recipients,
		payroll: setting(
			choice({
				displayName: ofDigest.payroll,
				default: 'nmbrs',
				description: 'Where your payroll comes from, to include it in the mail (lonen)',
				options: [
					{
						name: 'Files',
						value: 'files',
						description: 'Only booked payroll is included (loonbestanden)',
					},
					{ name: 'Nmbrs', value: 'nmbrs', description: 'Includes payroll that is still to be booked' },
					{
						name: 'Nmbrs, After a Sign-Off',
						value: 'signOff',
						description: 'What is still to be booked waits for an approval (akkoord)',
					},
					{ name: 'None', value: 'none', description: 'Payroll is left out (geen lonen)' },
				],
			}),
			{
				nl: 'Waar je lonen vandaan komen: uit Nmbrs (ook wat nog geboekt moet worden; met een akkoord vooraf wacht dat op jou), uit bestanden (alleen wat in de boekhouding staat), of geen lonen.',
			},
		),
		fieldService: switchedOn({
			displayName: ofDigest.fieldService,
			description: 'Whether to include work orders and their invoices (werkbonnen)',
			nl: 'Of het bericht ook over werkbonnen en hun facturen gaat.',
		}),
		fromYear: withOtherTexts(start.fromYear, {
			form: { displayOptions: { show: { payroll: ['nmbrs', 'signOff'] } } },
		}),
	},
	groups: {
		mail,
		...without('execution', ofPayroll),
		// What is seldom filled in: the form is one screen high.
		payrollRuns: {
			...ofPayroll.payrollRuns,
			settings: { ...companySettings, fromPeriod: start.fromPeriod, ...ofPayroll.payrollRuns.settings },
		},
		...ofInvoicing,
		relations: {
			...ofInvoicing.relations,
			settings: { exportRelations, ...ofInvoicing.relations.settings },
		},
		execution,
		// Payroll and field service have the same closing date of the books.
		closing: ofPayroll.closing,
		hours: { ...ofHours, settings: without('hourUnits', hourSettings) },
	},
	branches: {
		bookings: ({ payroll }) => payroll !== 'none',
		runs: ({ payroll }) => payroll === 'nmbrs' || payroll === 'signOff',
		invoices: ({ fieldService }) => fieldService === true,
	},
	// Writes nothing.
	checks: null,
	needed: addresses,
});

import { list, sequence } from '../../soap/sequence';
import type { Fields } from '../../soap/sequence';
import { double, enumeration, long, string } from '../../soap/simpleTypes';
import { cFactuur, cFactuurFilter, cFactuurList, cOpenPost } from './invoiceTypes';
import {
	cAdministratie,
	cGrootboekrekening,
	cGrootboekrekeningFilter,
	cKostenplaats,
	cKostenplaatsFilter,
	cSaldiFilter,
	cSaldo,
	cSaldoFilter,
} from './ledgerTypes';
import { withErrorOnly, withoutResult, withPayload } from './message';
import { cMutatie, cMutatieFilter, cMutatieList } from './mutationTypes';
import { cArtikel, cArtikelFilter } from './productTypes';
import { cRelatie, cRelatieFilter } from './relationTypes';

const login = { Username: string, SecurityCode1: string, SecurityCode2: string, Source: string };
const session = { SessionID: string, SecurityCode2: string };
const enOpenpostenSoort = enumeration('enOpenpostenSoort', ['Debiteuren', 'Crediteuren']);

const filtered = <Filter extends Fields>(filter: Filter) => ({ ...session, cFilter: sequence(filter) });
const relation = { ...session, oRel: sequence(cRelatie) };
const ledgerAccount = { ...session, oGb: sequence(cGrootboekrekening) };

/** All 20 operations (docs/services/e-boekhouden.md 1.1). */
export const messages = {
	OpenSession: withPayload(login, { SessionID: string }),
	OpenSessionSub: withPayload({ ...login, AdministratieGUID: string }, { SessionID: string }),
	AutoLogin: withPayload({ Username: string, SessionID: string, SecurityCode2: string }, { Token: string }),
	CloseSession: withoutResult({ SessionID: string }),
	GetAdministraties: withPayload(session, {
		Administraties: list('cAdministratie', sequence(cAdministratie)),
	}),
	AddRelatie: withPayload(relation, { Rel_ID: long }),
	UpdateRelatie: withErrorOnly(relation),
	GetRelaties: withPayload(filtered(cRelatieFilter), { Relaties: list('cRelatie', sequence(cRelatie)) }),
	AddMutatie: withPayload({ ...session, oMut: sequence(cMutatie) }, { Mutatienummer: long }),
	GetMutaties: withPayload(filtered(cMutatieFilter), {
		Mutaties: list('cMutatieList', sequence(cMutatieList)),
	}),
	AddFactuur: withPayload({ ...session, oFact: sequence(cFactuur) }, { Factuurnummer: string }),
	GetFacturen: withPayload(filtered(cFactuurFilter), {
		Facturen: list('cFactuurList', sequence(cFactuurList)),
	}),
	GetArtikelen: withPayload(filtered(cArtikelFilter), { Artikelen: list('cArtikel', sequence(cArtikel)) }),
	AddGrootboekrekening: withPayload(ledgerAccount, { Gb_ID: long }),
	UpdateGrootboekrekening: withErrorOnly(ledgerAccount),
	GetGrootboekrekeningen: withPayload(filtered(cGrootboekrekeningFilter), {
		Rekeningen: list('cGrootboekrekening', sequence(cGrootboekrekening)),
	}),
	GetSaldo: withPayload(filtered(cSaldoFilter), { Saldo: double }),
	GetSaldi: withPayload(filtered(cSaldiFilter), { Saldi: list('cSaldo', sequence(cSaldo)) }),
	GetOpenPosten: withPayload(
		{ ...session, OpSoort: enOpenpostenSoort },
		{ Openposten: list('cOpenPost', sequence(cOpenPost)) },
	),
	GetKostenplaatsen: withPayload(filtered(cKostenplaatsFilter), {
		Kostenplaatsen: list('cKostenplaats', sequence(cKostenplaats)),
	}),
};

import type { ServiceDescription } from '../../../shared/transport/soap/description';
import { types } from './wireTypes';

/** Every call names its session first (docs/services/e-boekhouden.md 1.1). */
const SESSION = { SessionID: 'string?', SecurityCode2: 'string?' } as const;

const operations = {
	OpenSession: {
		request: { Username: 'string?', SecurityCode1: 'string?', SecurityCode2: 'string?', Source: 'string?' },
		response: { OpenSessionResult: 'cResultOpenSession?' },
	},
	OpenSessionSub: {
		request: {
			Username: 'string?',
			SecurityCode1: 'string?',
			SecurityCode2: 'string?',
			Source: 'string?',
			AdministratieGUID: 'string?',
		},
		response: { OpenSessionSubResult: 'cResultOpenSession?' },
	},
	CloseSession: { request: { SessionID: 'string?' }, response: {} },
	GetGrootboekrekeningen: {
		request: { ...SESSION, cFilter: 'cGrootboekrekeningFilter?' },
		response: { GetGrootboekrekeningenResult: 'cResultGetGrootboekrekeningen?' },
	},
	AddGrootboekrekening: {
		request: { ...SESSION, oGb: 'cGrootboekrekening?' },
		response: { AddGrootboekrekeningResult: 'cResultAddGrootboekrekening?' },
	},
	UpdateGrootboekrekening: {
		request: { ...SESSION, oGb: 'cGrootboekrekening?' },
		response: { UpdateGrootboekrekeningResult: 'cError?' },
	},
	GetKostenplaatsen: {
		request: { ...SESSION, cFilter: 'cKostenplaatsFilter?' },
		response: { GetKostenplaatsenResult: 'cResultGetKostenplaatsen?' },
	},
	GetMutaties: {
		request: { ...SESSION, cFilter: 'cMutatieFilter?' },
		response: { GetMutatiesResult: 'cResultGetMutaties?' },
	},
	AddMutatie: {
		request: { ...SESSION, oMut: 'cMutatie?' },
		response: { AddMutatieResult: 'cResultAddMutatie?' },
	},
	GetSaldo: {
		request: { ...SESSION, cFilter: 'cSaldoFilter?' },
		response: { GetSaldoResult: 'cResultGetSaldo?' },
	},
	GetSaldi: {
		request: { ...SESSION, cFilter: 'cSaldiFilter?' },
		response: { GetSaldiResult: 'cResultGetSaldi?' },
	},
	GetAdministraties: {
		request: SESSION,
		response: { GetAdministratiesResult: 'cResultGetAdministraties?' },
	},
	GetRelaties: {
		request: { ...SESSION, cFilter: 'cRelatieFilter?' },
		response: { GetRelatiesResult: 'cResultGetRelaties?' },
	},
	AddRelatie: {
		request: { ...SESSION, oRel: 'cRelatie?' },
		response: { AddRelatieResult: 'cResultAddRelatie?' },
	},
	UpdateRelatie: {
		request: { ...SESSION, oRel: 'cRelatie?' },
		response: { UpdateRelatieResult: 'cError?' },
	},
	GetArtikelen: {
		request: { ...SESSION, cFilter: 'cArtikelFilter?' },
		response: { GetArtikelenResult: 'cResultGetArtikelen?' },
	},
	GetFacturen: {
		request: { ...SESSION, cFilter: 'cFactuurFilter?' },
		response: { GetFacturenResult: 'cResultGetFacturen?' },
	},
	AddFactuur: {
		request: { ...SESSION, oFact: 'cFactuur?' },
		response: { AddFactuurResult: 'cResultAddFactuur?' },
	},
	GetOpenPosten: {
		request: { ...SESSION, OpSoort: 'string' },
		response: { GetOpenPostenResult: 'cResultGetOpenPosten?' },
	},
} as const;

export const E_BOEKHOUDEN = {
	service: 'e-Boekhouden',
	namespace: 'http://www.e-boekhouden.nl/soap',
	types,
	operations,
} as const satisfies ServiceDescription;

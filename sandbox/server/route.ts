import { control } from '../control/control';
import { exchange } from '../exchange';
import type { Outcome } from '../faultEffects';
import { PDF_PATH } from '../eboekhouden/pdf/address';
import { pdfArrival } from '../eboekhouden/pdf/arrival';
import { restArrival } from '../eboekhouden/rest/arrival';
import { BASE_PATH as REST_PATH } from '../eboekhouden/rest/service';
import { pageAnswer } from '../page/pageAnswer';
import { outSmartArrival } from '../outsmart/arrival';
import { DOCUMENTS_PATH, documentArrival } from '../outsmart/documents';
import { BASE_PATH } from '../outsmart/service';
import { soapArrival } from '../soap/arrival';
import type { SoapRequest } from '../soap/dispatch';
import type { SoapService } from '../soap/service';
import type { World } from '../world';

export interface HttpRequest extends SoapRequest {
	method: string;
	path: string;
	query: string;
	authorization: string | undefined;
	host: string | undefined;
	origin: string | undefined;
}

function text(status: number, body: string): Outcome {
	return { status, contentType: 'text/plain; charset=utf-8', body };
}

/** The page for a browser at a SOAP address; enough for a reachability check. */
function servicePage(service: SoapService): Outcome {
	const operations = Object.keys(service.operations).join('\n');
	return text(200, `Sandbox of ${service.name}: ${service.namespace}\n\n${operations}\n`);
}

function soap(world: World, service: SoapService, request: HttpRequest): Outcome {
	if (request.method === 'POST') return exchange(world, soapArrival(service, request));
	if (request.method === 'GET') return servicePage(service);
	return text(405, 'Only POST and GET.');
}

function outSmart(world: World, request: HttpRequest): Outcome {
	if (!['POST', 'GET', 'PUT'].includes(request.method)) return text(405, 'Only POST, PUT and GET.');
	const { method, path, query, authorization, body } = request;
	const call = { method, path, query: new URLSearchParams(query), authorization, body };
	return exchange(world, outSmartArrival(world.fieldService, call, path + query));
}

function rest(world: World, request: HttpRequest): Outcome {
	const { path, query } = request;
	return exchange(
		world,
		restArrival(world.books, { ...request, query: new URLSearchParams(query) }, path + query),
	);
}

function pdf(world: World, { method, query, authorization }: HttpRequest): Outcome {
	if (method !== 'GET') return text(405, 'Only GET.');
	return exchange(world, pdfArrival(world.administrations, { query, authorization }));
}

/** Paths are not case-sensitive, as on IIS; those of OutSmart are. */
export function route(world: World, request: HttpRequest): Outcome {
	const path = request.path.toLowerCase();
	const service = world.services.find((one) => one.path.toLowerCase() === path);
	if (service) return soap(world, service, request);
	if (`${request.path}/`.startsWith(`${BASE_PATH}/`)) return outSmart(world, request);
	if (request.path.startsWith(`${DOCUMENTS_PATH}/`))
		return exchange(world, documentArrival(world.fieldService, request));
	if (`${path}/`.startsWith(`${REST_PATH}/`)) return rest(world, request);
	if (path === PDF_PATH) return pdf(world, request);
	if (path.startsWith('/control/')) return control(world, request);
	const shown = request.method === 'GET' ? pageAnswer(world, path) : undefined;
	return shown ?? text(404, `There is nothing at ${request.path}.`);
}

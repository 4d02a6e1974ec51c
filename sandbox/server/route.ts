import { control } from '../control/control';
import { exchange } from '../exchange';
import type { Outcome } from '../faultEffects';
import { page } from '../page/page';
import type { SoapRequest } from '../soap/dispatch';
import type { SoapService } from '../soap/service';
import type { World } from '../world';

export interface HttpRequest extends SoapRequest {
	method: string;
	path: string;
	query: string;
}

function text(status: number, body: string): Outcome {
	return { status, contentType: 'text/plain; charset=utf-8', body };
}

/** The page that a browser gets where SOAP is spoken; enough for a reachability check. */
function servicePage(service: SoapService): Outcome {
	const operations = Object.keys(service.operations).join('\n');
	return text(200, `Sandbox of ${service.name}: ${service.namespace}\n\n${operations}\n`);
}

function soap(world: World, service: SoapService, request: HttpRequest): Outcome {
	if (request.method === 'POST') return exchange(world, service, request);
	if (request.method === 'GET') return servicePage(service);
	return text(405, 'Only POST and GET.');
}

/** Paths are not case-sensitive, as on IIS. */
export function route(world: World, request: HttpRequest): Outcome {
	const path = request.path.toLowerCase();
	const service = world.services.find((one) => one.path.toLowerCase() === path);
	if (service) return soap(world, service, request);
	if (path.startsWith('/control/')) return control(world, request);
	if (path === '/' && request.method === 'GET') {
		return { status: 200, contentType: 'text/html; charset=utf-8', body: page(world) };
	}
	return text(404, `There is nothing at ${request.path}.`);
}

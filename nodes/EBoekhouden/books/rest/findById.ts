import { unexpected } from '../../../shared/transport/failure';
import type { Schema } from './answer';
import { operationOf } from './callOf';
import type { Session } from './session';

/** The content of one record; null when it is not there. What has another id, or none, is not taken for it. */
export async function findById<T extends { id: string }>(
	session: Session,
	resource: string,
	id: string,
	content: Schema<T>,
): Promise<T | null> {
	const path = `${resource}/${id}`;
	const found = await session.find(path, content);
	if (found && found.id !== id)
		throw session.problem({ operation: operationOf('GET', path) }, unexpected('otherShape'));
	return found;
}

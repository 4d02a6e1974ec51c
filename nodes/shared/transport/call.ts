/** One call to a service, as far as sending it must know. */
export interface Call {
	/** As the service calls it, and as messages name it. */
	operation: string;
	/** Whether it is to change something there. */
	writes?: boolean;
	/** A write that may be carried out twice without harm, so that it may be sent again like a read. */
	repeatable?: boolean;
	/**
	 * What of the service it is about, such as a company, where one of them that gets no answers must not keep the others
	 * from being tried.
	 */
	line?: string;
}

/** The services that the sandbox stands in for. */
export type ServiceName = 'e-Boekhouden' | 'Nmbrs' | 'OutSmart';

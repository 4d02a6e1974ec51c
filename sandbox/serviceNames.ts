/** The simulated services. */
export const SERVICE_NAMES = ['e-Boekhouden', 'Nmbrs', 'OutSmart'] as const;

export type ServiceName = (typeof SERVICE_NAMES)[number];

import locations from '../../../../.config/locations.json';

/** Where the add-in's own pages are, below the address that it is served from (.config/locations.json). */
export const LOCATIONS: Readonly<Record<'support' | 'privacy' | 'rules' | 'source', string>> = locations;

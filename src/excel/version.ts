declare const VERSION: string | undefined;

/** Version of the add-in, put in by the build. */
export const version = typeof VERSION === 'string' ? VERSION : '0';

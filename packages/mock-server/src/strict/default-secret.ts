/** The secret key of every access key that a mock was told none for. It protects nothing. */
export const defaultSecret = 'mock-secret';

/** Something could not be loaded, or is not what was asked for; every other error is a fault of ours. */
export class RequestError extends Error {}

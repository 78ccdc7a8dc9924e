export function gateFailures() {}

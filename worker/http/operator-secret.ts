/** The operator's secret as a request carries it; null for none. */
export function operatorSecret(request: Request): string | null {
  return /^Bearer (.{1,200})$/.exec(request.headers.get('Authorization') ?? '')?.[1] ?? null;
}

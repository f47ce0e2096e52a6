/** A link that may be opened: web and mail addresses only, never `javascript:` or `data:`. */
export const safeLink = (url: string | undefined): string | undefined =>
  url !== undefined && /^(https?:|mailto:|tel:)/i.test(url.trim()) ? url.trim() : undefined;

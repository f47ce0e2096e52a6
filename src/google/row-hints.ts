/** Where rows were seen last, by TDD: kept for six hours, and only ever a guess, since whoever reads there checks whose row it is. */
export interface RowHints {
  get(fileId: string): number | null;
  set(fileId: string, row: number): void;
}

/** https://developers.google.com/apps-script/reference/cache/cache#put(String,String,Integer) */
const longest = 21_600;

export function rowHints(): RowHints {
  const cache = () => CacheService.getScriptCache();
  return {
    get: (fileId) => {
      const row = cache().get(`row ${fileId}`);
      return row === null ? null : Number(row);
    },
    set: (fileId, row) => {
      cache().put(`row ${fileId}`, String(row), longest);
    },
  };
}

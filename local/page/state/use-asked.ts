import { useEffect, useRef, useState } from 'preact/hooks';
import { sentence } from '../api';

export interface Asked<T> {
  /** The last answer; kept on show while it is being read again. */
  readonly value: T | null;
  readonly error: string | null;
  readonly reload: () => Promise<void>;
}

/**
 * The answer to a question, read again whenever `again` moves.
 *
 * When `subject` changes the old answer is dropped, since it is about something else. Late answers to old questions are ignored.
 */
export function useAsked<T>(subject: string, again: unknown, load: () => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<{ subject: string; value: T | null; error: string | null }>({ subject, value: null, error: null });
  const turn = useRef(0);
  const reload = async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const value = await load();
      if (mine === turn.current) setAnswer({ subject, value, error: null });
    } catch (error) {
      if (mine === turn.current)
        setAnswer((old) => ({ subject, value: old.subject === subject ? old.value : null, error: sentence(error) }));
    }
  };
  useEffect(() => {
    void reload();
  }, [subject, again]);
  return answer.subject === subject ? { ...answer, reload } : { value: null, error: null, reload };
}

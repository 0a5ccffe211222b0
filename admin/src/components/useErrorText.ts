import { useTranslate } from 'react-admin';

const RICH = /^@@react-admin@@(.*)$/s;

/** react-admin hides translation keys and their arguments in a field's error text; this gives the sentence. */
export function useErrorText(): (message: string | undefined) => string | undefined {
  const translate = useTranslate();
  return (message) => {
    if (!message) return undefined;
    const rich = RICH.exec(message);
    if (!rich?.[1]) return translate(message, { _: message });
    const parsed = JSON.parse(rich[1]) as string | { message: string; args?: Record<string, unknown> };
    return typeof parsed === 'string' ? translate(parsed, { _: parsed }) : translate(parsed.message, { _: parsed.message, ...parsed.args });
  };
}

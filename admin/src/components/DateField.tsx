import CalendarToday from '@mui/icons-material/CalendarTodayOutlined';
import { calendarDate, formatDateVi, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/useT';

interface DateFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or ''. */
  value: string;
  /** Given `YYYY-MM-DD`, '' when emptied, or the text as typed while it is not a date: check with isCalendarDate. */
  onChange: (value: string) => void;
  onBlur?: () => void;
  isRequired?: boolean;
  disabled?: boolean;
  error?: boolean;
  helperText?: string;
  autoFocus?: boolean;
}

/** 5/7/2024, 05-07-2024, 05.07.2024 and 05072024 are one day; anything else stays as it is typed. */
function readDateVi(text: string): string {
  const match = /^\s*(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4})\s*$/.exec(text) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text);
  if (!match) return text.trim();
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return text.trim();
  const date = calendarDate(year, month, day);
  // calendarDate takes 31/02 for the end of the month; a person who typed it meant something else.
  return isCalendarDate(date) && Number(date.slice(8)) === day ? date : text.trim();
}

const show = (value: string): string => (isCalendarDate(value) ? formatDateVi(value) : value);

/** A day typed and shown as day/month/year whatever the browser's language; the button opens the browser's calendar. */
export function DateField({ label, value, onChange, onBlur, isRequired, disabled, error, helperText, autoFocus }: DateFieldProps) {
  const t = useT();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => show(value));
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    setText((typed) => (readDateVi(typed) === value ? typed : show(value)));
  }, [value]);
  const isBad = isLeft && text.trim() !== '' && !isCalendarDate(readDateVi(text));
  const type = (typed: string) => {
    setLeft(false);
    setText(typed);
    onChange(readDateVi(typed));
  };
  const leave = () => {
    setLeft(true);
    setText(show(readDateVi(text)));
    onBlur?.();
  };
  return (
    <TextField
      label={label}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      required={isRequired}
      disabled={disabled}
      error={error || isBad}
      helperText={isBad ? t('common.badDate') : helperText}
      placeholder={t('common.datePlaceholder')}
      autoFocus={autoFocus}
      slotProps={{
        htmlInput: { inputMode: 'numeric', maxLength: 10, autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton size="small" edge="end" disabled={disabled} aria-label={t('common.openCalendar')} onClick={() => picker.current?.showPicker()}>
                <CalendarToday sx={{ fontSize: 18 }} />
              </IconButton>
              <Box
                component="input"
                ref={picker}
                type="date"
                tabIndex={-1}
                aria-hidden="true"
                value={isCalendarDate(value) ? value : ''}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
                sx={{ position: 'absolute', right: 0, bottom: 0, width: 1, height: 1, opacity: 0, border: 0, p: 0, pointerEvents: 'none' }}
              />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

/** A local wall-clock time `HH:MM` as the platform writes it in a language (BCP 47): "10:30", "10:30 am". */
export function timeWords(time: string, locale: string): string {
  const moment = new Date(`1970-01-01T${time}:00Z`);
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(moment);
}

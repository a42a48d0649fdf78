import { z } from 'zod';

const column = z.string().min(1).max(200);

/** How the columns of a register kept elsewhere are read. A mapping is a small JSON or YAML file. */
export const registerMapping = z.strictObject({
  format: z.enum(['csv', 'json']),
  columns: z.strictObject({
    /** Names the event; several dated rows may share it. */
    eventId: column,
    title: column,
    startsAt: column,
    endsAt: column,
    place: column,
    /** Town or district that a place name is unique in. */
    area: column.optional(),
    category: column.optional(),
    organiser: column.optional(),
    attendance: column.optional(),
  }),
  /** Columns that tell one row from any other; by default event, times and place. */
  rowIdentity: z.array(column).min(1).optional(),
  /** `MM/dd/yyyy hh:mm:ss a`, `yyyy-MM-dd`, `dd.MM.yyyy HH:mm`. */
  datePattern: z.string().min(8).max(60),
  /** The end is a date, and that whole day still belongs to the event. */
  endIsLastDay: z.boolean().default(false),
  /** Splits one cell into several places. */
  placeSeparator: z.string().min(1).max(5).optional(),
  /** IANA zone of the times; the town's own unless told. */
  zone: z.string().max(60).optional(),
  delimiter: z.string().length(1).default(','),
  encoding: z.enum(['utf-8', 'windows-1251']).default('utf-8'),
  /** Property of a JSON document that holds the rows, when it is not the array itself. */
  rowsAt: z.string().max(100).optional(),
});
export type RegisterMapping = z.infer<typeof registerMapping>;

/** Registers whose layout is known. */
export const registerPresets = {
  'nyc-permitted-events': {
    format: 'csv',
    columns: {
      eventId: 'Event ID',
      title: 'Event Name',
      startsAt: 'Start Date/Time',
      endsAt: 'End Date/Time',
      place: 'Event Location',
      area: 'Event Borough',
      category: 'Event Type',
      organiser: 'Event Agency',
    },
    datePattern: 'MM/dd/yyyy hh:mm:ss a',
    endIsLastDay: false,
    placeSeparator: ',',
    zone: 'America/New_York',
    delimiter: ',',
    encoding: 'utf-8',
  },
  'seattle-special-events': {
    format: 'csv',
    columns: {
      eventId: 'Year-Month-App.',
      title: 'Name of Event',
      startsAt: 'Event Start Date',
      endsAt: 'Event End Date',
      place: 'Event Location - Neighborhood',
      category: 'Event Category',
      organiser: 'Organization',
      attendance: 'Attendance',
    },
    datePattern: 'MM/dd/yyyy hh:mm:ss a',
    endIsLastDay: true,
    zone: 'America/Los_Angeles',
    delimiter: ',',
    encoding: 'utf-8',
  },
  'ru-exhibitions': {
    format: 'json',
    columns: {
      eventId: 'id',
      title: 'title',
      startsAt: 'start',
      endsAt: 'stop',
      place: 'venue',
      area: 'city',
    },
    datePattern: 'yyyy-MM-dd',
    endIsLastDay: true,
    zone: 'Europe/Moscow',
    delimiter: ',',
    encoding: 'utf-8',
  },
  'veche-csv': {
    format: 'csv',
    columns: {
      eventId: 'Номер',
      title: 'Название',
      startsAt: 'Начало',
      endsAt: 'Окончание',
      place: 'Место',
      area: 'Район',
      category: 'Вид',
      organiser: 'Организатор',
      attendance: 'Участников',
    },
    datePattern: 'dd.MM.yyyy HH:mm',
    endIsLastDay: false,
    placeSeparator: ';',
    delimiter: ';',
    encoding: 'utf-8',
  },
} as const satisfies Record<string, RegisterMapping>;

export type RegisterPreset = keyof typeof registerPresets;

export const findPreset = (name: string): RegisterMapping | undefined =>
  Object.hasOwn(registerPresets, name) ? registerPresets[name as RegisterPreset] : undefined;
